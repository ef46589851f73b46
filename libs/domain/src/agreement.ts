/**
 * What both sides agree on before awarded work begins, beyond brief, price and promises: milestones with their day and
 * share of the price, and when to begin together. The same for a team and for a vendor.
 */
import { isCalendarDate } from './calendar.js';
import type { Problem } from './refusal.js';
import { requiredTextProblems, textProblems } from './text-limit.js';

export const AGREEMENT_LIMITS = {
  milestones: 20,
  title: 120,
  words: 1_000,
  reference: 60,
  place: 200,
  /** How far ahead a start may lie. */
  startDays: 730,
} as const;

/** A part of the work that is delivered and accepted by itself. */
export interface MilestoneWish {
  title: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  /** How much of the price is owed for it, in per cent. Null where none of them says it. */
  share: number | null;
}

/** Everything to put right in a list of milestones. */
export function milestoneProblems(milestones: readonly MilestoneWish[]): Problem[] {
  const each = milestones.flatMap((milestone, index) => problemsOf(milestone, `milestones.${index}`));
  return milestones.length > AGREEMENT_LIMITS.milestones
    ? [{ field: 'milestones', message: `Keep it to ${AGREEMENT_LIMITS.milestones} milestones or fewer.` }, ...each]
    : [...each, ...shareProblems(milestones)];
}

function problemsOf({ title, dueOn, share }: MilestoneWish, field: string): Problem[] {
  const isShareOdd = share !== null && (!Number.isInteger(share) || share < 1 || share > 100);
  return [
    ...requiredTextProblems(`${field}.title`, title, AGREEMENT_LIMITS.title, 'Say what is delivered'),
    ...(isCalendarDate(dueOn) ? [] : [{ field: `${field}.dueOn`, message: 'Enter the day by which it is delivered.' }]),
    ...(isShareOdd ? [{ field: `${field}.share`, message: 'Enter a whole number from 1 to 100.' }] : []),
  ];
}

/** Either no milestone has a share, or together they make the whole price. */
function shareProblems(milestones: readonly MilestoneWish[]): Problem[] {
  const shares = milestones.map(({ share }) => share).filter((share) => share !== null);
  if (shares.length === 0) return [];
  const missing = milestones.findIndex(({ share }) => share === null);
  if (missing >= 0)
    return [{ field: `milestones.${missing}.share`, message: 'Give each milestone its share of the price, or none.' }];
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 100) return [];
  return [{ field: 'milestones.0.share', message: `The shares come to ${sum}%. Together they must make 100%.` }];
}

const DAY = 86_400_000;

/** What is wrong with a time to begin together. */
export function startProblems(at: Date, place: string, now: Date): Problem[] {
  const ahead = at.getTime() - now.getTime();
  if (ahead <= 0) return [{ field: 'at', message: 'This time is past. Enter a time that is still to come.' }];
  if (ahead > AGREEMENT_LIMITS.startDays * DAY) return [{ field: 'at', message: 'Enter a time within two years.' }];
  return textProblems('place', place, AGREEMENT_LIMITS.place);
}

/** Whoever sends something back says why: the other side has to know what to do. */
export function sentBackProblems(words: string): Problem[] {
  return requiredTextProblems('words', words, AGREEMENT_LIMITS.words, 'Say what is missing or has to change');
}
