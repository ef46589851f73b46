import type { CityContest } from './city-by-hand.js';

/*
 * The signal of the city's contests, worked out in another style than the product's: objects instead of flat arrays, one
 * parameter after the other instead of Newton's method over all of them. Only the optimum is common to both.
 */

interface Row {
  bidder: string;
  /** ln(price / median price of the field) */
  x: number;
}

interface Choice {
  rows: Row[];
  winner: string;
  weight: number;
  year: number;
}

/** Figures of one bidder. */
export interface ByHand {
  bids: number;
  wins: number;
  /** Wins of a typical outside bidder with these bids. */
  par: number;
  /** Chosen at equal terms, in times of 100. */
  value: number;
}

const DAY = 86_400_000;
const HALF_LIFE = 365;
const PRIOR_OF_TERMS = 100;
const SWEEPS = 4_000;

const dayOf = ({ bids }: CityContest) => {
  const date = bids[0]?.date ?? '';
  return Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}T00:00:00Z`) / DAY;
};

const middle = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.floor(sorted.length / 2))) / 2;
};

const lastDay = (contests: readonly CityContest[]) => Math.max(...contests.map(dayOf));

/** The contests of the last 24 months of which every price is known, as choices; a bidder's better placed bid counts. */
function choicesOf(contests: readonly CityContest[]): Choice[] {
  const last = lastDay(contests);
  const end = new Date(last * DAY);
  const first = Date.UTC(end.getUTCFullYear() - 2, end.getUTCMonth(), end.getUTCDate()) / DAY + 1;
  return contests
    .filter((contest) => dayOf(contest) >= first)
    .flatMap((contest) => {
      const best = new Map<string, { price: number; won: boolean }>();
      for (const { bidder, bid, winner } of contest.bids) {
        const [known, won] = [best.get(bidder), winner === '1'];
        const price = bid === '' ? Number.POSITIVE_INFINITY : Number(bid);
        if (known === undefined || won || (!known.won && price < known.price)) best.set(bidder, { price, won });
      }
      const prices = [...best.values()].map(({ price }) => price);
      if (best.size < 2 || contest.winner === undefined || !prices.every(Number.isFinite)) return [];
      const typical = middle(prices);
      const rows = [...best].map(([bidder, { price }]) => ({ bidder, x: Math.log(price / typical) }));
      const weight = 0.5 ** ((last - dayOf(contest)) / HALF_LIFE);
      return [{ rows, winner: contest.winner, weight, year: new Date(dayOf(contest) * DAY).getUTCFullYear() }];
    });
}

/** The most likely strengths, price weight and weight of the usual price, by climbing along one of them at a time. */
class Climb {
  readonly strength = new Map<string, number>();
  readonly usualPrice = new Map<string, number>();
  price = 0;
  usual = 0;

  constructor(choices: readonly Choice[], variance: number) {
    for (const bidder of new Set(choices.flatMap(({ rows }) => rows.map((row) => row.bidder)))) {
      const own = choices.flatMap(({ rows }) => rows.filter((row) => row.bidder === bidder));
      this.strength.set(bidder, 0);
      this.usualPrice.set(bidder, own.reduce((sum, { x }) => sum + x, 0) / own.length);
    }
    const mine = new Map([...this.strength.keys()].map((bidder) => [bidder, choices.filter(has(bidder))]));
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      let furthest = 0;
      for (const [bidder, own] of mine) {
        const step = this.step(
          own,
          ({ bidder: other }) => Number(other === bidder),
          this.of(bidder) / variance,
          1 / variance,
        );
        this.strength.set(bidder, this.of(bidder) + step);
        furthest = Math.max(furthest, Math.abs(step));
      }
      const byPrice = this.step(choices, ({ x }) => x, this.price / PRIOR_OF_TERMS, 1 / PRIOR_OF_TERMS);
      this.price += byPrice;
      const byUsual = this.step(choices, (row) => this.usualOf(row), this.usual / PRIOR_OF_TERMS, 1 / PRIOR_OF_TERMS);
      this.usual += byUsual;
      if (Math.max(furthest, Math.abs(byPrice), Math.abs(byUsual)) < 1e-11) return;
    }
    throw new Error('It did not come to rest.');
  }

  total(bidder: string): number {
    return this.of(bidder) + this.usual * (this.usualPrice.get(bidder) ?? 0);
  }

  /** Chances in a field, one bidder's total strength replaced when it is given. */
  chances({ rows }: Choice, bidder?: string, strength = 0): number[] {
    const worth = rows.map((row) => (row.bidder === bidder ? strength : this.total(row.bidder)) + this.price * row.x);
    const most = Math.max(...worth);
    const sum = worth.reduce((all, own) => all + Math.exp(own - most), 0);
    return worth.map((own) => Math.exp(own - most) / sum);
  }

  private of(bidder: string): number {
    return this.strength.get(bidder) ?? 0;
  }

  private usualOf({ bidder }: Row): number {
    return this.usualPrice.get(bidder) ?? 0;
  }

  /** Newton's step along one parameter that enters a row's worth as `factor`. */
  private step(choices: readonly Choice[], factor: (row: Row) => number, pull: number, stiffness: number): number {
    let [slope, bend] = [-pull, stiffness];
    for (const choice of choices) {
      const chances = this.chances(choice);
      const factors = choice.rows.map(factor);
      const mean = factors.reduce((sum, own, at) => sum + own * (chances[at] ?? 0), 0);
      const chosen = choice.rows.findIndex(({ bidder }) => bidder === choice.winner);
      slope += choice.weight * ((factors[chosen] ?? 0) - mean);
      bend += choice.weight * factors.reduce((sum, own, at) => sum + (own - mean) ** 2 * (chances[at] ?? 0), 0);
    }
    return slope / bend;
  }
}

const has = (bidder: string) => (choice: Choice) => choice.rows.some((row) => row.bidder === bidder);

/** What every bidder of the file comes to, if `teams` were the company's own. `variance` is the one that the run found. */
export function cityFitByHand(
  contests: readonly CityContest[],
  teams: readonly string[],
  variance: number,
): Map<string, ByHand> & { price: number } {
  const choices = choicesOf(contests);
  const climb = new Climb(choices, variance);
  const lastYear = new Date(lastDay(contests) * DAY).getUTCFullYear() - 1;
  const base = choices.filter(({ year }) => year === lastYear);
  const typical = typicalOutsider(base, teams, climb);
  const figures = new Map<string, ByHand>();
  for (const bidder of climb.strength.keys()) {
    const own = choices.filter(has(bidder));
    const place = ({ rows }: Choice) => rows.findIndex((row) => row.bidder === bidder);
    figures.set(bidder, {
      bids: own.length,
      wins: own.filter(({ winner }) => winner === bidder).length,
      par: own.reduce((sum, choice) => sum + (climb.chances(choice, bidder, typical)[place(choice)] ?? 0), 0),
      value: 100 / (1 + Math.exp(typical - climb.total(bidder))),
    });
  }
  return Object.assign(figures, { price: climb.price });
}

/** Everybody outside, each as often as it bid in the last full year; who bid ten times and all but never won is not typical. */
function typicalOutsider(base: readonly Choice[], teams: readonly string[], climb: Climb): number {
  const bids = new Map<string, number>();
  for (const bidder of climb.strength.keys()) {
    if (teams.includes(bidder)) continue;
    const own = base.filter(has(bidder));
    const byLot = own.reduce((sum, { rows }) => sum + 1 / rows.length, 0);
    const wins = own.filter(({ winner }) => winner === bidder).length;
    if (own.length > 0 && (own.length < 10 || wins >= 0.1 * byLot)) bids.set(bidder, own.length);
  }
  const total = [...bids.values()].reduce((sum, own) => sum + own, 0);
  return [...bids].reduce((sum, [bidder, own]) => sum + (own / total) * climb.total(bidder), 0);
}
