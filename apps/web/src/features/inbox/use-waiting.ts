import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { onTick } from '../../graphql/live';
import { useViewer } from '../../graphql/viewer';

const WaitingQuery = graphql(`
  query Waiting($side: HomeSide) {
    viewer {
      unreadCount
    }
    home(side: $side) {
      sides {
        side
        count
      }
    }
  }
`);

/** The page itself comes first; what is said beside it can wait a moment. */
const AFTER = 1_500;

interface Waiting {
  unread: number;
  /** How much waits for this person. */
  needed: number;
}

/**
 * What the header and the window's title count, as it is now. Home brings both with its own answer; elsewhere they are
 * asked for once, and again whenever something concerns this person.
 */
export function useWaiting(isBrought: boolean): Waiting {
  const viewer = useViewer();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), AFTER);
    return () => clearTimeout(timer);
  }, []);
  const requestPolicy = isBrought ? 'cache-only' : 'cache-first';
  const [{ data }, load] = useQuery({
    query: WaitingQuery,
    variables: { side: null },
    requestPolicy,
    pause: !isLate && !isBrought,
  });
  useEffect(() => {
    if (!isBrought) return onTick(() => load({ requestPolicy: 'network-only' }));
  }, [isBrought, load]);
  return {
    unread: data?.viewer?.unreadCount ?? viewer.unreadCount,
    needed: data?.home.sides.reduce((sum, { count }) => sum + count, 0) ?? 0,
  };
}
