// Whether a team bids mainly where it will win. That is not wrong in itself, but then reach belongs beside the signal.
import { twoSidedTail } from './numbers/normal.js';

export interface Picking {
  /** By how much the log-odds of bidding rise with each 10 points of the chance to win. */
  slope: number;
  error: number;
  /** Two-sided p-value of no slope. */
  tail: number;
}

const ROUNDS = 60;

/**
 * Logistic slope of "bid" on the model's chance to win, over the contests the team was eligible for. Null when it cannot be
 * estimated: it always bid, never bid, or the chances do not vary or part the two completely.
 * Source: logistic regression by Newton's method.
 */
export function pickingSlope(cases: readonly { chance: number; bid: boolean }[]): Picking | null {
  const bids = cases.filter(({ bid }) => bid).length;
  if (bids === 0 || bids === cases.length) return null;
  let [level, slope] = [Math.log(bids / (cases.length - bids)), 0];
  for (let round = 0; round < ROUNDS; round++) {
    const { rise, tilt, aa, ab, bb } = sums(cases, level, slope);
    const determinant = aa * bb - ab * ab;
    if (!(determinant > 1e-12 * aa * bb) || Math.abs(slope) > 50) return null;
    const [up, along] = [(bb * rise - ab * tilt) / determinant, (aa * tilt - ab * rise) / determinant];
    level += up;
    slope += along;
    if (Math.abs(up) + Math.abs(along) < 1e-10) {
      const error = Math.sqrt(aa / determinant);
      return { slope, error, tail: twoSidedTail(slope / error) };
    }
  }
  return null;
}

function sums(cases: readonly { chance: number; bid: boolean }[], level: number, slope: number) {
  let [rise, tilt, aa, ab, bb] = [0, 0, 0, 0, 0];
  for (const { chance, bid } of cases) {
    const x = 10 * chance;
    const p = 1 / (1 + Math.exp(-level - slope * x));
    const weight = p * (1 - p);
    rise += Number(bid) - p;
    tilt += (Number(bid) - p) * x;
    aa += weight;
    ab += weight * x;
    bb += weight * x * x;
  }
  return { rise, tilt, aa, ab, bb };
}
