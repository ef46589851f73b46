/** A figure that somebody read: the contests that it is worked out from. */
export type Told = ReadonlySet<string>;

/** The least number of contests that two different answers may lie apart. */
export const LEAST = 5;

/** How many contests are in one of two sets and not in the other: what the difference of two figures speaks of. */
export function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const missing = (from: ReadonlySet<string>, of: ReadonlySet<string>) =>
    [...from].filter((each) => !of.has(each)).length;
  return missing(one, other) + missing(other, one);
}

/** Of all pairs of answers, those whose difference would speak of too few contests; and how many pairs there were. */
export function pairsOf(told: readonly Told[]): { pairs: number; isolating: [Told, Told][] } {
  const all = told.flatMap((one, at) => told.slice(at + 1).map((other): [Told, Told] => [one, other]));
  const isolating = all.filter(([one, other]) => {
    const between = apart(one, other);
    return between > 0 && between < LEAST;
  });
  return { pairs: all.length, isolating };
}
