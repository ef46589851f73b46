// How sharply the objective bends around a fit: what a Newton step and every range are worked out from.
import { assemble, type StepFacts } from './choice-system.js';
import { cholesky, inverseDiagonal, solveCholesky } from './numbers/cholesky.js';

/** Information + precision at one point, as something that can be inverted. Held parameters have 0 in every answer. */
export interface Curvature {
  /** Overwrites b with (I + Λ)⁻¹b. */
  solve(b: Float64Array): void;
  /** The first `count` entries of the diagonal of (I + Λ)⁻¹. */
  variances(count: number): Float64Array;
  /** Their sum. */
  trace(count: number): number;
}

/** The slope of the objective and the curvature as a dense Cholesky factor, written into `room` (size² numbers). */
export function denseCurvature(facts: StepFacts, room: Float64Array): { slope: Float64Array; curvature: Curvature } {
  const size = facts.theta.length;
  const slope = assemble(facts, room);
  cholesky(room, size);
  const withoutHeld = (values: Float64Array) => {
    for (const at of facts.held) if (at < values.length) values[at] = 0;
  };
  const curvature: Curvature = {
    solve: (b) => {
      withoutHeld(b);
      solveCholesky(room, size, b);
    },
    variances: (count) => {
      const diagonal = inverseDiagonal(room, size, count);
      withoutHeld(diagonal);
      return diagonal;
    },
    trace: (count) => curvature.variances(count).reduce((sum, own) => sum + own, 0),
  };
  return { slope, curvature };
}
