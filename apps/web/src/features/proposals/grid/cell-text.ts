import { lineBasisWords } from '@bidwell/domain/line-basis';
import { fitsAmount, lineAmount } from '@bidwell/domain/money';
import type { LineAnswer } from '@bidwell/domain/proposal-content';
import { editableMoney } from '../../../ui/money';
import type { GridColumn } from './grid-columns';
import type { DraftLine } from './grid-line';

/** What the grid must know of the job to read and write its cells. */
export interface GridTerms {
  currency: string;
  /** Lines of the brief, which an own line may be offered instead of. */
  briefLines: readonly { id: string; title: string }[];
  /** Null where nobody said how many come. */
  headCount: number | null;
}

export const ANSWER_WORDS: Readonly<Record<LineAnswer, string>> = {
  priced: 'Priced',
  included: 'Included',
  notOffered: 'Not offered',
};

const INSTEAD = 'Instead of ';

/** Bought from somebody else and handed on for what it costs. */
export const AT_COST = 'At cost';

/** Quantity times unit price. Null while it cannot be reckoned. */
export function draftAmount({ answer, quantity, unitPrice }: DraftLine): number | null {
  if (answer !== 'priced' || unitPrice === null || quantity === null) return null;
  return fitsAmount(quantity, unitPrice) ? lineAmount(quantity, unitPrice) : null;
}

/** A cell as plain text: what is edited, and what goes into a spreadsheet. */
export function cellText(line: DraftLine, column: GridColumn, terms: GridTerms): string {
  const unread = line.unread[column];
  return unread === undefined || unread.text === '' ? readText(line, column, terms) : unread.text;
}

/** A cell as plain text, leaving aside what could not be taken. */
export function readText(line: DraftLine, column: GridColumn, terms: GridTerms): string {
  switch (column) {
    case 'group':
    case 'title':
    case 'unit':
      return line[column];
    case 'quantity':
      return line.quantity === null ? '' : String(line.quantity);
    case 'unitPrice':
      return line.answer === 'priced' ? editableMoney(line.unitPrice, terms.currency) : '';
    case 'taxRate':
      return line.taxRate === null ? '' : `${line.taxRate / 100}%`;
    case 'amount':
      return editableMoney(draftAmount(line), terms.currency);
    case 'answer':
      return ANSWER_WORDS[line.answer];
    case 'note':
      return line.answer === 'notOffered' ? line.reason : line.note;
    case 'basis':
      return lineBasisWords[line.basis];
    case 'counting':
      return countingWords(line, terms);
    case 'passThrough':
      return line.isPassThrough ? AT_COST : '';
  }
}

/** What can be chosen in a cell that is not written freely. Null for all others. */
export function cellChoices(line: DraftLine, column: GridColumn, terms: GridTerms): readonly string[] | null {
  if (column === 'answer') {
    const { priced, included, notOffered } = ANSWER_WORDS;
    return line.lineId === null ? [priced, included] : [priced, included, notOffered];
  }
  if (column === 'basis') return Object.values(lineBasisWords);
  if (column === 'passThrough') return ['', AT_COST];
  if (column !== 'counting') return null;
  return ['Extra', 'Optional', ...terms.briefLines.map(({ title }) => INSTEAD + title)];
}

function countingWords({ lineId, isOptional, alternativeTo }: DraftLine, { briefLines }: GridTerms): string {
  if (alternativeTo !== null) return INSTEAD + (briefLines.find(({ id }) => id === alternativeTo)?.title ?? '');
  if (isOptional) return 'Optional';
  return lineId === null ? 'Extra' : 'Required';
}
