// Rivals that never win make a field look contested. One such bidder may be unlucky; a share of them around one team is a
// question.
import type { ChoiceContests } from './choice-contests.js';

/** A rival that bid this often and never won. */
export const NEVER_WON_FROM = 10;

/** From this share of a team's rivals on it is worth a look. */
export const SHAM_SHARE = 0.05;

export interface ShamRivals {
  /** Share of the bids against the team that came from bidders with 10 or more bids and no win. */
  share: number;
  /** Those bidders, most frequent first: how often each stood beside the team, and bids it made in all. */
  rivals: { supplier: number; besideTeam: number; bids: number }[];
  isWorthALook: boolean;
}

/** Looks at the rivals of one team. A share of 0 when it never had one. */
export function shamRivals(contests: ChoiceContests, team: number): ShamRivals {
  const { bids, wins } = records(contests);
  const beside = new Map<number, number>();
  let rivals = 0;
  for (const contest of contestsWith(contests, team)) {
    for (let row = contests.starts[contest]!; row < contests.starts[contest + 1]!; row++) {
      const rival = contests.supplier[row]!;
      if (rival === team) continue;
      rivals += 1;
      if (wins[rival] === 0 && bids[rival]! >= NEVER_WON_FROM) beside.set(rival, (beside.get(rival) ?? 0) + 1);
    }
  }
  const found = [...beside].map(([supplier, besideTeam]) => ({ supplier, besideTeam, bids: bids[supplier]! }));
  const share = rivals === 0 ? 0 : found.reduce((sum, { besideTeam }) => sum + besideTeam, 0) / rivals;
  return { share, rivals: found.toSorted((a, b) => b.besideTeam - a.besideTeam), isWorthALook: share >= SHAM_SHARE };
}

function records({ suppliers, supplier, chosen }: ChoiceContests): { bids: Int32Array; wins: Int32Array } {
  const [bids, wins] = [new Int32Array(suppliers), new Int32Array(suppliers)];
  for (const own of supplier) bids[own] = bids[own]! + 1;
  for (const row of chosen) wins[supplier[row]!] = wins[supplier[row]!]! + 1;
  return { bids, wins };
}

function contestsWith({ starts, supplier }: ChoiceContests, team: number): number[] {
  const found: number[] = [];
  let contest = 0;
  supplier.forEach((own, row) => {
    while (row >= starts[contest + 1]!) contest += 1;
    if (own === team) found.push(contest);
  });
  return found;
}

/** Bids of one contest with the same price to the cent, by price; an empty list is the usual answer. */
export function identicalPrices(bids: readonly { bidder: string; price: number | null }[]): string[][] {
  const byPrice = new Map<number, string[]>();
  for (const { bidder, price } of bids) if (price !== null) byPrice.set(price, [...(byPrice.get(price) ?? []), bidder]);
  return [...byPrice.values()].filter((bidders) => bidders.length > 1);
}
