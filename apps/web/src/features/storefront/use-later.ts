import { useEffect, useRef } from 'react';

const PAUSE = 300;

/** Calls back with what was typed once nothing more was typed for a moment. */
export function useLater(typed: string, call: (typed: string) => void): void {
  const latest = useRef(call);
  const known = useRef(typed);
  useEffect(() => {
    latest.current = call;
  });
  useEffect(() => {
    if (known.current === typed) return;
    const timer = setTimeout(() => {
      known.current = typed;
      latest.current(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
}
