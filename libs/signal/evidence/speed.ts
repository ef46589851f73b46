// How long a fit takes, as a multiple of reading the same bids once, and how much memory: the multiple is the same on every
// machine.
import { bidChances } from '@bidwell/signal/bid-chances';
import { contrastVariance } from '@bidwell/signal/choice-spread';
import { contestCount, sliceContests, type ChoiceContests } from '@bidwell/signal/choice-contests';
import { fitChoice } from '@bidwell/signal/choice-fit';
import { drawsFrom } from '@bidwell/signal/numbers/random';
import { fitSignal } from '@bidwell/signal/signal-fit';
import { supplierMeans } from '@bidwell/signal/supplier-terms';

export interface SpeedFigures {
  contests: number;
  bids: number;
  suppliers: number;
  /** Milliseconds of one pass that reads every number of the contests. */
  reading: number;
  /** Milliseconds: from nothing, from the fit of 1% fewer contests, with the variance learnt, 20 ranges. */
  cold: number;
  warm: number;
  withVariance: number;
  ranges: number;
  /** Rounds of the cold and the warm fit. */
  rounds: [cold: number, warm: number];
}

const REQUESTERS = 2000;
const GROUPS = 10;

/** The quickest of so many readings counts. */
const READINGS = 15;
const BETA = [-3.5, -0.8, 0.7, 0.4, 0] as const;

/** Contests of suppliers in 10 overlapping categories, 2 to 7 bids each, chosen by the model itself. */
export function manyContests(contests: number, suppliers: number, seed = 1): ChoiceContests {
  const draw = drawsFrom(seed);
  const sizes = Int32Array.from({ length: contests }, () => 2 + Math.floor(1.78 * (draw() + draw()) + draw()));
  const starts = new Int32Array(contests + 1);
  sizes.forEach((size, contest) => (starts[contest + 1] = starts[contest]! + size));
  const rows = starts[contests]!;
  const packed: ChoiceContests = {
    suppliers,
    requesters: REQUESTERS,
    covariates: BETA.length,
    starts,
    supplier: new Int32Array(rows),
    x: new Float64Array(rows * BETA.length),
    chosen: new Int32Array(contests),
    weight: new Float64Array(contests).fill(1),
    requester: Int32Array.from({ length: contests }, () => Math.floor(REQUESTERS * draw() ** 2)),
  };
  const strength = Float64Array.from({ length: suppliers }, () => 2 * (draw() + draw() - 1));
  for (let contest = 0; contest < contests; contest++) fillContest(packed, strength, contest, draw);
  return packed;
}

function fillContest(packed: ChoiceContests, strength: Float64Array, contest: number, draw: () => number): void {
  const [first, end] = [packed.starts[contest]!, packed.starts[contest + 1]!];
  const { suppliers } = packed;
  const per = Math.floor(suppliers / GROUPS);
  const group = Math.floor(GROUPS * draw()) * per;
  const offset = Math.floor(per * draw());
  const stride = 1 + Math.floor(6 * draw());
  let [best, chosen] = [-Infinity, first];
  for (let row = first; row < end; row++) {
    const supplier = (group + ((offset + (row - first) * stride) % (per + 5))) % suppliers;
    let worth = strength[supplier]! - Math.log(-Math.log(draw() || 1e-9));
    packed.supplier[row] = supplier;
    for (let term = 0; term < BETA.length; term++) {
      const x = term === 2 || term === 3 ? Number(draw() < 0.08) : (draw() - 0.5) / (term === 4 ? 1 : 2);
      packed.x[row * BETA.length + term] = x;
      worth += BETA[term]! * x;
    }
    if (worth > best) [best, chosen] = [worth, row];
  }
  packed.chosen[contest] = chosen;
}

/** Measures one size. @param now a clock in milliseconds */
export function measureSpeed(contests: number, suppliers: number, now: () => number): SpeedFigures {
  const market = manyContests(contests, suppliers);
  const timed = <T>(run: () => T): [T, number] => {
    const started = now();
    return [run(), now() - started];
  };
  const options = { strengthVariance: 0.5, terms: supplierMeans(market, [0, 1]) };
  fitChoice(sliceContests(market, 0, Math.min(2000, contests)), options);
  const reading = Math.min(...Array.from({ length: READINGS }, () => timed(() => readOnce(market))[1]));
  const earlier = fitChoice(sliceContests(market, 0, Math.floor(0.99 * contests)), options);
  const [coldFit, cold] = timed(() => fitChoice(market, options));
  const [warmFit, warm] = timed(() => fitChoice(market, { ...options, start: earlier }));
  const [, withVariance] = timed(() => fitSignal(market));
  const [, ranges] = timed(() => {
    const chances = bidChances(market, coldFit);
    for (let team = 0; team < 20; team++)
      contrastVariance(market, coldFit, contrastOf(team, suppliers, coldFit.theta.length), chances);
  });
  return {
    contests: contestCount(market),
    bids: market.supplier.length,
    suppliers,
    reading,
    cold,
    warm,
    withVariance,
    ranges,
    rounds: [coldFit.rounds, warmFit.rounds],
  };
}

function contrastOf(team: number, suppliers: number, size: number): Float64Array {
  const contrast = new Float64Array(size).fill(-1 / suppliers, 0, suppliers);
  contrast[team] = 1 - 1 / suppliers;
  return contrast;
}

/** Reads every number once; the sum keeps the compiler from leaving it out. */
function readOnce({ starts, supplier, x, covariates, chosen, weight, requester }: ChoiceContests): number {
  let sum = 0;
  for (let contest = 0; contest < chosen.length; contest++) {
    sum += weight[contest]! + requester[contest]! + chosen[contest]!;
    for (let row = starts[contest]!; row < starts[contest + 1]!; row++) {
      sum += supplier[row]!;
      for (let term = 0, at = row * covariates; term < covariates; term++, at++) sum += x[at]!;
    }
  }
  return sum;
}
