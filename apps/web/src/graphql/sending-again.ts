/** How many requests have had no answer and are sent again. */
let count = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  count += by;
  for (const listener of listeners) listener();
}

/** Says that something is sent again; to be called back when that is over. */
export function sendingAgain(): () => void {
  change(1);
  return () => change(-1);
}

export const isSendingAgain = () => count > 0;

export function onSendingAgain(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
