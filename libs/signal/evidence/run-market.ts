// Two years of contests in the company that does not exist.
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import { drawBids, type DrawnBid } from './market-bids.js';
import { drawCategories, drawField, drawJob, type Company, type Job } from './market-jobs.js';
import { drawRequesters, drawSuppliers, type Suppliers } from './market-suppliers.js';
import type { MarketPlan } from './market.js';

export interface Market {
  plan: MarketPlan;
  suppliers: Suppliers;
  contests: ChoiceContests;
  /** A contest each. */
  month: Int32Array;
  category: Int32Array;
}

const COVARIATES = 5;
const REMEMBERED_MONTHS = 12;

/** What the contests so far add up to. */
interface Record {
  starts: number[];
  supplier: number[];
  x: number[];
  chosen: number[];
  jobs: Job[];
  /** By requester and category: who won last, and when. */
  last: Map<number, { winner: number; month: number }>;
}

/** Runs the company. The same plan gives the same market. */
export function runMarket(plan: MarketPlan): Market {
  const company: Company = {
    plan,
    suppliers: drawSuppliers(plan),
    requesters: drawRequesters(plan),
    categoryShare: drawCategories(plan),
  };
  const record: Record = { starts: [0], supplier: [], x: [], chosen: [], jobs: [], last: new Map() };
  for (let contest = 0; contest < plan.contests; contest++) {
    const job = drawJob(company, contest);
    const key = job.requester * plan.categories + job.category;
    const last = record.last.get(key);
    const incumbent = last && job.month - last.month <= REMEMBERED_MONTHS ? last.winner : -1;
    const bids = drawBids(company, job, drawField(company, job), incumbent);
    record.last.set(key, { winner: decide(record, job, bids), month: job.month });
  }
  return finished(company, record);
}

/** Writes the contest down and returns the winner. */
function decide(record: Record, job: Job, bids: readonly DrawnBid[]): number {
  const best = bids.reduce((most, { worth }, bid) => (worth > bids[most]!.worth ? bid : most), 0);
  record.chosen.push(record.supplier.length + best);
  for (const { supplier, x } of bids) {
    record.supplier.push(supplier);
    record.x.push(...x);
  }
  record.starts.push(record.supplier.length);
  record.jobs.push(job);
  return bids[best]!.supplier;
}

function finished({ plan, suppliers }: Company, record: Record): Market {
  const contests: ChoiceContests = {
    suppliers: suppliers.count,
    requesters: plan.requesters,
    covariates: COVARIATES,
    starts: Int32Array.from(record.starts),
    supplier: Int32Array.from(record.supplier),
    x: Float64Array.from(record.x),
    chosen: Int32Array.from(record.chosen),
    weight: new Float64Array(plan.contests).fill(1),
    requester: Int32Array.from(record.jobs, ({ requester }) => requester),
  };
  return {
    plan,
    suppliers,
    contests,
    month: Int32Array.from(record.jobs, ({ month }) => month),
    category: Int32Array.from(record.jobs, ({ category }) => category),
  };
}
