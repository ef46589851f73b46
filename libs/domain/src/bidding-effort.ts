/**
 * How long a proposal takes to write, roughly: an hour to understand and to say why us, six minutes for each price, and
 * an hour for every 250 words that are asked for. It is there to keep what is asked in proportion, and is always rounded.
 */
import type { BriefLine } from './brief.js';
import type { BriefRequirement } from './requirement.js';

const START_HOURS = 1;
const HOURS_A_LINE = 0.1;
const WORDS_AN_HOUR = 250;
/** What people write when nobody sets a limit. */
const WORDS_WITHOUT_LIMIT = 200;

interface Asked {
  lines: readonly BriefLine[];
  requirements: readonly BriefRequirement[];
}

/** Hours of one bidder, whole and at least one. */
export function proposalHours({ lines, requirements }: Asked): number {
  const words = requirements.reduce((sum, { wordLimit }) => sum + (wordLimit ?? WORDS_WITHOUT_LIMIT), 0);
  return Math.max(1, Math.round(START_HOURS + lines.length * HOURS_A_LINE + words / WORDS_AN_HOUR));
}

/** "about 3 hours" */
export function effortInWords(hours: number): string {
  return hours === 1 ? 'about an hour' : `about ${hours} hours`;
}
