// What is asked for in the company that does not exist, and who bids for it.
import { drawAt, normalAt } from '@bidwell/signal/numbers/random';
import { DRAWN_FOR, streamOf, type Requesters, type Suppliers } from './market-suppliers.js';
import type { MarketPlan } from './market.js';

/** Everything that is fixed before the first contest. */
export interface Company {
  plan: MarketPlan;
  suppliers: Suppliers;
  requesters: Requesters;
  /** Running share of each category. */
  categoryShare: Float64Array;
}

export interface Job {
  contest: number;
  month: number;
  category: number;
  requester: number;
  /** Above 1: many want it. */
  popularity: number;
}

const LARGEST_FIELD = 9;
const SD_CATEGORY = 0.15;
const SD_POPULARITY = 0.35;
const NICHE_PULL = 1.2;
const SUREST = 0.97;

/** How much is asked in each category, as running shares. */
export function drawCategories(plan: MarketPlan): Float64Array {
  const size = Float64Array.from({ length: plan.categories }, (_, category) =>
    Math.exp(SD_CATEGORY * normalAt(streamOf(plan.seed, DRAWN_FOR.size), category)),
  );
  const total = size.reduce((sum, own) => sum + own, 0);
  let running = 0;
  return size.map((own) => (running += own / total));
}

/** The job of one contest; contests are spread evenly over the months. */
export function drawJob({ plan, requesters, categoryShare }: Company, contest: number): Job {
  const flat = (purpose: number) => drawAt(streamOf(plan.seed, purpose), contest);
  return {
    contest,
    month: Math.floor((contest * plan.months) / plan.contests),
    category: placeIn(categoryShare, flat(DRAWN_FOR.category)),
    requester: placeIn(requesters.share, flat(DRAWN_FOR.requester)),
    popularity: Math.exp(SD_POPULARITY * normalAt(streamOf(plan.seed, DRAWN_FOR.popularity), contest)),
  };
}

function placeIn(runningShare: Float64Array, draw: number): number {
  const place = runningShare.findIndex((upTo) => draw < upTo);
  return place < 0 ? runningShare.length - 1 : place;
}

/** Who stands: everyone decides alone; niche hunters stay away from what many want. Drawn again until two stand. */
export function drawField(company: Company, job: Job): number[] {
  for (let attempt = 0; ; attempt++) {
    const field = playedField(company, job, willing(company, job, attempt));
    if (field.length >= 2) return field.toSorted((a, b) => a - b);
  }
}

function willing({ plan, suppliers }: Company, job: Job, attempt: number): number[] {
  const draws: [draw: number, supplier: number][] = [];
  for (let supplier = 0; supplier < suppliers.count; supplier++) {
    const own = suppliers.category[supplier]!;
    if (own !== job.category && own !== -1) continue;
    const pull = suppliers.isNiche[supplier] ? job.popularity ** -NICHE_PULL : job.popularity;
    const draw = drawAt(streamOf(plan.seed, DRAWN_FOR.stands), job.contest, supplier, attempt);
    if (draw < Math.min(SUREST, suppliers.eagerness[supplier]! * pull)) draws.push([draw, supplier]);
  }
  return draws
    .toSorted(([a], [b]) => a - b)
    .slice(0, LARGEST_FIELD)
    .map(([, supplier]) => supplier);
}

/** The field after what a team plays: it stays away from large fields, or brings its sham rivals along. */
function playedField({ plan, suppliers }: Company, job: Job, field: number[]): number[] {
  const { play } = plan;
  if (play?.kind === 'small-fields' && field.includes(play.team) && field.length - 1 > play.rivalsAtMost) {
    return field.filter((supplier) => supplier !== play.team);
  }
  if (play?.kind !== 'sham-rivals' || !field.includes(play.team)) return field;
  if (drawAt(streamOf(plan.seed, DRAWN_FOR.sham), job.contest) >= play.share) return field;
  return [...field, ...Array.from({ length: play.rivals }, (_, rival) => suppliers.count - 1 - rival)];
}
