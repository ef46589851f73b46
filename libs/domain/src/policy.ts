/**
 * What the company asks of jobs before and during a contest, kept as data by administrators: a policy holds for a category,
 * or for all, from a value on. Of all that fit a job, one applies, whole: the most specific one.
 */
import { addWorkingDays, calendarDateIn, type CalendarDate, dayInWords } from './calendar.js';
import type { RecompeteAfter } from './engagement-trouble.js';
import type { Problem, Refusal } from './refusal.js';

export const DebriefLevel = { FULL: 'full', OUTCOME_ONLY: 'outcomeOnly' } as const;
export type DebriefLevel = (typeof DebriefLevel)[keyof typeof DebriefLevel];

/** What a policy asks. */
export interface PolicyTerms {
  /** Who approves a job before it is published. Null: nobody has to. */
  approverId: string | null;
  /** Who approves in the approver's place when the approver may not. Null: nobody. */
  deputyId: string | null;
  /** How many working days a job stays open at least. */
  minOpenDays: number;
  /** With fewer proposals than this, whoever chooses says why in words. */
  minProposals: number;
  /** Whether even the requester learns the number of proposals only at the opening. */
  hidesCount: boolean;
  debriefLevel: DebriefLevel;
  /** The most vendors that may be invited to one job. Null: no limit. Teams of the category always come on top. */
  fanOutLimit: number | null;
  /** A change that matters, made later than this many working days before the deadline, moves the deadline. */
  lateChangeDays: number;
  /** Whether names, kinds and files are hidden from whoever judges until quality is scored. */
  isBlind: boolean;
  /** Whether prices stay unreadable, to everybody, until quality is scored. */
  twoEnvelopes: boolean;
  /** Whether two people who stand on no side have to release the opening. */
  twoPersonRelease: boolean;
  /** The most that a job may add to outside totals in favour of the home side, in hundredths of a per cent. */
  maxPreference: number;
  /** Who approves a choice before it takes effect. Null: nobody has to. */
  awardApproverId: string | null;
  /** Who approves it where the award approver may not. Null: nobody. */
  awardDeputyId: string | null;
  /** From this total on, in minor units of the policy's currency, a choice is approved. Null: never. */
  awardApprovalFrom: number | null;
  /** For how many working days after the decision a bidder may challenge it. 0: never. */
  challengeDays: number;
  /** Who answers challenges. */
  challengeReviewerId: string | null;
  /** After what awarded work may be ended for cause: a cure that failed, or a probation that failed as well. */
  recompeteAfter: RecompeteAfter;
}

/** A policy, and what it holds for. */
export interface Policy extends PolicyTerms {
  /** Null: for every category that has no policy of its own. */
  categoryId: string | null;
  /** From this budget on, in minor units of the currency. 0: whatever the budget. */
  valueFrom: number;
  currency: string;
}

/** What holds where no policy does. */
export const NO_POLICY: PolicyTerms = {
  approverId: null,
  deputyId: null,
  minOpenDays: 0,
  minProposals: 1,
  hidesCount: false,
  debriefLevel: 'full',
  fanOutLimit: null,
  lateChangeDays: 3,
  isBlind: false,
  twoEnvelopes: false,
  twoPersonRelease: false,
  maxPreference: 0,
  awardApproverId: null,
  awardDeputyId: null,
  awardApprovalFrom: null,
  challengeDays: 0,
  challengeReviewerId: null,
  recompeteAfter: 'probation',
};

export const POLICY_LIMITS = {
  minOpenDays: 60,
  minProposals: 20,
  fanOutLimit: 500,
  lateChangeDays: 30,
  maxPreference: 2500,
  challengeDays: 30,
} as const;

/** A job as far as policies ask. Its value is the upper end of its budget. */
export interface ValuedJob {
  categoryId: string;
  budgetHigh: number | null;
  currency: string;
}

/** The budget that a policy is chosen by. Where none is set, the lowest band holds. */
export function valueFor(policy: Pick<Policy, 'currency'>, { budgetHigh, currency }: ValuedJob): number {
  return budgetHigh !== null && currency === policy.currency ? budgetHigh : 0;
}

/** The one policy that applies: that of the category before the general one, then the highest value reached. */
export function policyFor<Kept extends Policy>(policies: readonly Kept[], job: ValuedJob): Kept | null {
  const fitting = policies.filter(
    (policy) =>
      (policy.categoryId === null || policy.categoryId === job.categoryId) && policy.valueFrom <= valueFor(policy, job),
  );
  const [first] = fitting.toSorted((one, other) => bySpecificity(one, other, job.currency));
  return first ?? null;
}

function bySpecificity(one: Policy, other: Policy, currency: string): number {
  if ((one.categoryId === null) !== (other.categoryId === null)) return one.categoryId === null ? 1 : -1;
  if (one.valueFrom !== other.valueFrom) return other.valueFrom - one.valueFrom;
  if ((one.currency === currency) !== (other.currency === currency)) return one.currency === currency ? -1 : 1;
  return one.currency < other.currency ? -1 : 1;
}

/** The first day on which a job published now may close. */
export function earliestDeadlineDay(
  minOpenDays: number,
  now: Date,
  holidays: readonly CalendarDate[],
  zone = 'UTC',
): CalendarDate {
  return addWorkingDays(calendarDateIn(now, zone), minOpenDays, holidays);
}

/** What is wrong with a deadline that leaves bidders less time than the policy asks. */
export function openDaysProblems(
  { minOpenDays }: Pick<PolicyTerms, 'minOpenDays'>,
  deadline: Date | null,
  now: Date,
  holidays: readonly CalendarDate[],
): Problem[] {
  if (deadline === null || minOpenDays === 0) return [];
  const earliest = earliestDeadlineDay(minOpenDays, now, holidays);
  if (calendarDateIn(deadline, 'UTC') >= earliest) return [];
  const days = minOpenDays === 1 ? '1 working day' : `${minOpenDays} working days`;
  const message = `The policy keeps this job open for at least ${days}. Enter a deadline on ${dayInWords(earliest)} or later.`;
  return [{ field: 'deadline', message }];
}

/** Why so many vendors cannot be invited. Null when they can. */
export function fanOutRefusal({ fanOutLimit }: Pick<PolicyTerms, 'fanOutLimit'>, vendorCount: number): Refusal | null {
  if (fanOutLimit === null || vendorCount <= fanOutLimit) return null;
  const most = fanOutLimit === 1 ? '1 vendor' : `${fanOutLimit} vendors`;
  const message = `This would invite ${vendorCount} vendors, and the policy keeps it to ${most}: each of them works on a proposal unpaid. Invite by name, and leave ${vendorCount - fanOutLimit} out.`;
  return { code: 'TOO_MANY_INVITED', message };
}
