import type { ContestBidderFact, Side } from '../../awards/contests/contest.facts.js';
import { bidderKey } from './contest-cells.js';
import type { RowProblems } from './import-problem.js';
import type { BidRow } from './read-bid-rows.js';

/** Where a bidder's side comes from, when its row does not say. */
export interface SideRules {
  /** The side of bidders of whom neither a column nor the list below says one. */
  defaultKind: Side;
  /** Names of bidders that are internal. */
  internalBidders: readonly string[];
}

/** One fact a bidder; spellings and sides that disagree are noted, the first one counts. */
export function bidderFacts(rows: readonly BidRow[], rules: SideRules, problems: RowProblems): ContestBidderFact[] {
  const internal = new Map(
    rules.internalBidders.filter((name) => name.trim() !== '').map((name) => [bidderKey(name), name]),
  );
  const facts = new Map<string, ContestBidderFact>();
  const noted = new Set<string>();
  for (const row of rows) {
    const kind = internal.has(row.bidder) ? 'internal' : row.kind;
    const known = facts.get(row.bidder);
    if (known === undefined) {
      facts.set(row.bidder, {
        key: row.bidder,
        name: row.bidderName,
        kind: kind ?? rules.defaultKind,
        bidderId: null,
      });
    } else {
      noteOnce(disagreement(row, kind, known), row.row, noted, problems);
    }
  }
  noteAbsent(internal, facts, problems);
  return [...facts.values()];
}

function disagreement(row: BidRow, kind: Side | null, known: ContestBidderFact): string | null {
  if (kind !== null && kind !== known.kind) {
    return `${known.name} is ${kind} here and ${known.kind} above. The first one counts.`;
  }
  if (row.bidderName === known.name) return null;
  return `"${row.bidderName}" is taken to be ${known.name}: only capitals differ.`;
}

function noteOnce(message: string | null, row: number, noted: Set<string>, problems: RowProblems): void {
  if (message === null || noted.has(message)) return;
  noted.add(message);
  problems.note(row, null, message);
}

function noteAbsent(
  named: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, unknown>,
  problems: RowProblems,
): void {
  for (const [key, name] of named) {
    if (!facts.has(key))
      problems.note(1, null, `"${name}" is named as an internal bidder, but no bid in the file is theirs.`);
  }
}
