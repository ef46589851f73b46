import type { CriterionLevel } from '@bidwell/domain/levels';
import type { SealedFile } from '@bidwell/domain/sealed-file';
import type { ComparedEstimate, ComparedNote, ComparedScore } from '../compared';

/* The compare table as data: groups of rows, one cell for each proposal. What is drawn, printed and counted follows. */

/** Why a cell is under the highlighter: it always matters, or only while differences are shown. */
export type CellMark = 'always' | 'difference' | null;

export interface Entry {
  main: string;
  detail: string | null;
}

export interface UnpricedEntry {
  lineId: string;
  title: string;
  reason: string | null;
  estimate: ComparedEstimate | null;
}

export type Cell =
  /** The comparable total. Null when a line of the brief is not priced: then what the rest comes to, and what is not in it. */
  | { kind: 'total'; amount: number | null; rest: number; without: string; mark: CellMark }
  /** Lines of the brief without a price, each perhaps with what the requester reckons for it. */
  | { kind: 'unpriced'; lines: readonly UnpricedEntry[]; mark: CellMark }
  /** A total with estimates in it: nobody's offer. */
  | { kind: 'estimated'; amount: number; estimated: number; missing: readonly string[]; mark: null }
  /** How often a promise like this was kept. */
  | { kind: 'record'; kept: number; due: number; mark: null }
  | { kind: 'notes'; notes: readonly ComparedNote[]; isHidden: boolean; mark: null }
  | { kind: 'amount'; amount: number; detail: string | null; mark: CellMark }
  | { kind: 'words'; entries: readonly Entry[]; mark: CellMark }
  /** Nothing here, in words for those who do not see the dash. */
  | { kind: 'none'; words: string; mark: CellMark }
  /** Words at length, perhaps with a few words that sum them up. */
  | { kind: 'prose'; lead: string | null; text: string; mark: CellMark }
  | { kind: 'files'; files: readonly SealedFile[]; mark: CellMark }
  /** A variant: here it is what the main offer of its bidder is. */
  | { kind: 'same'; mark: null }
  | { kind: 'received'; at: string; version: number; mark: CellMark }
  /** Marked where it misses its minimum. */
  | ({ kind: 'score'; mark: CellMark } & Pick<ComparedScore, 'value' | 'note' | 'by' | 'isAgreed'>)
  | { kind: 'weighted'; value: number | null; words: string; mark: CellMark };

export interface CompareRow {
  key: string;
  label: string;
  detail: string | null;
  cells: readonly Cell[];
  /** All proposals say the same. Never so where something is typed or read at length. */
  isEqual: boolean;
  /** For a row of scores. */
  criterionId?: string;
  levels?: readonly CriterionLevel[];
  minimum?: number | null;
  /** Its sums follow from others: they are shown to the last digit and ask no others to be. */
  isReckoned?: boolean;
  isComputed?: boolean;
}

export interface CompareGroup {
  key: string;
  /** Null for the rows that lead the table. */
  title: string | null;
  /** What its rows come to, beside the title. */
  sums?: readonly Cell[];
  rows: readonly CompareRow[];
}

/** The groups without the rows in which all say the same, and how many rows that leaves out. */
export function withoutEqualRows(groups: readonly CompareGroup[]): { groups: CompareGroup[]; hidden: number } {
  const kept = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !row.isEqual) }))
    .filter((group) => group.rows.length > 0);
  return { groups: kept, hidden: rowsIn(groups) - rowsIn(kept) };
}

/** How many rows say the same for all. */
export function equalRows(groups: readonly CompareGroup[]): number {
  return rowsIn(groups) - rowsIn(withoutEqualRows(groups).groups);
}

function rowsIn(groups: readonly CompareGroup[]): number {
  return groups.reduce((sum, group) => sum + group.rows.length, 0);
}
