import { useEffect, useEffectEvent } from 'react';
import type { JobPhase } from '../../../graphql/generated/graphql';
import { serverNow } from '../../../ui/server-clock';

const TICK = 1_000;
/** Proposals and questions come at any time. */
const NOW_AND_THEN = 10_000;
/** An opening takes a moment; one that takes longer waits for people. */
const MOMENT = 60_000;

/** Keeps an open job fresh while somebody looks at it, and follows its opening from the moment of the deadline. */
export function useFreshPhase(
  phase: JobPhase | undefined,
  deadline: string | null | undefined,
  load: () => void,
): void {
  const loadNow = useEffectEvent(load);
  const isLive = phase === 'OPEN' || phase === 'OPENING';
  useEffect(() => {
    if (!isLive) return;
    let loadedAt = serverNow();
    const timer = setInterval(() => {
      const past = deadline == null ? -1 : serverNow() - Date.parse(deadline);
      const isBeingOpened = past >= 0 && past < MOMENT;
      if (document.hidden || serverNow() - loadedAt < (isBeingOpened ? TICK : NOW_AND_THEN)) return;
      loadedAt = serverNow();
      loadNow();
    }, TICK);
    return () => clearInterval(timer);
  }, [isLive, deadline]);
}
