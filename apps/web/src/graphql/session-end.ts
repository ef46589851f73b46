/** The server no longer knows this session: told once by the client, heard by the shell; and when it goes on. */
type Listener = () => void;

const atEnd = new Set<Listener>();
const atResume = new Set<Listener>();

function listen(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const sessionEnded = () => atEnd.forEach((listener) => listener());
export const onSessionEnd = (listener: Listener) => listen(atEnd, listener);
export const sessionResumed = () => atResume.forEach((listener) => listener());
export const onSessionResume = (listener: Listener) => listen(atResume, listener);
