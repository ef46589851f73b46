/** The server no longer knows this session: told once by the client, heard by the shell. */
type Listener = () => void;

const listeners = new Set<Listener>();

export function sessionEnded(): void {
  for (const listener of listeners) listener();
}

export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
