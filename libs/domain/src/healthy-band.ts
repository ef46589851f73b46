/**
 * How often the inside should win where both sides stand. Below the band teams are hardly ever chosen; above it vendors lose
 * the reason to come, and fields without rivals follow. Where it lies is a decision of the company, with its reasons.
 */
import type { Problem } from './refusal.js';
import { requiredTextProblems } from './text-limit.js';

/** Both ends in per cent of contests. */
export interface Band {
  low: number;
  high: number;
}

/** Until leadership decides. */
export const USUAL_BAND: Readonly<Band & { words: string }> = {
  low: 30,
  high: 70,
  words:
    'What Bidwell starts with: below it the inside is hardly ever chosen, above it vendors lose the reason to come. Set your own, with your reasons.',
};

export const BAND_LIMITS = { words: 500, narrowest: 10 } as const;

/** Over so many full months the verdict is found; the month that runs is never in it. */
export const BAND_MONTHS = 12;

/** What is missing or wrong in a band. Empty when it can be set. */
export function bandProblems({ low, high, words }: Band & { words: string }): Problem[] {
  const problems: Problem[] = [];
  const isShare = (value: number) => Number.isInteger(value) && value >= 0 && value <= 100;
  if (!isShare(low)) problems.push({ field: 'low', message: 'Enter a whole number from 0 to 100.' });
  if (!isShare(high)) problems.push({ field: 'high', message: 'Enter a whole number from 0 to 100.' });
  if (problems.length === 0 && high - low < BAND_LIMITS.narrowest) {
    problems.push({
      field: 'high',
      message: `Leave at least ${BAND_LIMITS.narrowest} points between the two ends. A narrower band could not be told from chance.`,
    });
  }
  return [...problems, ...requiredTextProblems('words', words, BAND_LIMITS.words, 'Say why the band lies there')];
}

/** As `bandVerdict` of libs/signal gives it: `above` and `below` only when the whole range is out of the band. */
export type BandStanding = 'above' | 'below' | 'within' | 'cannot tell';

/** Contests in which both sides stood, and those that the inside won. */
export interface InsideWins {
  wins: number;
  contests: number;
}

/** As `MINIMUM_CONTESTS` of libs/signal: below it nothing is judged. */
const FEWEST_CONTESTS = 10;

/** The finding, as a sentence without its full stop: a title. */
export function bandFinding({ wins, contests }: InsideWins, standing: BandStanding, band: Band): string {
  if (contests === 0) return 'Both sides have not met in a contest yet';
  const won = `The inside won ${wins.toLocaleString('en')} of ${contests.toLocaleString('en')} where both sides stood`;
  const ends = `the healthy band of ${band.low}% to ${band.high}%`;
  if (standing === 'above') return `${won}: more than ${ends}`;
  if (standing === 'below') return `${won}: less than ${ends}`;
  if (standing === 'within') return `${won}: within ${ends}`;
  if (contests < FEWEST_CONTESTS) return `${won}: too few to say`;
  return `${won}: the likely range reaches over an end of ${ends}`;
}

/** What leaders are told when the finding has changed. Null: nothing to tell, the first finding being a healthy one. */
export function bandMessage(
  before: Exclude<BandStanding, 'cannot tell'> | null,
  now: BandStanding,
  won: InsideWins,
  band: Band,
): string | null {
  if (now === 'cannot tell' || now === before || (before === null && now === 'within')) return null;
  const advice = {
    above: 'See whether vendors still come.',
    below: 'See what contests are lost for.',
    within: `It was ${before} the band before.`,
  }[now];
  return `${bandFinding(won, now, band)}, over the last ${BAND_MONTHS} full months. ${advice}`;
}
