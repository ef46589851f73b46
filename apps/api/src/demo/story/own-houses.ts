import type { ServicePromise } from '@bidwell/domain/service-promise';
import type { Builders } from '../builders/builders.js';
import type { BuiltJob } from '../builders/built.js';
import { Random } from '../builders/random.js';
import type { KindPromise } from '../company/kinds.js';
import { MARKETS } from '../company/markets.js';
import type { Company, Player } from './company.js';

/** A seed of its own: nothing else in the story changes with it. */
const SEED = 31;

const DAY = 86_400_000;

/** How far ahead won work still stands on somebody's plan. */
const PLANNED_DAYS = 60;

/** What the bidders keep for themselves: promises, hours, and what their proposals took them. */
export function tellOwnHouses(build: Builders, { players }: Company, now: Date): void {
  const random = new Random(SEED);
  for (const player of players.all()) {
    build.catalogue(player.bidder, promisesOf(player));
    if (player.wins !== null) build.capacity(player.bidder, 40 * random.whole(2, 5));
  }
  for (const job of build.jobs) {
    tellBiddingHours(build, job, random);
    planWonWork(build, job, now, random);
  }
}

/** In the words in which the market promises, so that the record of past proposals stands beside them. */
function promisesOf({ plan }: Player): ServicePromise[] {
  const markets = MARKETS.map(({ market }) => market).filter(({ category }) => plan.categories.includes(category));
  const promises = markets.flatMap((market) => market.promises.map((promise) => usual(promise, plan.level.service)));
  return promises.filter(({ text }, place) => promises.findIndex((other) => other.text === text) === place);
}

function usual({ text, metric, unit, targets, remedy }: KindPromise, service: number): ServicePromise {
  const target = service > 7.5 ? targets[0] : targets[1];
  return { text, metric, unit, target, clock: unit === 'percent' ? 'none' : 'working', remedy };
}

/** Two in three say so. */
function tellBiddingHours(build: Builders, { proposals, lines }: BuiltJob, random: Random): void {
  for (const proposal of proposals) {
    const isSaid = random.chance(0.66);
    const hours = Math.round((1.5 + lines.length * 0.6) * (1 + 0.5 * random.around()) * 2) / 2;
    if (isSaid && proposal.receivedAt !== null && !proposal.isWithdrawn)
      build.biddingHours(proposal, Math.max(1, hours));
  }
}

/** What a team has won of late, it has put hours to, but for the odd one that nobody has looked at yet. */
function planWonWork(build: Builders, job: BuiltJob, now: Date, random: Random): void {
  const winner = job.decision?.winner ?? null;
  if (winner === null || winner.bidder.kind === 'vendor') return;
  const isOfLate = now.getTime() - (job.decision?.decidedAt.getTime() ?? 0) < PLANNED_DAYS * DAY;
  const hours = 12 + 4 * random.whole(2, 16);
  if (isOfLate && random.chance(0.8)) build.plannedWork(winner.bidder, job, hours);
}
