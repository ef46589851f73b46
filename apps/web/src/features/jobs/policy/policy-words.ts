import { counted } from '../../../ui/numbers';

/** What a policy asks, wherever it is read: of a draft, or of a published job. */
export interface Terms {
  minOpenDays: number;
  minProposals: number;
  hidesCount: boolean;
  debriefLevel: 'FULL' | 'OUTCOME_ONLY';
  fanOutLimit: number | null;
  lateChangeDays: number;
  isBlind: boolean;
  twoEnvelopes: boolean;
  twoPersonRelease: boolean;
  maxPreference: number;
  challengeDays: number;
}

/** What a policy asks of everybody in a contest, a sentence each. What is usual is left out. */
export function termSentences(terms: Terms): string[] {
  const { minOpenDays, minProposals, hidesCount, debriefLevel, fanOutLimit, lateChangeDays } = terms;
  const days = (count: number) => counted(count, 'working day');
  return [
    minOpenDays > 0 && `Open for at least ${days(minOpenDays)}.`,
    fanOutLimit !== null && `At most ${counted(fanOutLimit, 'vendor')} invited, besides the company’s own teams.`,
    minProposals > 1 && `With fewer than ${minProposals} proposals, the requester says in words why one is chosen.`,
    hidesCount && 'How many proposals are in is hidden until they are opened, from the requester too.',
    lateChangeDays > 0 &&
      `A change that matters in the last ${days(lateChangeDays)} before the deadline moves the deadline.`,
    debriefLevel === 'OUTCOME_ONLY' && 'Bidders are told the outcome and the reasons, not scores and rank.',
    ...judgingSentences(terms),
  ].filter((sentence) => sentence !== false);
}

/** How proposals are judged under it, a sentence each: what bidders have to know before they write. */
export function judgingSentences({
  isBlind,
  twoEnvelopes,
  twoPersonRelease,
  maxPreference,
  challengeDays,
}: Terms): string[] {
  return [
    isBlind && 'Judged without names: who bids, its kind and its files’ names are hidden until quality is scored.',
    twoEnvelopes && 'Two envelopes: nobody reads a price until quality is scored.',
    twoPersonRelease && 'Proposals are opened after the deadline, once two people who judge nothing here release them.',
    maxPreference > 0 &&
      `A job may count outside totals up to ${maxPreference / 100}% higher, and says so where it does.`,
    challengeDays > 0 && `A decision can be challenged for ${counted(challengeDays, 'working day')}.`,
  ].filter((sentence) => sentence !== false);
}
