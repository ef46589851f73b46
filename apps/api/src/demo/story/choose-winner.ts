import type { Random } from '../builders/random.js';
import type { MadeOffer } from './make-offer.js';

/**
 * Who is chosen. An internal team saves up its share of each contest it stands in and wins when that makes a whole one,
 * so that its win rate is what the story says, however the dates fall. Otherwise the better vendors win more often.
 */
export class Chooser {
  private readonly credit = new Map<string, number>();

  constructor(private readonly random: Random) {}

  choose(offers: readonly MadeOffer[], progress: number): MadeOffer {
    const [only] = offers;
    if (only !== undefined && offers.length === 1) return only;
    for (const { player } of offers) {
      if (player.wins === null) continue;
      const [then, now] = player.wins;
      this.credit.set(player.plan.name, this.creditOf(player.plan.name) + then + (now - then) * progress);
    }
    const teams = offers.filter(({ player }) => player.wins !== null);
    const [ready] = teams
      .filter(({ player }) => this.creditOf(player.plan.name) >= 1)
      .toSorted((one, other) => this.creditOf(other.player.plan.name) - this.creditOf(one.player.plan.name));
    const vendors = offers.filter(({ player }) => player.wins === null);
    const winner = ready ?? (vendors.length > 0 ? this.random.pickByWeight(vendors, appeal) : offers[0]);
    if (winner === undefined) throw new RangeError('Nobody can win a job that nobody proposed for.');
    if (winner.player.wins !== null)
      this.credit.set(winner.player.plan.name, this.creditOf(winner.player.plan.name) - 1);
    return winner;
  }

  private creditOf(name: string): number {
    return this.credit.get(name) ?? 0.5;
  }
}

function appeal({ work, service, player }: MadeOffer): number {
  return Math.max(0.2, work + service - 12) / player.plan.level.price ** 4;
}
