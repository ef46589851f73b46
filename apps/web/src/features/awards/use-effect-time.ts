import { useEffect, useEffectEvent } from 'react';
import { serverNow } from '../../ui/server-clock';

const SOON = 1000;

/** Looks again every second from the moment on in which a decision takes effect, until it has. Null: none waits. */
export function useEffectTime(takesEffectAt: string | null, look: () => void): void {
  const lookNow = useEffectEvent(look);
  useEffect(() => {
    if (takesEffectAt === null) return;
    const timer = setInterval(() => {
      if (!document.hidden && serverNow() >= Date.parse(takesEffectAt)) lookNow();
    }, SOON);
    return () => clearInterval(timer);
  }, [takesEffectAt]);
}
