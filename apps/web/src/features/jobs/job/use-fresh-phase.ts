import { useEffect, useEffectEvent } from 'react';
import type { JobPhase } from '../../../graphql/generated/graphql';
import { serverNow } from '../../../ui/server-clock';

const TICK = 1_000;
/** Proposals and questions come at any time. */
const NOW_AND_THEN = 10_000;

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
      const isDue = deadline != null && serverNow() >= Date.parse(deadline);
      if (document.hidden || serverNow() - loadedAt < (isDue ? TICK : NOW_AND_THEN)) return;
      loadedAt = serverNow();
      loadNow();
    }, TICK);
    return () => clearInterval(timer);
  }, [isLive, deadline]);
}
