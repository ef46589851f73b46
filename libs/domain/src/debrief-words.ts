/**
 * What the requester writes into one bidder's debrief before it goes out: words to this bidder, and for each criterion why
 * it scored so and what a higher score would have needed. A debrief never names another bidder, nor its price.
 */
import { type CriterionLevel, nextLevel } from './levels.js';
import type { Problem } from './refusal.js';
import { textProblems } from './text-limit.js';

export const DEBRIEF_LIMITS = { words: 2_000, reason: 2_000, needed: 1_000 } as const;

/** What is written for one proposal. */
export interface WrittenDebrief {
  proposalId: string;
  words: string;
  criteria: readonly WrittenCriterion[];
}

/** What is written about one criterion. */
export interface WrittenCriterion {
  criterionId: string;
  reason: string;
  needed: string;
}

/** A proposal of the job, as far as a text could give it away. The total is in minor units. */
export interface NamedProposal {
  id: string;
  bidderName: string;
  total: number | null;
}

/** What the next higher score would have needed, by the published levels. Empty where no level says so. */
export function neededFor(levels: readonly CriterionLevel[], score: number | null): string {
  const next = nextLevel(
    levels.filter(({ words }) => words.trim() !== ''),
    score,
  );
  return next === null ? '' : `For ${next.score}: ${next.words.trim()}`;
}

/** What is wrong with debriefs as they were written: too long, or about another bidder. */
export function debriefProblems(written: readonly WrittenDebrief[], proposals: readonly NamedProposal[]): Problem[] {
  return written.flatMap(({ proposalId, words, criteria }, index) => {
    const own = proposals.find(({ id }) => id === proposalId);
    const rivals = proposals.filter(({ id }) => id !== proposalId);
    const path = `debriefs.${index}`;
    const check = (field: string, text: string, limit: number) => [
      ...textProblems(field, text, limit),
      ...rivalProblems(field, text, rivals, own),
    ];
    return [
      ...check(`${path}.words`, words, DEBRIEF_LIMITS.words),
      ...criteria.flatMap(({ reason, needed }, at) => [
        ...check(`${path}.criteria.${at}.reason`, reason, DEBRIEF_LIMITS.reason),
        ...check(`${path}.criteria.${at}.needed`, needed, DEBRIEF_LIMITS.needed),
      ]),
    ];
  });
}

/** What is wrong with a text that a bidder will read, where it gives one of these others away. */
export function rivalProblems(
  field: string,
  text: string,
  rivals: readonly NamedProposal[],
  own?: NamedProposal,
): Problem[] {
  const named = rivals.find((rival) => rival.bidderName !== own?.bidderName && names(text, rival.bidderName));
  if (named !== undefined) {
    return [{ field, message: `This names ${named.bidderName}. Say it without naming another bidder.` }];
  }
  const priced = rivals.some(({ total }) => total !== null && total !== own?.total && tells(text, total));
  return priced ? [{ field, message: 'This has another bidder’s price in it. Say it without the number.' }] : [];
}

const LEGAL_FORM = /[\s,]+(?:&\s*co\.?|ltd\.?|limited|gmbh|inc\.?|llc|lda\.?|s\.?a\.?|ag|b\.?v\.?|plc)$/iu;
const SHORTEST_NAME = 3;

function names(text: string, name: string): boolean {
  const bare = plain(name.replace(LEGAL_FORM, ''));
  return bare.length >= SHORTEST_NAME && ` ${plain(text)} `.includes(` ${bare} `);
}

/** Letters and digits alone, so that marks and capitals do not matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SHORTEST_AMOUNT = 3;

/** Whether a number in the text is this total, however it is written: 9000, 9,000.00 or 9.000,00. */
function tells(text: string, total: number): boolean {
  const minor = String(total);
  const whole = minor.endsWith('00') ? minor.slice(0, -2) : minor;
  if (whole.length < SHORTEST_AMOUNT) return false;
  return [...text.matchAll(/\d(?:[\d.,'’\s]*\d)?/gu)].some(([number]) => {
    const digits = number.replaceAll(/\D/gu, '');
    return digits === minor || digits === whole;
  });
}
