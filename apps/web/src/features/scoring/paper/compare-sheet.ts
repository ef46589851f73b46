import { minorDigits } from '@bidwell/domain/money';
import { formatDay, formatInstant } from '../../../ui/dates';
import { joined } from '../rows/cells';
import type { ComparedProposal } from '../compared';
import type { Cell, CompareGroup } from '../rows/compare-row';

/* The table as a spreadsheet has it: the same rows and columns as on the screen, prices as numbers. */

export type SheetValue = string | number | null;

/** A row of the sheet: its group, its name, and a value for each column. */
export interface SheetRow {
  group: string;
  name: string;
  values: readonly SheetValue[];
  /** Its numbers are amounts of money. */
  isMoney: boolean;
}

/** What heads the columns: "Events team (internal)". */
export function sheetHead(proposals: readonly ComparedProposal[]): string[] {
  return proposals.map(({ name, side, variant, marked }) => {
    const of = joined(side, variant && `variant: ${variant.title}`, marked && marked.mark);
    return of === null ? name : `${name} (${of.replaceAll(' · ', ', ')})`;
  });
}

/** The rows; where figures have words beside them, these come in a row of their own. */
export function sheetRows(groups: readonly CompareGroup[], currency: string): SheetRow[] {
  return groups.flatMap(({ title, rows }) =>
    rows.flatMap(({ label, detail, cells }): SheetRow[] => {
      const group = title ?? '';
      const name = detail === null ? label : `${label} (${detail})`;
      const values = cells.map((cell) => valueOf(cell, currency));
      const words = cells.map(detailOf);
      const isMoney = cells.some(({ kind }) => kind === 'total' || kind === 'amount' || kind === 'estimated');
      const figures = { group, name, values, isMoney };
      if (words.every((word) => word === null)) return [figures];
      return [figures, { group, name: `${label}: in words`, values: words, isMoney: false }];
    }),
  );
}

function valueOf(cell: Cell, currency: string): SheetValue {
  const major = (amount: number) => amount / 10 ** minorDigits(currency);
  switch (cell.kind) {
    case 'total':
      return cell.amount === null ? null : major(cell.amount);
    case 'amount':
    case 'estimated':
      return major(cell.amount);
    case 'score':
    case 'weighted':
      return cell.value;
    default:
      return wordsOf(cell);
  }
}

/** What stands beside a figure. */
function detailOf(cell: Cell): string | null {
  switch (cell.kind) {
    case 'total':
      return cell.amount === null ? `Not comparable: without ${cell.without}` : null;
    case 'amount':
      return cell.detail;
    case 'estimated':
      return joined('partly estimated', cell.missing.length > 0 && `still without ${cell.missing.join(', ')}`);
    case 'score':
      return cell.note || null;
    case 'weighted':
      return cell.value === null ? cell.words : null;
    default:
      return null;
  }
}

type WordCell = Exclude<Cell, { kind: 'total' | 'amount' | 'estimated' | 'score' | 'weighted' }>;

function wordsOf(cell: WordCell): string {
  switch (cell.kind) {
    case 'unpriced':
      return cell.lines.map(({ title, reason }) => joined(`${title}: ask`, reason)).join('\n');
    case 'record':
      return `${cell.kept} of ${cell.due}`;
    case 'notes':
      return cell.notes.map(({ by, words }) => `${by}: ${words}`).join('\n');
    case 'words':
      return cell.entries.map(({ main, detail }) => joined(main, detail)).join('\n');
    case 'none':
      return cell.words;
    case 'prose':
      return [cell.lead, cell.text].filter(Boolean).join('\n');
    case 'files':
      return cell.files.map(({ name }) => name).join('\n');
    case 'same':
      return 'As the main offer';
    case 'received':
      return formatInstant(cell.at);
  }
}

/** Such as "JOB comparison 2026-11-22": what the file is called, without what a file may not be called. */
export function sheetName(title: string, day: string): string {
  const bare = title
    .replaceAll(/[^\p{L}\p{N} -]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${bare.slice(0, 60)}, compared ${formatDay(day)}`.replaceAll(',', '');
}
