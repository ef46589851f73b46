import type { InternalCost } from '@bidwell/domain/internal-cost';
import { comparableTotal } from '@bidwell/domain/proposal-totals';
import type { Builders } from '../builders/builders.js';
import type { Entry } from './tell-job.js';
import type { WrittenBrief } from './write-brief.js';

const DAY = 86_400_000;

const WORDS = ['The last changes came late.', 'One more visit than planned.', 'We knew the house from last year.', ''];

/**
 * What the work really cost the team, which most teams say in the fortnight after it. No chance in it: how far a job was
 * off follows from its title, so that nothing else of the story changes by it.
 */
export function reckonUp(build: Builders, { wish }: WrittenBrief, { proposal }: Entry, now: Date): void {
  const { content, job, bidder } = proposal;
  const price = comparableTotal(content, job.lines);
  const lastDay = wish.endsOn ?? wish.startsOn;
  if (bidder.kind !== 'team' || price === null || lastDay == null) return;
  const luck = [...job.title].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 10;
  const recordedAt = new Date(Date.parse(`${lastDay}T15:00:00Z`) + (luck + 4) * DAY);
  if (luck === 0 || recordedAt > now) return;
  const reckoned = reckonedFor(price);
  content.cost = reckoned;
  const share = 0.86 + luck * 0.035;
  const labour = reckoned.labour.map(({ role, hours, rate }) => ({
    role,
    hours: Math.max(1, Math.round(hours * share)),
    rate,
  }));
  build.actualCost({
    job,
    planned: reckoned,
    labour,
    passThrough: Math.round((reckoned.passThrough * (1 + (luck - 5) / 100)) / 100) * 100,
    words: WORDS[luck % WORDS.length],
    recordedAt,
  });
}

/** What such a team reckons for work at this price. It is sealed with its proposal, which is written down after all of this. */
function reckonedFor(price: number): InternalCost {
  return {
    labour: [
      { role: 'Lead', hours: Math.max(2, Math.round((price * 0.3) / 6_200)), rate: 6_200, avoidableShare: 0 },
      { role: 'Team', hours: Math.max(4, Math.round((price * 0.38) / 4_600)), rate: 4_600, avoidableShare: 0 },
    ],
    passThrough: Math.round((price * 0.16) / 100) * 100,
    overheadRate: 1_200,
    avoidableOverheadShare: 0,
  };
}
