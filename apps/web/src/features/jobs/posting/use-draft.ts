import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { DraftFieldsFragment } from '../../../graphql/generated/graphql';
import type { FieldProblem } from '../../../ui/field-problem';
import type { SaveOutcome } from '../../../ui/autosaver';
import { useAutosave } from '../../../ui/use-autosave';
import { type Draft, type DraftField, draftOf } from './draft';
import { changesBetween, mergeDrafts } from './merge-drafts';
import { readDraft, type SavedDraft, sendDraft } from './save-draft';

/** Somebody saved the same fields in another window meanwhile. */
export interface Conflict {
  theirs: SavedDraft;
  clashes: DraftField[];
}

const CHANGED_ELSEWHERE = 'This draft was changed in another window. Choose above which version to keep.';
const NOT_REACHED = {
  notReached: 'The server could not be reached. What you typed is still here, and is tried again by itself.',
};

/**
 * A draft that saves itself. What was saved in another window meanwhile is taken over; where both changed the same
 * field, nothing is overwritten and the person chooses.
 */
export function useDraft(job: DraftFieldsFragment) {
  const client = useClient();
  const [draft, setDraft] = useState(() => draftOf(job));
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const saved = useRef<SavedDraft>({ draft, version: job.draftVersion });
  const newest = useRef(draft);
  useEffect(() => {
    newest.current = draft;
  }, [draft]);

  async function save(latest: Draft): Promise<SaveOutcome> {
    if (conflict) return CHANGED_ELSEWHERE;
    const { draft: before, version: draftVersion } = saved.current;
    const changes = changesBetween(before, latest);
    if (Object.keys(changes).length === 0) return null;
    const answer = await sendDraft(client, { id: job.id, draftVersion, changes });
    if ('version' in answer) {
      saved.current = { draft: latest, version: answer.version };
      setProblems([]);
      return null;
    }
    if (answer.setback.code === 'CONFLICT') return bringTogether();
    const { problems: refused } = answer.setback;
    // The same problems again are no news: whoever is on the way to a field is not called back to the summary.
    setProblems((told) => (JSON.stringify(told) === JSON.stringify(refused) ? told : refused));
    return answer.setback.code ? (answer.setback.problems[0]?.message ?? NOT_REACHED.notReached) : NOT_REACHED;
  }

  async function bringTogether(): Promise<SaveOutcome> {
    const theirs = await readDraft(client, job.id);
    if (theirs === null) return NOT_REACHED;
    // What was typed while theirs was on its way is mine too.
    const { merged, clashes } = mergeDrafts(saved.current.draft, newest.current, theirs.draft);
    if (clashes.length > 0) {
      setConflict({ theirs, clashes });
      return CHANGED_ELSEWHERE;
    }
    const before = saved.current.draft;
    saved.current = theirs;
    setDraft((current) => mergeDrafts(before, current, theirs.draft).merged);
    return save(merged);
  }

  const { saving, flush } = useAutosave(draft, save);

  const resolve = (choice: 'mine' | 'theirs') => {
    if (!conflict) return;
    const { theirs } = conflict;
    const before = saved.current.draft;
    saved.current = theirs;
    setConflict(null);
    setDraft((current) => (choice === 'theirs' ? theirs.draft : mergeDrafts(before, current, theirs.draft).merged));
  };

  const change = (patch: Partial<Draft>) => setDraft((current) => ({ ...current, ...patch }));
  return { draft, change, saving, flush, problems, conflict, resolve };
}
