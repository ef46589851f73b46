// The line through the quarters: how far the team's strength was from its usual one in each, drawn towards the usual one
// because a quarter is short.
import { pointsOf, type Points } from './equal-terms.js';
import { tiltChance } from './tilt-interval.js';

/** How much a team's strength is thought to move from quarter to quarter, in log-odds. */
export const SHIFT_DEVIATION = 0.35;

const ROUNDS = 25;

/** The shift of one quarter in log-odds, and how sure it is. */
export interface Shift {
  shift: number;
  error: number;
}

/**
 * One shift δ for the contests of a quarter, all else as fitted, with the prior N(0, 0.35²):
 * δ += (Σ(y - p) - δ/0.35²) / (Σ p(1 - p) + 1/0.35²), p at odds moved by exp(δ). No contests: no shift, the prior's error.
 * @param chances the model's chances with the team's usual strength
 */
export function quarterShift(chances: ArrayLike<number>, won: ArrayLike<boolean | number>): Shift {
  const precision = 1 / SHIFT_DEVIATION ** 2;
  let shift = 0;
  let information = precision;
  for (let round = 0; round < ROUNDS; round++) {
    let rise = -shift * precision;
    information = precision;
    for (let at = 0; at < chances.length; at++) {
      const chance = tiltChance(chances[at]!, Math.exp(shift));
      rise += Number(won[at]) - chance;
      information += chance * (1 - chance);
    }
    shift += rise / information;
    if (Math.abs(rise / information) < 1e-12) break;
  }
  return { shift, error: 1 / Math.sqrt(information) };
}

/** The quarter's point of the line, in times of 100, with its band. @param logOdds the team's usual figure, `EqualTerms.logOdds` */
export function quarterPoints(logOdds: number, { shift, error }: Shift): Points {
  return pointsOf(logOdds + shift, error);
}
