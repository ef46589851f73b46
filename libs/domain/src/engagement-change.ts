/**
 * A change of awarded work: one side says what should change, why, and what it does to the price and the days; the other
 * accepts or refuses in words. Whatever raises the price to where the policy has choices approved is approved too. Nothing
 * is ever overwritten: the agreed price is what was awarded plus every change that both sides accepted.
 */
import type { CalendarDate } from './calendar.js';
import { isCalendarDate } from './calendar.js';
import { type AwardApprovalTerms, needsAwardApproval } from './award-approval.js';
import { type EngagementFacts, isSigned } from './engagement-lifecycle.js';
import type { Lifecycle, MoveFacts } from './lifecycle.js';
import { MAX_AMOUNT } from './money.js';
import type { Problem, Refusal } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const ChangeState = {
  PROPOSED: 'proposed',
  APPROVING: 'approving',
  ACCEPTED: 'accepted',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
} as const;
export type ChangeState = (typeof ChangeState)[keyof typeof ChangeState];

export type ChangeActor = 'proposer' | 'answerer' | 'approver';
export type ChangeMove = 'propose' | 'withdraw' | 'accept' | 'askApproval' | 'refuse' | 'approve' | 'refuseApproval';

/** Where the awarded work stands, as far as its changes ask: before both confirmed, between, and after its end. */
export type WorkStanding = 'unconfirmed' | 'underWay' | 'over';

/** Where work stands by what happened to it. */
export function workStanding(
  facts: Pick<EngagementFacts, 'requesterSignedAt' | 'bidderSignedAt' | 'acceptedAt' | 'endedAt'>,
): WorkStanding {
  if (facts.acceptedAt !== null || facts.endedAt !== null) return 'over';
  return isSigned(facts) ? 'underWay' : 'unconfirmed';
}

/** What the moves of a change need to know. */
export interface ChangeMoveFacts extends MoveFacts<ChangeState | 'none', ChangeActor> {
  work: WorkStanding;
}

const moves: Lifecycle<ChangeState | 'none', ChangeActor, ChangeMove, ChangeMoveFacts>['moves'] = {
  propose: { from: ['none'], to: 'proposed', by: ['proposer'], words: 'propose a change', unless: notUnderWay },
  withdraw: { from: ['proposed'], to: 'withdrawn', by: ['proposer'], words: 'withdraw this change' },
  accept: { from: ['proposed'], to: 'accepted', by: ['answerer'], words: 'accept this change', unless: notUnderWay },
  askApproval: {
    from: ['proposed'],
    to: 'approving',
    by: ['answerer'],
    words: 'accept this change',
    unless: notUnderWay,
  },
  refuse: { from: ['proposed'], to: 'refused', by: ['answerer'], words: 'refuse this change' },
  approve: { from: ['approving'], to: 'accepted', by: ['approver'], words: 'approve this change', unless: notUnderWay },
  refuseApproval: { from: ['approving'], to: 'refused', by: ['approver'], words: 'refuse this change' },
};

/** Who may do what to a change. `askApproval` takes the place of `accept` where the policy wants an approval. */
export const changeLifecycle: Lifecycle<ChangeState | 'none', ChangeActor, ChangeMove, ChangeMoveFacts> = {
  start: 'none',
  states: {
    none: 'not proposed',
    proposed: 'waiting for the other side',
    approving: 'waiting for approval',
    accepted: 'accepted',
    refused: 'refused',
    withdrawn: 'withdrawn',
    expired: 'expired without an answer',
  },
  actors: {
    proposer: 'the side that proposes it',
    answerer: 'the other side',
    approver: 'whoever is asked to approve it',
  },
  moves,
  passages: [{ from: 'proposed', to: 'expired', words: 'the day for the answer passes' }],
};

function notUnderWay({ work }: ChangeMoveFacts): Refusal | null {
  if (work === 'underWay') return null;
  if (work === 'unconfirmed')
    return {
      code: 'NOT_CONFIRMED',
      message: 'Work changes after both sides have confirmed the agreement. Until then, mend the agreement itself.',
    };
  return { code: 'WORK_IS_OVER', message: 'This work has ended. Nothing of it changes any more.' };
}

/** What was recorded of a change, and the day today. */
export interface RecordedChange {
  outcome: 'accepted' | 'refused' | 'withdrawn' | null;
  /** Whether the other side accepted and an approver has yet to. */
  awaitsApproval: boolean;
  /** The last day for the answer. */
  answerBy: CalendarDate;
  today: CalendarDate;
}

/** The state of a change. The last day for the answer still counts. */
export function changeState({ outcome, awaitsApproval, answerBy, today }: RecordedChange): ChangeState {
  if (outcome !== null) return outcome;
  if (awaitsApproval) return 'approving';
  return today > answerBy ? 'expired' : 'proposed';
}

/** What somebody proposes. Sums in minor units of the job's currency; below 0 it becomes cheaper. */
export interface ProposedChange {
  what: string;
  why: string;
  priceEffect: number;
  /** The new last day of the whole work. Null: it stays. */
  endsOn: CalendarDate | null;
  /** A milestone that moves, and where to. Both or neither. */
  milestoneId: string | null;
  milestoneDueOn: CalendarDate | null;
  answerBy: CalendarDate;
}

export const CHANGE_LIMITS = { what: 2_000, why: 2_000, answer: 1_000, answerDays: 60 } as const;

/** What is wrong with a change as it was written, on this day and at this agreed price. Null: the price is not known. */
export function changeProblems(change: ProposedChange, today: CalendarDate, agreed: number | null): Problem[] {
  return [
    ...requiredTextProblems('what', change.what, CHANGE_LIMITS.what, 'Say what changes'),
    ...requiredTextProblems('why', change.why, CHANGE_LIMITS.why, 'Say why, so that the other side can answer'),
    ...priceProblems(change.priceEffect, agreed),
    ...dayProblems(change, today),
    ...answerByProblems(change.answerBy, today),
  ];
}

function priceProblems(effect: number, agreed: number | null): Problem[] {
  const field = 'priceEffect';
  if (!Number.isSafeInteger(effect) || Math.abs(effect) > MAX_AMOUNT)
    return [{ field, message: 'Enter a smaller sum.' }];
  if (agreed === null || agreed + effect >= 0) return [];
  return [{ field, message: 'The price cannot fall below 0. Enter a smaller saving.' }];
}

function dayProblems({ endsOn, milestoneId, milestoneDueOn }: ProposedChange, today: CalendarDate): Problem[] {
  const late = (field: string, day: CalendarDate | null): Problem[] =>
    day === null || (isCalendarDate(day) && day >= today) ? [] : [{ field, message: 'Choose a day from today on.' }];
  const problems = [...late('endsOn', endsOn), ...late('milestoneDueOn', milestoneDueOn)];
  if (milestoneId !== null && milestoneDueOn === null)
    problems.push({ field: 'milestoneDueOn', message: 'Say to which day this milestone moves.' });
  if (milestoneId === null && milestoneDueOn !== null)
    problems.push({ field: 'milestoneId', message: 'Choose which milestone moves to that day.' });
  return problems;
}

function answerByProblems(day: CalendarDate, today: CalendarDate): Problem[] {
  const field = 'answerBy';
  if (!isCalendarDate(day) || day <= today)
    return [{ field, message: 'Choose a day after today, so that the other side has time to answer.' }];
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  if (days <= CHANGE_LIMITS.answerDays) return [];
  return [{ field, message: `Choose a day within ${CHANGE_LIMITS.answerDays} days, so that this does not hang.` }];
}

/** What is wrong with the words of an answer. A refusal says why; so does an approver who refuses. */
export function changeAnswerProblems(words: string, isRefusal: boolean): Problem[] {
  if (!isRefusal) return textProblems('words', words, CHANGE_LIMITS.answer);
  return requiredTextProblems(
    'words',
    words,
    CHANGE_LIMITS.answer,
    'Say why, so that the other side knows what would do',
  );
}

/**
 * Whether somebody approves a change that both sides want. It must raise the price, and bring it to where the policy has
 * choices approved: work cannot be awarded just below that and then grow past it unseen.
 */
export function needsChangeApproval(terms: AwardApprovalTerms, priceEffect: number, agreed: number | null): boolean {
  return priceEffect > 0 && needsAwardApproval(terms, agreed === null ? null : agreed + priceEffect);
}
