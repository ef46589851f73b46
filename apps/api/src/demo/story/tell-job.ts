import { calendarDateIn, instantAt } from '@bidwell/domain/calendar';
import type { BuiltJob, BuiltProposal } from '../builders/built.js';
import type { Builders } from '../builders/builders.js';
import type { Random } from '../builders/random.js';
import type { Player } from './company.js';
import { workingDaysAfter } from './holidays.js';
import { earlierLines, leaveOneOut, type MadeOffer } from './make-offer.js';
import { DECLINES } from './notes.js';
import { ZONE } from './posting-days.js';
import type { WrittenBrief } from './write-brief.js';

const HOUR = 3_600_000;

/** A proposal with the offer it was made from. */
export interface Entry {
  proposal: BuiltProposal;
  offer: MadeOffer;
}

/** Everybody's proposals come in, most of them on the last two days. */
export function bringProposals(build: Builders, job: BuiltJob, offers: readonly MadeOffer[], random: Random): Entry[] {
  const end = (job.cancelledAt ?? job.deadline)?.getTime() ?? 0;
  const open = end - (job.publishedAt?.getTime() ?? 0);
  return offers.map((offer) => {
    const before = Math.min(open * 0.6, (0.4 + random.next() ** 2 * 60) * HOUR);
    const { lines, pitch, promises } = offer;
    const proposal = build.proposal({
      job,
      lines,
      pitch,
      promises,
      bidder: offer.player.bidder,
      by: random.pick(offer.player.bidder.people),
      receivedAt: new Date(end - before),
      revisedFrom: random.chance(0.12) ? [earlierLines(lines)] : [],
    });
    return { proposal, offer };
  });
}

/** Some leave a line out, but not whoever will be chosen. */
export function leaveLinesOut(
  offers: readonly MadeOffer[],
  winner: MadeOffer | null,
  brief: WrittenBrief,
  random: Random,
): void {
  for (const offer of offers) if (offer !== winner && random.chance(0.12)) leaveOneOut(offer, brief, random);
}

/** Those who do not propose: some say so. */
export function turnDown(build: Builders, job: BuiltJob, silent: readonly Player[], random: Random): void {
  for (const { bidder } of silent) {
    if (random.chance(0.4)) build.decline({ job, bidder, ...random.pick(DECLINES) });
  }
}

/** Questions, answered on the same or the next day. */
export function ask(
  build: Builders,
  job: BuiltJob,
  { market }: WrittenBrief,
  askers: readonly Player[],
  random: Random,
): void {
  if (askers.length === 0 || job.publishedAt === null) return;
  const askedAt = new Date(job.publishedAt.getTime() + random.whole(3, 40) * HOUR);
  const answeredAt = new Date(askedAt.getTime() + random.whole(1, 20) * HOUR);
  build.question({ job, bidder: random.pick(askers).bidder, askedAt, answeredAt, ...random.pick(market.questions) });
}

/** A working hour, one to six working days after the deadline. */
export function decisionTime(job: BuiltJob, random: Random): Date {
  const day = workingDaysAfter(calendarDateIn(job.deadline ?? new Date(0), ZONE), random.whole(1, 6));
  return instantAt(day, 9 + random.whole(0, 15) / 2, ZONE);
}
