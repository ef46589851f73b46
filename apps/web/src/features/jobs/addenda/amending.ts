import type { AddendumChange, AmendableBrief, WordedPart } from '@bidwell/domain/addendum';
import { briefDifference } from '@bidwell/domain/brief-difference';
import { LineBasis } from '@bidwell/domain/line-basis';
import { DateFlexibility } from '@bidwell/domain/schedule';
import type { ChangeKind, JobDraftInput } from '../../../graphql/generated/graphql';
import { type Draft, servicesIn, wireOf } from '../posting/draft';
import { changesBetween } from '../posting/merge-drafts';
import type { ShownChange } from './addendum-changes';

/** The form before and after typing: the job as it was loaded, and as it would be. */
export interface Amending {
  before: Draft;
  after: Draft;
}

/** What the server is to change. A line that was there is named by its id; one that is new has none. */
export function amendmentOf({ before, after }: Amending): JobDraftInput {
  const changes = changesBetween(before, after);
  if (changes.lines == null) return changes;
  const lines = (wireOf(after).lines ?? []).map((line, place) => ({ ...line, id: idOf(before, after, place) }));
  return { ...changes, lines };
}

/** What bidders will be told, worked out as the server does it. */
export function toldChanges({ before, after }: Amending, parts: Parts): ShownChange[] {
  const known = (draft: Draft) => amendableOf(draft, before, parts(draft));
  return briefDifference(known(before), known(after)).map(shown);
}

/** Answers to the category's questions in words. */
export type Parts = (draft: Draft) => WordedPart[];

/** Whether bidders would have to look again at what they priced. */
export function isMaterial({ before, after }: Amending, parts: Parts): boolean {
  const known = (draft: Draft) => amendableOf(draft, before, parts(draft));
  return briefDifference(known(before), known(after)).some((change) => change.isMaterial);
}

const KINDS: Record<AddendumChange['kind'], ChangeKind> = {
  text: 'TEXT',
  day: 'DAY',
  instant: 'INSTANT',
  number: 'NUMBER',
};

const shown = ({ kind, ...change }: AddendumChange): ShownChange => ({ ...change, kind: KINDS[kind] });

const idOf = (before: Draft, after: Draft, place: number) => {
  const key = after.lines[place]?.key;
  return before.lines.some((line) => line.key === key) ? (key ?? null) : null;
};

function amendableOf(draft: Draft, before: Draft, parts: WordedPart[]): AmendableBrief {
  const instant = (iso: string | null) => (iso === null ? null : new Date(iso));
  const { summary, startsOn, endsOn, place, headCount, decisionDue } = draft;
  return {
    summary,
    startsOn,
    endsOn,
    place,
    headCount,
    decisionDue,
    parts,
    dateFlexibility: DateFlexibility[draft.dateFlexibility],
    services: servicesIn(draft.services),
    questionsDue: instant(draft.questionsDue),
    answersDue: instant(draft.answersDue),
    deadline: instant(draft.deadline),
    lines: draft.lines.map(({ key: _key, ...line }, index) => ({
      ...line,
      basis: LineBasis[line.basis],
      id: idOf(before, draft, index),
      quantity: line.quantity ?? 0,
    })),
  };
}
