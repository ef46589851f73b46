import { useEffect, useState } from 'react';
import { Autosaver, type SaveOutcome, type SavingState } from './autosaver';
import type { Saving } from './saved-note';
import { serverNow } from './server-clock';

function noteOf(state: SavingState): Saving {
  if (state === 'saving') return { state };
  if (state === 'saved') return { state, at: new Date(serverNow()).toISOString() };
  return { state: 'failed', why: state.failed };
}

/**
 * Saves a draft by itself: 800 ms after the last change, when a field is left, when the page is hidden or left, and when
 * the connection is back. The draft that it first sees counts as saved; change it by making a new object. `flush` saves
 * now, before publishing.
 */
export function useAutosave<Draft>(draft: Draft, save: (draft: Draft) => Promise<SaveOutcome>) {
  const [saving, setSaving] = useState<Saving>(null);
  const [saver] = useState(() => new Autosaver(draft, save, (state) => setSaving(noteOf(state))));
  useEffect(() => {
    saver.save = save;
    saver.change(draft);
  }, [saver, save, draft]);
  useEffect(() => {
    const flush = () => void saver.flush();
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', onHidden);
    document.addEventListener('focusout', flush);
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', onHidden);
      document.removeEventListener('focusout', flush);
      void saver.flush().finally(() => saver.stop());
    };
  }, [saver]);
  return { saving, flush: () => saver.flush() };
}
