// Contests as the choice model reads them: who stood, on what terms, who was chosen, and who chose. Flat arrays, so that a
// million contests are one pass without a single object.

/** One standing bid. */
export interface ChoiceBid {
  /** Whole number from 0, below the count of suppliers. */
  supplier: number;
  /** Its terms relative to the field, e.g. ln(price / median price), in the order of the covariates. */
  x: readonly number[];
}

/** One contest that was decided for one of at least two standing bids. */
export interface ChoiceContest {
  /** Whoever chose: whole number from 0, below the count of requesters. */
  requester: number;
  bids: readonly ChoiceBid[];
  /** Position of the chosen bid in `bids`. */
  chosen: number;
  /** 1 by default. An award split over k suppliers is k such contests with their shares of the value as weights. */
  weight?: number;
}

/** Contests as flat arrays: bid rows of contest c are `starts[c]` to `starts[c + 1] - 1`. */
export interface ChoiceContests {
  suppliers: number;
  requesters: number;
  /** How many terms each bid has. */
  covariates: number;
  /** One more than contests. */
  starts: Int32Array;
  /** A row each. */
  supplier: Int32Array;
  /** `covariates` numbers a row. */
  x: Float64Array;
  /** A contest each: the chosen row. */
  chosen: Int32Array;
  weight: Float64Array;
  requester: Int32Array;
}

/** How many contests there are. */
export function contestCount(contests: ChoiceContests): number {
  return contests.starts.length - 1;
}

/** Sizes of what the contests speak of. */
export interface ChoiceSizes {
  suppliers: number;
  requesters: number;
  covariates: number;
}

/**
 * Packs contests into flat arrays, in their order.
 * @throws RangeError when a contest has fewer than two bids, a supplier twice (keep the better placed bid before), a term
 * that is missing or not finite, a number outside the sizes, or a weight below 0.
 */
export function packContests(list: readonly ChoiceContest[], sizes: ChoiceSizes): ChoiceContests {
  list.forEach((contest, index) => requireContest(contest, sizes, index));
  const starts = new Int32Array(list.length + 1);
  list.forEach(({ bids }, index) => (starts[index + 1] = starts[index]! + bids.length));
  const rows = starts[list.length]!;
  const packed: ChoiceContests = {
    ...sizes,
    starts,
    supplier: new Int32Array(rows),
    x: new Float64Array(rows * sizes.covariates),
    chosen: Int32Array.from(list, ({ chosen }, index) => starts[index]! + chosen),
    weight: Float64Array.from(list, ({ weight = 1 }) => weight),
    requester: Int32Array.from(list, ({ requester }) => requester),
  };
  let row = 0;
  for (const { bids } of list) {
    for (const { supplier, x } of bids) {
      packed.supplier[row] = supplier;
      packed.x.set(x, row * sizes.covariates);
      row += 1;
    }
  }
  return packed;
}

function requireContest(
  contest: ChoiceContest,
  { suppliers, requesters, covariates }: ChoiceSizes,
  index: number,
): void {
  const { bids, chosen, requester, weight = 1 } = contest;
  const isBid = ({ supplier, x }: ChoiceBid) =>
    supplier >= 0 && supplier < suppliers && x.length === covariates && x.every(Number.isFinite);
  const problem =
    (bids.length < 2 && 'has fewer than two bids') ||
    (!bids[chosen] && 'chose a bid it does not have') ||
    (!bids.every(isBid) && 'has a bid with an unknown supplier or a missing term') ||
    (new Set(bids.map(({ supplier }) => supplier)).size < bids.length && 'has two bids of one supplier') ||
    (!(requester >= 0 && requester < requesters) && 'has an unknown requester') ||
    (!(weight >= 0) && 'has a weight below 0');
  if (problem) throw new RangeError(`Contest ${index} ${problem}`);
}

/** A part of the contests, as views on the same arrays where possible: contests `from` up to, without, `to`. */
export function sliceContests(contests: ChoiceContests, from: number, to: number): ChoiceContests {
  const [first, last] = [contests.starts[from]!, contests.starts[to]!];
  return {
    ...contests,
    starts: contests.starts.slice(from, to + 1).map((start) => start - first),
    supplier: contests.supplier.subarray(first, last),
    x: contests.x.subarray(first * contests.covariates, last * contests.covariates),
    chosen: contests.chosen.slice(from, to).map((row) => row - first),
    weight: contests.weight.subarray(from, to),
    requester: contests.requester.subarray(from, to),
  };
}

/** The same contests without one of their terms: what the signal would be if loyalty were counted as service. */
export function withoutCovariate(contests: ChoiceContests, column: number): ChoiceContests {
  const covariates = contests.covariates - 1;
  const x = contests.x.filter((_, at) => at % contests.covariates !== column);
  return { ...contests, covariates, x };
}
