import type { ContestBidderFact, Side } from '../../awards/contests/contest.facts.js';
import { bidderKey } from './contest-cells.js';
import type { RowProblems } from './import-problem.js';
import type { KnownBidders } from './known-bidders.js';
import type { BidRow } from './read-bid-rows.js';

/** Where a bidder's side comes from, when its row does not say. */
export interface SideRules {
  /** The side of bidders of whom neither a column nor the list below says one. */
  defaultKind: Side;
  /** Names of bidders that are internal. */
  internalBidders: readonly string[];
  /** Our own teams and vendors, when the file is our own past. */
  known?: KnownBidders | null;
}

/** One fact a bidder; spellings and sides that disagree are noted, the first one counts. */
export function bidderFacts(rows: readonly BidRow[], rules: SideRules, problems: RowProblems): ContestBidderFact[] {
  const internal = new Map(
    rules.internalBidders.filter((name) => name.trim() !== '').map((name) => [bidderKey(name), name]),
  );
  const facts = new Map<string, ContestBidderFact>();
  const noted = new Set<string>();
  for (const row of rows) {
    const kind = internal.has(bidderKey(row.bidderName)) ? 'internal' : row.kind;
    const fact =
      facts.get(row.bidder) ?? rules.known?.factOf(row.bidderName) ?? newFact(row, kind ?? rules.defaultKind);
    facts.set(row.bidder, fact);
    noteOnce(disagreement(row, kind, fact), row.row, noted, problems);
  }
  noteAbsent(internal, rows, problems);
  return [...facts.values()];
}

function newFact({ bidder, bidderName }: BidRow, kind: Side): ContestBidderFact {
  return { key: bidder, name: bidderName, kind, bidderId: null };
}

function disagreement(row: BidRow, kind: Side | null, known: ContestBidderFact): string | null {
  if (kind !== null && kind !== known.kind) {
    return known.bidderId === null
      ? `${known.name} is ${kind} here and ${known.kind} above. The first one counts.`
      : `${row.bidderName} is ${kind} here, and ${known.kind} as our own ${known.name}. What it is with us counts.`;
  }
  if (row.bidderName === known.name || known.bidderId !== null) return null;
  return `"${row.bidderName}" is taken to be ${known.name}: only capitals differ.`;
}

function noteOnce(message: string | null, row: number, noted: Set<string>, problems: RowProblems): void {
  if (message === null || noted.has(message)) return;
  noted.add(message);
  problems.note(row, null, message);
}

function noteAbsent(named: ReadonlyMap<string, string>, rows: readonly BidRow[], problems: RowProblems): void {
  const present = new Set(rows.map((row) => bidderKey(row.bidderName)));
  for (const [key, name] of named) {
    if (!present.has(key))
      problems.note(1, null, `"${name}" is named as an internal bidder, but no bid in the file is theirs.`);
  }
}
