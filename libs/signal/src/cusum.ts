// The alarm for a change: evidence for it is added up contest by contest, adjusted for how hard each contest was, and
// starts again from zero whenever it runs out. The alarm says "look", never "why".

/** Watches for falls: the odds to win at two thirds of what they were (from 50 to 40 in 100). */
export const FALL = 2 / 3;

/** Watches for rises: the odds at one and a half times. */
export const RISE = 3 / 2;

/**
 * Evidence of one contest for odds changed by the factor R: ln(R/(1 - p + Rp)) when won, -ln(1 - p + Rp) when lost.
 * Source: Steiner, Cook, Farewell & Treasure 2000, Biostatistics 1:441.
 * @param chance the chance to win it that the frozen baseline gives
 */
export function cusumWeight(chance: number, won: boolean, oddsFactor: number): number {
  const base = 1 - chance + oddsFactor * chance;
  return won ? Math.log(oddsFactor / base) : -Math.log(base);
}

/** What the watch saw. Positions are those of the contests given. */
export interface CusumPath {
  /** Evidence after each contest, X = max(0, X + weight). After an alarm it starts again from 0. */
  values: Float64Array;
  /** Each alarm: where the evidence passed the limit, and where the change that it found probably began. */
  alarms: { at: number; began: number }[];
}

/**
 * Runs the watch over the contests of one bidder, in the order of their decisions. An alarm is X > limit; the change
 * probably began after the last zero before it, the most likely moment under the change watched for.
 * @param chances from a baseline that knows none of these contests: one that does would swallow the change
 */
export function cusum(
  chances: ArrayLike<number>,
  won: ArrayLike<boolean | number>,
  oddsFactor: number,
  limit = Infinity,
): CusumPath {
  const path: CusumPath = { values: new Float64Array(chances.length), alarms: [] };
  let value = 0;
  let began = 0;
  for (let at = 0; at < chances.length; at++) {
    value = Math.max(0, value + cusumWeight(chances[at]!, Boolean(won[at]), oddsFactor));
    path.values[at] = value;
    if (value > limit) {
      path.alarms.push({ at, began });
      value = 0;
    }
    if (value === 0) began = at + 1;
  }
  return path;
}
