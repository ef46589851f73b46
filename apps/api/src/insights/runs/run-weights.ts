/** After so many days a contest weighs half: what requesters chose two years ago says less of today. */
const HALF_LIFE = 365;

/**
 * A weight for each contest: 0.5^(age / 365 days), divided by the contests that one need was split into.
 * @param day a contest each, in days; @param linkedKey a contest each: its group, -1 for one by itself
 */
export function runWeights(day: Int32Array, linkedKey: Int32Array, lastDay: number): Float64Array {
  const size = new Map<number, number>();
  for (const key of linkedKey) size.set(key, (size.get(key) ?? 0) + 1);
  return Float64Array.from(day, (own, contest) => {
    const key = linkedKey[contest]!;
    return 0.5 ** ((lastDay - own) / HALF_LIFE) / (key < 0 ? 1 : size.get(key)!);
  });
}
