import type { BriefSection } from '@bidwell/domain/question-set';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { sectionsForWire } from '../../../graphql/asked-questions';
import { setbackIn, useMove } from '../../../graphql/use-move';
import { useAutosave } from '../../../ui/use-autosave';
import { PublishQuestionSetMutation, SaveQuestionSetMutation } from './question-set-documents';

/** The version that is being written, as the server has it. Null: none yet, the next change begins one. */
export interface KeptDraft {
  id: string;
  draftVersion: number;
}

const NOT_REACHED = 'The server could not be reached. What you typed is still here; it is saved with your next change.';

/** A category's questions while they are written: they save themselves, and are asked once they are published. */
export function useQuestionSet(categoryId: string, draft: KeptDraft | null, beginning: readonly BriefSection[]) {
  const client = useClient();
  const [sections, setSections] = useState(beginning);
  const kept = useRef(draft);
  const publishing = useMove(PublishQuestionSetMutation);

  async function save(latest: readonly BriefSection[]): Promise<string | null> {
    const variables = {
      categoryId,
      draftVersion: kept.current?.draftVersion ?? null,
      sections: sectionsForWire(latest),
    };
    const answer = await client.mutation(SaveQuestionSetMutation, variables).toPromise();
    const setback = setbackIn(answer);
    if (setback) return setback.code === null ? NOT_REACHED : (setback.problems[0]?.message ?? NOT_REACHED);
    const category = answer.data?.saveQuestionSet;
    kept.current = category?.__typename === 'Category' ? category.questionSetDraft : kept.current;
    return null;
  }

  const { saving, flush } = useAutosave(sections, save);

  /** Asks the questions from now on. False when something is to be put right first, or nothing was changed. */
  const publish = async (): Promise<boolean> => {
    if (!(await flush())) return false;
    const now = kept.current;
    if (now === null) return false;
    return (await publishing.run({ id: now.id, draftVersion: now.draftVersion })) !== null;
  };

  return { sections, setSections, saving, publish, publishing, hasDraft: () => kept.current !== null };
}
