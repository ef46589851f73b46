// Who may be compared with whom: suppliers that met, or met others who met. Where no chain of contests joins two, the
// model compares its own assumptions.
import { contestCount, type ChoiceContests } from './choice-contests.js';

/** A group number for each supplier: the same number where a chain of shared fields joins them (union-find). */
export function meetingGroups({ suppliers, starts, supplier }: ChoiceContests): Int32Array {
  const parent = Int32Array.from({ length: suppliers }, (_, own) => own);
  const root = (own: number): number => {
    while (parent[own] !== own) own = parent[own] = parent[parent[own]!]!;
    return own;
  };
  for (let contest = 1; contest < starts.length; contest++) {
    const first = root(supplier[starts[contest - 1]!]!);
    for (let row = starts[contest - 1]! + 1; row < starts[contest]!; row++) parent[root(supplier[row]!)] = first;
  }
  return parent.map((_, own) => root(own));
}

/** Share of the prior's variance of a difference below which the contests, not the prior, make the comparison. */
export const LEARNT_SHARE = 0.6;

/**
 * Whether a comparison of two suppliers may be shown: they are in one group, and the variance of their difference is
 * below 0.6 times what it is before any contest, 2τ².
 * @param variance `contrastVariance(...).shown` of the difference
 */
export function mayCompare(
  groups: Int32Array,
  a: number,
  b: number,
  variance: number,
  strengthVariance: number,
): boolean {
  return groups[a] === groups[b] && variance < LEARNT_SHARE * 2 * strengthVariance;
}

/**
 * Whether strengths without a prior exist: from every supplier that bid a chain of wins leads to every other. A supplier
 * that never won, or never lost, breaks it. Source: Ford 1957; Hunter 2004, assumption 1.
 */
export function hasFiniteStrengths(contests: ChoiceContests): boolean {
  const [wins, losses] = [edges(contests, true), edges(contests, false)];
  const bidding = wins.flatMap((_, supplier) => (wins[supplier]!.size + losses[supplier]!.size > 0 ? [supplier] : []));
  return [wins, losses].every((graph) => reached(graph, bidding[0] ?? 0) >= bidding.length);
}

/** For each supplier those it beat (or lost to). */
function edges(contests: ChoiceContests, beat: boolean): Set<number>[] {
  const graph = Array.from({ length: contests.suppliers }, () => new Set<number>());
  for (let contest = 0, count = contestCount(contests); contest < count; contest++) {
    const winner = contests.supplier[contests.chosen[contest]!]!;
    for (let row = contests.starts[contest]!; row < contests.starts[contest + 1]!; row++) {
      const other = contests.supplier[row]!;
      if (other !== winner) graph[beat ? winner : other]!.add(beat ? other : winner);
    }
  }
  return graph;
}

function reached(graph: readonly Set<number>[], from: number): number {
  const seen = new Set([from]);
  for (const supplier of seen) for (const next of graph[supplier] ?? []) seen.add(next);
  return seen.size;
}
