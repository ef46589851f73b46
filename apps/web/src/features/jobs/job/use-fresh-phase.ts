import { useEffect, useEffectEvent } from 'react';
import type { JobPhase } from '../../../graphql/generated/graphql';

/** How often to ask again, by phase: the opening takes moments, proposals and questions come at any time. */
const EVERY: Partial<Record<JobPhase, number>> = { OPEN: 10_000, OPENING: 1_000 };

/** Keeps an open job fresh while somebody looks at it, and follows its opening from the moment of the deadline. */
export function useFreshPhase(phase: JobPhase | undefined, load: () => void): void {
  const loadNow = useEffectEvent(load);
  const interval = phase ? EVERY[phase] : undefined;
  useEffect(() => {
    if (interval === undefined) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && loadNow(), interval);
    return () => clearInterval(timer);
  }, [interval]);
}
