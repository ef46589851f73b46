import { Random } from '../builders/random.js';
import { MARKETS } from '../company/markets.js';
import { STAFF } from '../company/staff.js';
import { type PastBidder, pastBiddersFor } from './past-bidders.js';

interface Offer {
  bidder: PastBidder;
  /** In cents. */
  price: number;
  /** From the decision to the delivery. */
  days: number;
}

/** One proposal in the system that the demo company had before. */
export interface PastBid extends Offer {
  isWinner: boolean;
}

export interface PastJob {
  /** 1 for the first. */
  number: number;
  category: string;
  requester: (typeof STAFF)[number];
  daysAgo: number;
  /** From asking to choosing. */
  daysToDecide: number;
  reason: 'bestPrice' | 'availability' | 'trackRecord' | 'bestFit';
  /** Who came second, where the requester said so. */
  runnerUp: PastBidder | null;
  /** In the order in which they were shown. */
  bids: PastBid[];
}

/** So many jobs, the first and the last so many days ago: then the offices that had the system moved over. */
const SPAN = { jobs: 2_150, first: 725, last: 45 } as const;

/** What moves requesters, in log-odds: a logarithm of price and of days, having been there last, and tastes of their own. */
const CHOICE = { price: -4, days: -0.8, again: 0.6, taste: 0.35 } as const;

/** Prices of a usual job in euros, on a logarithmic scale. */
const SIZE = { usual: 8, spread: 0.8 } as const;

/** How often requesters said who came second. */
const SAYS_SECOND = 0.6;

const SEED = 20_260;

/** What some offices of the demo company asked for before they came over, and whom they chose. The same on any day. */
export class PastMarket {
  private readonly random = new Random(SEED);
  private readonly tastes = new Map<string, number>();
  private readonly lastWinner = new Map<string, PastBidder>();

  jobs(): PastJob[] {
    const days = SPAN.first - SPAN.last;
    return Array.from({ length: SPAN.jobs }, (_, at) =>
      this.job(at + 1, SPAN.first - Math.floor((days * at) / SPAN.jobs)),
    ).filter(({ bids }) => bids.length > 0);
  }

  private job(number: number, daysAgo: number): PastJob {
    const { category } = this.random.pickByWeight(MARKETS, ({ jobs }) => jobs).market;
    const requester = this.random.pickByWeight(STAFF, ({ manager }) => (manager === undefined ? 1 : 3));
    const offers = this.offersFor(category, daysAgo);
    const [winner, second] = this.ranked(offers, `${requester.name} ${category}`, daysAgo);
    const bids = offers.map((offer) => ({ ...offer, isWinner: offer === winner }));
    const daysToDecide = this.random.whole(6, 22);
    const runnerUp = second !== undefined && this.random.chance(SAYS_SECOND) ? second.bidder : null;
    return { number, category, requester, daysAgo, daysToDecide, reason: reasonFor(winner, offers), runnerUp, bids };
  }

  private offersFor(category: string, daysAgo: number): Offer[] {
    const size = Math.exp(SIZE.usual + SIZE.spread * this.random.around());
    const field = pastBiddersFor(category, daysAgo).filter(({ plan }) => this.random.chance(plan.level.keen));
    return this.random.shuffled(field).map((bidder) => {
      const { price, service } = bidder.plan.level;
      return {
        bidder,
        price: Math.round(100 * size * price * (1 + 0.2 * this.random.around())),
        days: Math.max(2, Math.round(24 - service + 6 * this.random.around())),
      };
    });
  }

  /** By the choice model that the signal is about, with tastes and chance that it knows nothing of. */
  private ranked(offers: readonly Offer[], habit: string, daysAgo: number): Offer[] {
    const worth = offers.map((offer) => {
      const { bidder, price, days } = offer;
      const isKnown = this.lastWinner.get(habit) === bidder;
      const taste = CHOICE.taste * this.tasteOf(`${habit} ${bidder.plan.name}`);
      const terms = CHOICE.price * Math.log(price) + CHOICE.days * Math.log(days) + (isKnown ? CHOICE.again : 0);
      const chance = -Math.log(-Math.log(1 - this.random.next()));
      return { offer, worth: terms + taste + bidder.strengthAt(daysAgo) + chance };
    });
    const ranked = worth.toSorted((one, other) => other.worth - one.worth).map(({ offer }) => offer);
    if (ranked[0] !== undefined) this.lastWinner.set(habit, ranked[0].bidder);
    return ranked;
  }

  private tasteOf(habit: string): number {
    const known = this.tastes.get(habit);
    if (known !== undefined) return known;
    const drawn = 2 * this.random.around();
    this.tastes.set(habit, drawn);
    return drawn;
  }
}

/** What the chooser would say: where the chosen offer stood out. */
function reasonFor(winner: Offer | undefined, offers: readonly Offer[]): PastJob['reason'] {
  const isLeast = (of: (offer: Offer) => number) =>
    winner !== undefined && offers.every((other) => of(winner) <= of(other));
  if (isLeast(({ price }) => price)) return 'bestPrice';
  if (isLeast(({ days }) => days)) return 'availability';
  return winner !== undefined && winner.bidder.plan.level.service >= 7.5 ? 'trackRecord' : 'bestFit';
}
