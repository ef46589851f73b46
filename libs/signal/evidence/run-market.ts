// Two years of contests in the company that does not exist, and what is true about them.
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import { drawAt, normalAt } from '@bidwell/signal/numbers/random';
import {
  drawRequesters,
  drawSuppliers,
  DRAWN_FOR,
  streamOf,
  type Requesters,
  type Suppliers,
} from './market-suppliers.js';
import type { MarketPlan } from './market.js';

export interface Market {
  plan: MarketPlan;
  suppliers: Suppliers;
  contests: ChoiceContests;
  /** A contest each. */
  month: Int32Array;
  category: Int32Array;
  /** A row each: what the requester thought of this bidder for this job beyond its terms (strength, taste and fit). */
  service: Float64Array;
}

const COVARIATES = 5;
const LARGEST_FIELD = 9;
const SD_DAYS_OF_BID = 0.25;
const SD_POPULARITY = 0.35;
const NICHE_PULL = 1.2;
/** A cover bid, as the guides against bid rigging describe it: too dear, on terms that nobody would take. */
const SHAM = { markup: 0.25, strength: -3 } as const;

/** Runs the company. The same plan gives the same market. */
export function runMarket(plan: MarketPlan): Market {
  const run = startRun(plan);
  for (let contest = 0; contest < plan.contests; contest++) {
    const job = drawJob(run, contest);
    const field = drawField(run, job);
    addContest(run, job, field);
  }
  return finish(run);
}

interface Job {
  contest: number;
  month: number;
  category: number;
  requester: number;
  /** Above 1: many want it. */
  popularity: number;
}

interface Run {
  plan: MarketPlan;
  suppliers: Suppliers;
  requesters: Requesters;
  /** Running share of each category. */
  categoryShare: Float64Array;
  /** Who won the last contest of a requester in a category, and when. */
  last: Map<number, { winner: number; month: number }>;
  starts: number[];
  supplier: number[];
  x: number[];
  chosen: number[];
  requester: number[];
  month: number[];
  category: number[];
  service: number[];
}

function startRun(plan: MarketPlan): Run {
  const size = Float64Array.from({ length: plan.categories }, (_, category) =>
    Math.exp(0.15 * normalAt(streamOf(plan.seed, DRAWN_FOR.size), category)),
  );
  const total = size.reduce((sum, own) => sum + own, 0);
  let running = 0;
  const arrays = { starts: [0], supplier: [], x: [], chosen: [], requester: [], month: [], category: [], service: [] };
  return {
    plan,
    suppliers: drawSuppliers(plan),
    requesters: drawRequesters(plan),
    categoryShare: size.map((own) => (running += own / total)),
    last: new Map(),
    ...arrays,
  };
}

function drawJob({ plan, requesters, categoryShare }: Run, contest: number): Job {
  const flat = (purpose: number) => drawAt(streamOf(plan.seed, purpose), contest);
  const placeOf = (share: Float64Array, draw: number) =>
    Math.max(
      0,
      share.findIndex((upTo) => draw < upTo),
    );
  return {
    contest,
    month: Math.floor((contest * plan.months) / plan.contests),
    category: placeOf(categoryShare, flat(DRAWN_FOR.category)),
    requester: placeOf(requesters.share, flat(DRAWN_FOR.requester)),
    popularity: Math.exp(SD_POPULARITY * normalAt(streamOf(plan.seed, DRAWN_FOR.popularity), contest)),
  };
}

/** Who stands: everyone decides alone; niche hunters stay away from what many want. Drawn again until two stand. */
function drawField(run: Run, job: Job): number[] {
  const { plan, suppliers } = run;
  for (let attempt = 0; ; attempt++) {
    const draws: [number, number][] = [];
    for (let supplier = 0; supplier < suppliers.count; supplier++) {
      const own = suppliers.category[supplier]!;
      if (own !== job.category && own !== -1) continue;
      const pull = suppliers.isNiche[supplier] ? job.popularity ** -NICHE_PULL : job.popularity;
      const draw = drawAt(streamOf(plan.seed, DRAWN_FOR.stands), job.contest, supplier, attempt);
      if (draw < Math.min(0.97, suppliers.eagerness[supplier]! * pull)) draws.push([draw, supplier]);
    }
    const field = draws
      .toSorted(([a], [b]) => a - b)
      .slice(0, LARGEST_FIELD)
      .map(([, supplier]) => supplier);
    const played = playedField(run, job, field);
    if (played.length >= 2) return played.toSorted((a, b) => a - b);
  }
}

function playedField({ plan, suppliers }: Run, job: Job, field: number[]): number[] {
  const { play } = plan;
  if (play?.kind === 'small-fields' && field.includes(play.team) && field.length - 1 > play.rivalsAtMost) {
    return field.filter((supplier) => supplier !== play.team);
  }
  if (play?.kind !== 'sham-rivals' || !field.includes(play.team)) return field;
  if (drawAt(streamOf(plan.seed, DRAWN_FOR.sham), job.contest) >= play.share) return field;
  return [...field, ...Array.from({ length: play.rivals }, (_, rival) => suppliers.count - 1 - rival)];
}

function addContest(run: Run, job: Job, field: readonly number[]): void {
  const { plan, suppliers, requesters } = run;
  const key = job.requester * plan.categories + job.category;
  const last = run.last.get(key);
  const incumbent = last && job.month - last.month <= 12 ? last.winner : -1;
  const price = relative(field.map((supplier) => bidPrice(run, job, supplier)));
  const days = relative(
    field.map((supplier) => suppliers.days[supplier]! + SD_DAYS_OF_BID * drawn(run, DRAWN_FOR.days, job, supplier)),
  );
  const position = shuffledRanks(field.map((supplier) => flat(run, DRAWN_FOR.position, job, supplier)));
  const first = run.supplier.length;
  let [best, winner] = [-Infinity, first];
  field.forEach((supplier, bid) => {
    const sameExecutive =
      !suppliers.isOutside[supplier] && suppliers.executive[supplier] === requesters.executive[job.requester];
    const x = [
      price[bid]!,
      days[bid]!,
      supplier === incumbent ? 1 : 0,
      sameExecutive ? 1 : 0,
      position[bid]! / field.length - 0.5,
    ];
    const service = serviceOf(run, job, supplier);
    const luck = -Math.log(-Math.log(Math.max(1e-12, flat(run, DRAWN_FOR.luck, job, supplier))));
    const worth = service + x.reduce((sum, value, term) => sum + plan.beta[term]! * value, 0) + luck;
    if (worth > best) [best, winner] = [worth, first + bid];
    run.supplier.push(supplier);
    run.x.push(...x);
    run.service.push(service);
  });
  run.starts.push(run.supplier.length);
  run.chosen.push(winner);
  run.requester.push(job.requester);
  run.month.push(job.month);
  run.category.push(job.category);
  run.last.set(key, { winner: run.supplier[winner]!, month: job.month });
}

function serviceOf(run: Run, job: Job, supplier: number): number {
  const { plan, suppliers, requesters } = run;
  const { play } = plan;
  const fell =
    play?.kind === 'falls' && play.teams.includes(supplier) && job.month >= play.fromMonth ? play.logOdds : 0;
  const fit = plan.sdFit * drawn(run, DRAWN_FOR.fit, job, supplier);
  const strength = isSham(run, supplier) ? SHAM.strength : suppliers.strength[supplier]!;
  return strength + requesters.liking(job.requester, supplier) + fit - fell;
}

function isSham({ plan: { play }, suppliers }: Run, supplier: number): boolean {
  return play?.kind === 'sham-rivals' && supplier >= suppliers.count - play.rivals;
}

/** ln price. A sham rival bids well above what anyone would. */
function bidPrice(run: Run, job: Job, supplier: number): number {
  const { plan, suppliers } = run;
  const { play } = plan;
  const cut = play?.kind === 'price' && play.team === supplier ? play.change : 0;
  return (
    suppliers.price[supplier]! +
    plan.sdPriceBid * drawn(run, DRAWN_FOR.price, job, supplier) +
    cut +
    (isSham(run, supplier) ? SHAM.markup : 0)
  );
}

function drawn({ plan }: Run, purpose: number, { contest }: Job, supplier: number): number {
  return normalAt(streamOf(plan.seed, purpose), contest, supplier);
}

function flat({ plan }: Run, purpose: number, { contest }: Job, supplier: number): number {
  return drawAt(streamOf(plan.seed, purpose), contest, supplier);
}

/** Each value less the field's median. */
function relative(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return values.map((value) => value - median);
}

/** 1 for the smallest draw, 2 for the next. */
function shuffledRanks(draws: readonly number[]): number[] {
  return draws.map((own) => draws.filter((other) => other <= own).length);
}

function finish({ plan, suppliers, ...run }: Run): Market {
  return {
    plan,
    suppliers,
    contests: {
      suppliers: suppliers.count,
      requesters: plan.requesters,
      covariates: COVARIATES,
      starts: Int32Array.from(run.starts),
      supplier: Int32Array.from(run.supplier),
      x: Float64Array.from(run.x),
      chosen: Int32Array.from(run.chosen),
      weight: new Float64Array(plan.contests).fill(1),
      requester: Int32Array.from(run.requester),
    },
    month: Int32Array.from(run.month),
    category: Int32Array.from(run.category),
    service: Float64Array.from(run.service),
  };
}
