import type { JobDraftInput } from '../../../graphql/generated/graphql';
import { mergeAnswers } from '../questions/merge-answers';
import { type Draft, type DraftField, wireOf } from './draft';

/** The fields in which two drafts differ, as far as the server is concerned. */
export function differences(one: Draft, other: Draft): DraftField[] {
  const [left, right] = [wireOf(one), wireOf(other)];
  return (Object.keys(left) as DraftField[]).filter(
    (field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]),
  );
}

/** What changed from one draft to the next, to be saved. */
export function changesBetween(before: Draft, after: Draft): JobDraftInput {
  const wire = wireOf(after);
  return Object.fromEntries(differences(before, after).map((field) => [field, wire[field]]));
}

export interface Merge {
  /** What both have: their fields where only they changed something, one's own everywhere else. */
  merged: Draft;
  /** Fields that both changed, each in another way: a person must choose. */
  clashes: DraftField[];
}

/** Brings together what was typed here and what was saved elsewhere since `base`. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merge {
  const changedHere = differences(base, mine);
  const changedThere = differences(base, theirs);
  const answers = mergeAnswers(base.answers, mine.answers, theirs.answers);
  const apart = differences(
    { ...mine, answers: answers.merged },
    { ...theirs, answers: answers.clashes ? theirs.answers : answers.merged },
  );
  const onlyThere = changedThere.filter((field) => !changedHere.includes(field));
  return {
    merged: { ...mine, ...pick(theirs, onlyThere), answers: answers.merged },
    clashes: changedHere.filter((field) => changedThere.includes(field) && apart.includes(field)),
  };
}

function pick(draft: Draft, fields: readonly DraftField[]): Partial<Draft> {
  return Object.fromEntries(fields.map((field) => [field, draft[field]]));
}
