import type { LineBasis } from '@bidwell/domain/line-basis';
import type { LineAnswer } from '@bidwell/domain/proposal-content';
import type { GridColumn } from './grid-columns';

/** A text that stands in a cell although it cannot be taken, and why. */
export interface Unread {
  text: string;
  why: string;
  /** What may have been meant: one press writes it. */
  readings: readonly string[];
}

/** A line while it is written: numbers may be missing, and it has a key that outlives its place. */
export interface DraftLine {
  key: string;
  /** Null for a line of the bidder's own. */
  lineId: string | null;
  title: string;
  details: string;
  group: string;
  quantity: number | null;
  unit: string;
  basis: LineBasis;
  isOptional: boolean;
  /** For a line of one's own: the line of the brief it is offered instead of. */
  alternativeTo: string | null;
  answer: LineAnswer;
  /** Kept while the answer is another one, so that changing one's mind costs nothing. */
  unitPrice: number | null;
  taxRate: number | null;
  isPassThrough: boolean;
  note: string;
  reason: string;
  /** Cells that need a look. Never kept by the server: what is kept is only what was understood. */
  unread: Readonly<Partial<Record<GridColumn, Unread>>>;
}

/** The line without the note that a cell needs a look, or with another one. */
export function withUnread(line: DraftLine, column: GridColumn, unread: Unread | null): DraftLine {
  if (unread === null && line.unread[column] === undefined) return line;
  const { [column]: _before, ...rest } = line.unread;
  return { ...line, unread: unread === null ? rest : { ...rest, [column]: unread } };
}

/** Whether the bidder may write into this cell. The brief's own words and what is reckoned stay as they are. */
export function isWritable({ lineId }: DraftLine, column: GridColumn): boolean {
  if (column === 'amount') return false;
  return lineId === null || ['unitPrice', 'taxRate', 'answer', 'note', 'passThrough'].includes(column);
}

/** Texts as they are compared: without regard to case, spaces and dashes. */
export function likeText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-–—_]+/g, ' ')
    .trim();
}
