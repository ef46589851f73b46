// Where a rising or falling function passes zero: every exact interval here is the answer to such a question.

const MOST_STEPS = 200;

/**
 * The point between `low` and `high` at which `f` is zero, to `tolerance` (default: to the last digit).
 *
 * Chandrupatla's method: inverse quadratic steps where they are safe, halving where they are not, so it is as sure as
 * bisection and needs about a fifth of its evaluations. Source: Chandrupatla 1997, Advances in Engineering Software 28.
 * Where `f` has the same sign at both ends the end nearer to zero is returned: an interval then reaches to its bound.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number, tolerance = 0): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0 || fb === 0 || fa > 0 === fb > 0) return Math.abs(fa) <= Math.abs(fb) ? a : b;
  let [c, fc] = [a, fa];
  let share = 0.5;
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = a + share * (b - a);
    const fx = f(x);
    if (fx > 0 === fa > 0) [c, fc] = [a, fa];
    else [c, b, fc, fb] = [b, a, fb, fa];
    [a, fa] = [x, fx];
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const near = (2 * Number.EPSILON * Math.abs(best) + tolerance / 2) / Math.abs(b - c || 1);
    if (fa === 0 || near > 0.5 || Math.abs(b - a) <= tolerance || Math.abs(b - a) <= 1e-300) return best;
    share = Math.min(1 - near, Math.max(near, nextShare([a, b, c], [fa, fb, fc])));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

/** How far to go from a to b: by inverse quadratic interpolation if the three points bend gently, else half way. */
function nextShare([a, b, c]: [number, number, number], [fa, fb, fc]: [number, number, number]): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
