// Where a team's wins are lost: how many more it would win at the usual price, at the usual date, without the others' ties,
// and with the service of a typical outside bidder. The four add up exactly to par less what its bids could expect.
import type { ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { termsWorth } from './bid-chances.js';
import { LOSS_PARTS, PART_COLUMNS, type LossPart } from './loss-gap.js';

/** In wins: above 0 the part costs the team wins, below 0 it brings them. */
export interface LossShares {
  parts: Record<LossPart, number>;
  /** Expected wins as the team bid. */
  asBid: number;
  /** Expected wins at par in all four parts. */
  atPar: number;
}

type Model = Pick<ChoiceFit, 'strengths' | 'beta'>;

const SETS = 2 ** LOSS_PARTS.length;

/** Shapley's weight of joining a set of so many parts: k!(3 - k)!/24. */
const JOINING = [6 / 24, 2 / 24, 2 / 24, 6 / 24] as const;

/**
 * One contest, one bid: the chance with each set of parts moved to par (price, date and relation to the mean of the other
 * bidders, strength to the reference), and each part's mean contribution over all orders of moving them.
 * Source: Shapley 1953; 16 evaluations.
 * @param reference strength of the typical outside bidder
 */
export function lossSharesOf(
  contests: ChoiceContests,
  fit: Model,
  contest: number,
  row: number,
  reference: number,
): LossShares {
  const { starts } = contests;
  const own = contests.supplier[row]!;
  const moves = partMoves(contests, fit, contest, row, reference - fit.strengths[own]!);
  const mine = fit.strengths[own]! + termsWorth(contests, fit.beta, row);
  let rivals = 0;
  for (let other = starts[contest]!; other < starts[contest + 1]!; other++) {
    if (other === row) continue;
    rivals += Math.exp(fit.strengths[contests.supplier[other]!]! + termsWorth(contests, fit.beta, other) - mine);
  }
  const chanceWith = (set: number) => {
    const gain = moves.reduce((sum, move, part) => sum + (set & (1 << part) ? move : 0), 0);
    return 1 / (1 + rivals * Math.exp(-gain));
  };
  return shapley(Float64Array.from({ length: SETS }, (_, set) => chanceWith(set)));
}

/** What moving each part to par does to the bid's log-odds. */
function partMoves(contests: ChoiceContests, fit: Model, contest: number, row: number, service: number): number[] {
  const { starts, x, covariates } = contests;
  const [first, end] = [starts[contest]!, starts[contest + 1]!];
  const move = (column: number) => {
    let others = 0;
    for (let other = first; other < end; other++) if (other !== row) others += x[other * covariates + column]!;
    return fit.beta[column]! * (others / (end - first - 1) - x[row * covariates + column]!);
  };
  return LOSS_PARTS.map((part) =>
    part === 'service' ? service : PART_COLUMNS[part].reduce((sum, column) => sum + move(column), 0),
  );
}

function shapley(chances: Float64Array): LossShares {
  const share = (part: number) => {
    let sum = 0;
    for (let set = 0; set < SETS; set++) {
      if (set & (1 << part)) continue;
      sum += JOINING[bits(set)]! * (chances[set | (1 << part)]! - chances[set]!);
    }
    return sum;
  };
  const [price, date, relation, service] = LOSS_PARTS.map((_, part) => share(part)) as [number, number, number, number];
  return { parts: { price, date, relation, service }, asBid: chances[0]!, atPar: chances[SETS - 1]! };
}

function bits(set: number): number {
  return (set & 1) + ((set >> 1) & 1) + ((set >> 2) & 1) + ((set >> 3) & 1);
}

/** The totals over all contests a supplier stood in, and how many those are. */
export function lossShares(
  contests: ChoiceContests,
  fit: Model,
  supplier: number,
  reference: number,
): LossShares & { bids: number } {
  const total = { parts: { price: 0, date: 0, relation: 0, service: 0 }, asBid: 0, atPar: 0, bids: 0 };
  let contest = 0;
  contests.supplier.forEach((own, row) => {
    while (row >= contests.starts[contest + 1]!) contest += 1;
    if (own !== supplier) return;
    const { parts, asBid, atPar } = lossSharesOf(contests, fit, contest, row, reference);
    for (const part of LOSS_PARTS) total.parts[part] += parts[part];
    total.asBid += asBid;
    total.atPar += atPar;
    total.bids += 1;
  });
  return total;
}
