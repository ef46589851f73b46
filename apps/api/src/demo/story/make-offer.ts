import type { ServicePromise } from '@bidwell/domain/service-promise';
import type { LineWish } from '../builders/proposal-builders.js';
import type { Random } from '../builders/random.js';
import type { KindPromise } from '../company/kinds.js';
import type { Player } from './company.js';
import type { WrittenBrief } from './write-brief.js';

/** What a bidder offers and how good the story knows it to be. */
export interface MadeOffer {
  player: Player;
  pitch: string;
  lines: LineWish[];
  promises: ServicePromise[];
  /** 0 to 10. */
  work: number;
  service: number;
}

const NOT_OFFERED = [
  'We have nobody for this in that week. Ask us for two names we trust.',
  'Others do this better. We leave it out rather than add a margin.',
  'We need to see the place first.',
];

const CLOSINGS = [
  'Ask us anything until the deadline.',
  'We start on the day you say yes.',
  'Ring those we worked for; the list is below our name.',
];

/** The best that a bidder can do for this brief at this time. `progress` runs from 0, 18 months ago, to 1. */
export function makeOffer(player: Player, brief: WrittenBrief, progress: number, random: Random): MadeOffer {
  const { plan, wins } = player;
  // A team that is chosen more and more often works better and learns to price.
  const growth = wins === null ? 0 : (wins[1] - wins[0]) * (progress - 0.5);
  const level = plan.level.price * (1 - growth * 0.12) * (1 + 0.04 * random.around());
  return {
    player,
    pitch: pitchOf(player, brief, random),
    lines: brief.fairPrices.map((fair) => niceSum(fair * level * (1 + 0.05 * random.around()))),
    promises: promisesOf(brief.market.promises, plan.level.service + growth * 1.5, random),
    work: plan.level.work + growth * 2.4,
    service: plan.level.service + growth * 1.5,
  };
}

/** Leaves a line without a price, as some do: it is never the dearest one. */
export function leaveOneOut(offer: MadeOffer, brief: WrittenBrief, random: Random): void {
  const sums = brief.wish.lines.map(({ quantity }, index) => quantity * (brief.fairPrices[index] ?? 0));
  const small = sums.flatMap((sum, index) => (sum < Math.max(...sums) ? [index] : []));
  offer.lines[random.pick(small)] = random.chance(0.5) ? 'included' : { notOffered: random.pick(NOT_OFFERED) };
}

/** The same lines as they stood before the bidder sharpened its pencil. */
export function earlierLines(lines: readonly LineWish[]): LineWish[] {
  return lines.map((line) => (typeof line === 'number' ? niceSum(line * 1.06) : line));
}

function pitchOf({ plan }: Player, { kind }: WrittenBrief, random: Random): string {
  const [first = '', second = ''] = random.shuffled(kind.plans);
  return `${random.pick(plan.openings)} ${first} ${second}\n\n${random.pick(CLOSINGS)}`;
}

function promisesOf(offered: readonly KindPromise[], service: number, random: Random): ServicePromise[] {
  return random
    .shuffled(offered)
    .slice(0, random.whole(2, 3))
    .toSorted((one, other) => offered.indexOf(one) - offered.indexOf(other))
    .map(({ text, metric, unit, targets, remedy }) => {
      const level = service + 0.8 * random.around();
      const target = level > 7.5 ? targets[0] : level > 5.5 ? targets[1] : targets[2];
      const clock = unit === 'percent' ? 'none' : 'working';
      return { text, metric, unit, target, clock, remedy: level > 5 ? remedy : null };
    });
}

/** Prices end where people let them end. */
function niceSum(cents: number): number {
  const step = cents < 1_000 ? 5 : cents < 10_000 ? 50 : cents < 100_000 ? 500 : 1_000;
  return Math.max(step, Math.round(cents / step) * step);
}
