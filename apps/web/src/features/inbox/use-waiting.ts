import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { onTick } from '../../graphql/live';

const WaitingQuery = graphql(`
  query Waiting($side: HomeSide) {
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

/**
 * How much waits for this person, which the header and the window's title count, as it is now. Home brings it with its own
 * answer; elsewhere it is asked for once, and again whenever something concerns this person.
 */
export function useWaiting(isBrought: boolean): number {
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
  return data?.home.sides.reduce((sum, { count }) => sum + count, 0) ?? 0;
}
