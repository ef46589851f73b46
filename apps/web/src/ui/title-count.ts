import { useSyncExternalStore } from 'react';

/** How much waits for the reader: it stands before every page's title in the window's tab. */
let count = 0;
const listeners = new Set<() => void>();

export function setTitleCount(next: number): void {
  if (next === count) return;
  count = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useTitleCount = (): number => useSyncExternalStore(subscribe, () => count);
