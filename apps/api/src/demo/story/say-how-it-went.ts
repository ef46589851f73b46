import type { PromiseOutcome } from '@bidwell/domain/outcome';
import { comparableTotal } from '@bidwell/domain/proposal-totals';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import { CUSTOMER_LINES } from '../company/customer-lines.js';
import type { Builders } from '../builders/builders.js';
import type { Random } from '../builders/random.js';
import type { Entry } from './tell-job.js';
import type { WrittenBrief } from './write-brief.js';

const WITHOUT_GOAL = ['None directly: our own rooms.', 'Nothing changed for customers.'];

const DAY = 86_400_000;

const LESSONS = [
  'Give the final number a week earlier: the last ten cost the most.',
  'Ask for one person on site whom we can call, by name.',
  'Say in the brief who decides on our side. We lost two days over that.',
  'The plan was good; we changed our minds too late. Settle the list first.',
  'Half of what we asked for was never used. Leave it out next time.',
  'Ask for samples before choosing, not after.',
  'Two suppliers had to share one loading bay. Say so in the brief.',
  'Keep one line for what nobody thought of.',
  '',
  '',
];

const MISSED = [
  'A day late, and they told us before.',
  'We had to ask twice.',
  'The answer came after the weekend.',
  'Kept in the end, after we called.',
];

/** What the requester says after the work, for jobs whose work is over. Some never say. */
export function sayHowItWent(build: Builders, brief: WrittenBrief, chosen: Entry, now: Date, random: Random): void {
  const { startsOn, endsOn, headCount } = brief.wish;
  const lastDay = endsOn ?? startsOn;
  const isSaid = random.chance(0.85);
  const { proposal, offer } = chosen;
  const total = comparableTotal(proposal.content, proposal.job.lines);
  const share = 0.96 + random.next() * 0.14;
  const came = 0.88 + random.next() * 0.15;
  const promises = proposal.content.promises.map((promise, position) =>
    outcomeOf(promise, position, offer.service, random),
  );
  const lessons = random.pick(LESSONS);
  if (lastDay == null || !isSaid) return;
  const recordedAt = new Date(Date.parse(`${lastDay}T09:00:00Z`) + random.whole(2, 9) * DAY);
  if (recordedAt > now) return;
  build.outcome({
    job: proposal.job,
    headCount: headCount == null ? null : Math.max(1, Math.round(headCount * came)),
    spend: total === null ? null : Math.round((total * share) / 100) * 100,
    lessons,
    customerLine: customerLineFor(brief),
    startedOn: startsOn ?? null,
    endedOn: lastDay,
    promises,
    recordedAt,
  });
}

/** One after the other for each goal, so that no two jobs in a row did the same. No chance in it: nothing else changes by it. */
function customerLineFor({ kind: { goal }, wish: { title = '', startsOn } }: WrittenBrief): string {
  const lines = goal === null ? WITHOUT_GOAL : CUSTOMER_LINES[goal];
  const place = [...`${title}${startsOn ?? ''}`].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return lines[place % lines.length] ?? '';
}

/** Who promises in hours is asked often; everything else falls due once. Better service keeps more of it. */
function outcomeOf({ unit }: ServicePromise, position: number, service: number, random: Random): PromiseOutcome {
  const share = Math.min(0.98, 0.62 + service * 0.038);
  const timesDue = unit === 'hours' ? random.whole(3, 14) : 1;
  const timesKept = Array.from({ length: timesDue }, () => random.chance(share)).filter(Boolean).length;
  return { position, timesDue, timesKept, words: timesKept < timesDue ? random.pick(MISSED) : '' };
}
