import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Saving } from '../../ui/saved-note';
import { contentOf } from './content-of';
import type { Draft } from './draft';
import { DraftKeeper, type Kept } from './draft-keeper';
import { saveDraft } from './save-draft';

/** Why the draft no longer saves itself. */
export interface Setback {
  outcome: 'conflict' | 'closed';
  words: string;
}

interface Known {
  /** Null: nothing was begun yet. */
  revision: number | null;
  savedAt: string | null;
}

interface DraftSaving {
  jobId: string;
  currency: string;
  known: Known;
  /** What the server now has. */
  onSaved: (draft: Draft) => void;
}

/** Keeps the sealed draft of this page, and says how it goes. */
export function useDraftSaving({ jobId, currency, known, onSaved }: DraftSaving) {
  const client = useClient();
  const [saving, setSaving] = useState<Saving>(known.savedAt ? { state: 'saved', at: known.savedAt } : null);
  const [setback, setSetback] = useState<Setback | null>(null);
  const [keeper] = useState(() => {
    const save = (draft: Draft, revision: number | null) =>
      saveDraft(client, jobId, contentOf(draft, currency), revision);
    return new DraftKeeper<Draft>(known.revision, save, (kept, draft) => {
      setSaving(savingOf(kept));
      if (kept === 'saving') return;
      if (kept.outcome === 'saved') onSaved(draft);
      if (kept.outcome === 'conflict' || kept.outcome === 'closed') setSetback(kept);
    });
  });

  useEffect(() => {
    const flushWhenHidden = () => void (document.hidden && keeper.flush());
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      void keeper.flush();
    };
  }, [keeper]);

  const goOn = (revision?: number) => {
    setSetback(null);
    keeper.goOn(revision);
  };
  return { keeper, saving, setback, goOn };
}

function savingOf(kept: Kept | 'saving'): Saving {
  if (kept === 'saving') return { state: 'saving' };
  if (kept.outcome === 'saved') return { state: 'saved', at: kept.at };
  return {
    state: 'failed',
    why: kept.outcome === 'conflict' ? 'A colleague saved too: both are being put together.' : kept.words,
  };
}
