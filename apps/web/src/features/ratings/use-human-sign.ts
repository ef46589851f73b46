import { useEffect, useEffectEvent } from 'react';

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel'] as const;

/**
 * Runs once somebody is really there: at the first movement, touch or key on the visible page. A mail scanner that follows
 * links, and runs what stands behind them, makes none of these.
 */
export function useHumanSign(isWaiting: boolean, run: () => void): void {
  const act = useEffectEvent(run);
  useEffect(() => {
    if (!isWaiting) return;
    const seen = new AbortController();
    const notice = (event: Event) => {
      if (!event.isTrusted || document.visibilityState !== 'visible') return;
      seen.abort();
      act();
    };
    for (const sign of SIGNS) addEventListener(sign, notice, { signal: seen.signal, passive: true });
    return () => seen.abort();
  }, [isWaiting]);
}
