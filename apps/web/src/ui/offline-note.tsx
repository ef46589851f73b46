import { useSyncExternalStore } from 'react';
import { StatusNote } from './status-note';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says so while this device has no network. Nothing is sent later by itself: a proposal must never go out unseen. */
export function OfflineNote() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <StatusNote>
      {!isOnline &&
        'You are offline. What you type stays on this page; nothing is sent until you are back and press the button.'}
    </StatusNote>
  );
}
