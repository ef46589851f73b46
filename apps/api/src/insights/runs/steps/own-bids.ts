import { chanceAt } from '@bidwell/signal/par-chances';
import type { RunData } from '../run-facts.js';

/** The bids of one supplier, oldest first; the arrays run along. */
export interface OwnBids {
  rows: Int32Array;
  contests: Int32Array;
  won: boolean[];
  /** Bids that won. */
  wins: number;
}

/** What one supplier bid, and won. */
export function ownBids({ bids, contests }: Pick<RunData, 'bids' | 'contests'>, supplier: number): OwnBids {
  const rows = bids.rowsOf(supplier);
  const own = rows.map((row) => bids.contestOf[row]!);
  const won = Array.from(rows, (row, at) => contests.chosen[own[at]!] === row);
  return { rows, contests: own, won, wins: won.filter(Boolean).length };
}

/** Only those in kinds of work where outsiders bid: elsewhere there is nobody to compare with. */
export function comparableBids(data: RunData, supplier: number): OwnBids {
  const { rows } = ownBids(data, supplier);
  const kept = rows.filter((row) => data.baskets.has(data.category[data.bids.contestOf[row]!]!));
  return ownBids({ contests: data.contests, bids: { contestOf: data.bids.contestOf, rowsOf: () => kept } }, supplier);
}

/** The chance of each bid if its supplier were a typical outside bidder of that kind of work. */
export function parChances(
  { contests, fit, reference, category }: RunData,
  { rows, contests: own }: OwnBids,
): Float64Array {
  return Float64Array.from(rows, (row, at) => chanceAt(contests, fit, own[at]!, row, reference[category[own[at]!]!]!));
}

/** The numbers of the company's own teams. */
export function teamsOf({ suppliers }: RunData): number[] {
  return suppliers.flatMap(({ kind }, own) => (kind === 'internal' ? [own] : []));
}
