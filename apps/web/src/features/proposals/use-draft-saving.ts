import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Saving } from '../../ui/saved-note';
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

/** Keeps the sealed draft of this page, and says how it goes. */
export function useDraftSaving(jobId: string, known: Known) {
  const client = useClient();
  const [saving, setSaving] = useState<Saving>(known.savedAt ? { state: 'saved', at: known.savedAt } : null);
  const [setback, setSetback] = useState<Setback | null>(null);
  const [keeper] = useState(() => {
    const save = (content: ProposalContent, revision: number | null) => saveDraft(client, jobId, content, revision);
    return new DraftKeeper(known.revision, save, (kept) => {
      setSaving(savingOf(kept));
      if (kept !== 'saving' && (kept.outcome === 'conflict' || kept.outcome === 'closed')) setSetback(kept);
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
    why: kept.outcome === 'conflict' ? 'It was saved elsewhere: choose which to keep.' : kept.words,
  };
}
