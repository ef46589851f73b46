import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import type { ChoiceFit } from '@bidwell/signal/choice-fit';
import type { Basket } from '@bidwell/signal/reference-basket';
import type { Side } from '../../awards/contests/contest.facts.js';

/** A bidder of the run; its number in the fit is its place in `RunData.suppliers`. */
export interface RunSupplier {
  /** `contest_bidder.id`: the bidder key of the API. */
  id: string;
  name: string;
  kind: Side;
  /** Our own bidder. Null for those we only know from imported history. */
  bidderId: string | null;
}

/** Whoever chose; its number in the fit is its place in `RunData.requesters`. */
export interface RunRequester {
  /** Empty where the record does not say who chose: then the contest is its own requester. */
  key: string;
  name: string;
}

/** The rows of `contests` in which each supplier stood, without walking through all of them. */
export interface BidIndex {
  /** A row each: the contest it belongs to. */
  contestOf: Int32Array;
  /** The rows of one supplier, oldest contest first. */
  rowsOf: (supplier: number) => Int32Array;
}

/** The contests of a run's window, as every step reads them. A contest's number is its place; the oldest comes first. */
export interface RunMarket {
  datasetId: string;
  /** Days of the window, `YYYY-MM-DD`; the last is that of the newest contest. */
  firstDay: string;
  lastDay: string;
  /**
   * One contest each, with the five covariates of `COVARIATES` (libs/signal); a term without data is 0 throughout. Weights:
   * age and linked jobs, before the requester cap.
   */
  contests: ChoiceContests;
  /** What is fitted: the contests, and a further choice for each second choice that was named. */
  choices: ChoiceContests;
  suppliers: readonly RunSupplier[];
  requesters: readonly RunRequester[];
  categories: readonly string[];
  /** A contest each: its place in `categories`. */
  category: Int32Array;
  /** A contest each: the day of its decision, in days since 1970-01-01. */
  day: Int32Array;
  /** A row each, 0 where unknown: the price in minor units. */
  price: Float64Array;
  contestId: (contest: number) => string;
  bids: BidIndex;
  /** Which of the five terms has data. */
  known: readonly boolean[];
  /** Bids of a supplier whose price is not at full cost. */
  otherBasis: Int32Array;
  /** Contests of the window that could not be used, because a standing bid has no price. */
  leftOut: number;
  /** Contests of the window, those left out included. */
  inWindow: number;
}

/** A run with its fit: what a step works on. */
export interface RunData extends RunMarket {
  fit: ChoiceFit;
  /** The typical outside bidder of each category, by its number in `categories`. None where no outside bidder bid. */
  baskets: ReadonlyMap<number, Basket>;
  /** A category each: the strength of its typical outside bidder; NaN where there is none. */
  reference: Float64Array;
  /** A row of `contests` each: the model's chance of the bid. */
  chances: Float64Array;
  stage: 'counts' | 'signal' | 'everything';
  /** False: the model may not be shown (too few contests, no prices, the gate); steps then keep counts only. */
  hasSignal: boolean;
}

/** Rows for one table below the run: the names of its columns without `run_id`, which is put in. */
export interface StepRows {
  table: string;
  rows: readonly Readonly<Record<string, unknown>>[];
}

/** Reads more from the database, in the run's own transaction: the same snapshot that the contests came from. */
export type ReadRows = <Row>(text: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Something a run works out. It is called once a run, in the run's thread, after the fit; what it gives is written together
 * with the run's end, or not at all. Its tables have `run_id references signal_run (id) on delete cascade`.
 */
export interface RunStep {
  /** Tables below the run that it fills; old runs are cleared from them. */
  tables: readonly string[];
  work: (data: RunData, read: ReadRows) => StepRows[] | Promise<StepRows[]>;
}

/** A day number (since 1970-01-01) as `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
