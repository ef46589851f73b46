import type { ComparedProposal } from '../compared';
import type { Cell, CompareRow, Entry } from './compare-row';
import { areEqual } from './differences';

/* How rows get their cells. A variant says with its main offer whatever is not in its lines. */

/** A cell for each column; a variant refers to its main offer. */
export function cellsOf(proposals: readonly ComparedProposal[], cell: (proposal: ComparedProposal) => Cell): Cell[] {
  return proposals.map((proposal) => (proposal.variant === null ? cell(proposal) : { kind: 'same', mark: null }));
}

/** A row of one text each, left out where nobody says anything. */
export function proseRow(
  key: string,
  label: string,
  proposals: readonly ComparedProposal[],
  text: (proposal: ComparedProposal) => string,
): CompareRow[] {
  if (proposals.every((proposal) => text(proposal).trim() === '')) return [];
  const cells = cellsOf(proposals, (proposal) => proseCell(text(proposal)));
  return [{ key, label, detail: null, cells, isEqual: areEqual(cells) }];
}

export function proseCell(text: string, lead: string | null = null): Cell {
  if (text.trim() === '' && lead === null) return nothing('Not said');
  return { kind: 'prose', lead, text: text.trim(), mark: null };
}

/** A row of short entries each, left out where nobody has any. Names and works always differ: nothing is marked. */
export function entriesRow(
  key: string,
  label: string,
  proposals: readonly ComparedProposal[],
  entries: (proposal: ComparedProposal) => readonly Entry[],
): CompareRow[] {
  if (proposals.every((proposal) => entries(proposal).length === 0)) return [];
  const cells = cellsOf(proposals, (proposal) => entriesCell(entries(proposal)));
  return [{ key, label, detail: null, cells, isEqual: areEqual(cells) }];
}

export function entriesCell(entries: readonly Entry[]): Cell {
  return entries.length === 0 ? nothing('Not said') : { kind: 'words', entries, mark: null };
}

export function nothing(words: string): Cell {
  return { kind: 'none', words, mark: null };
}

/** Where a price will stand once quality is scored. */
export function sealed(detail: string | null = null): Cell {
  return { kind: 'words', entries: [{ main: SEALED, detail }], mark: null };
}

/** A sealed price, and nothing said beside it. */
export function isSealed(cell: Cell): boolean {
  return cell.kind === 'words' && cell.entries.every(({ main, detail }) => main === SEALED && detail === null);
}

const SEALED = 'Sealed';

/** Details one after the other, without those that say nothing. */
export function joined(...details: (string | null | false)[]): string | null {
  return details.filter((detail) => typeof detail === 'string' && detail !== '').join(' · ') || null;
}
