import { type LineBasis, lineBasisWords, settledQuantity } from '@bidwell/domain/line-basis';
import type { LineAnswer } from '@bidwell/domain/proposal-content';
import { readAmount, readQuantity, readRate, type Taken } from '@bidwell/domain/written-amount';
import type { DecimalMark } from '@bidwell/domain/written-number';
import { formatMoney } from '../../../ui/money';
import { ANSWER_WORDS, type GridTerms, draftAmount, readText } from './cell-text';
import type { GridColumn } from './grid-columns';
import { type DraftLine, isWritable, likeText, withUnread } from './grid-line';

/** The line after a text was typed or pasted into one of its cells. What cannot be taken stays there with the reason. */
export function written(
  line: DraftLine,
  column: GridColumn,
  given: string,
  terms: GridTerms,
  mark: DecimalMark | null,
): DraftLine {
  const text = given.trim();
  if (!isWritable(line, column)) return compared(line, column, text, terms, mark);
  const clean = withUnread(line, column, null);
  switch (column) {
    case 'unitPrice':
      return withPrice(clean, text, terms, mark);
    case 'quantity':
      return took(clean, column, text, readQuantity(text, mark), (quantity) => ({ quantity }));
    case 'taxRate':
      return took(clean, column, text, readRate(text, mark), (taxRate) => ({ taxRate }));
    case 'answer':
      return withAnswer(clean, text);
    case 'note':
      return clean.answer === 'notOffered' ? { ...clean, reason: text } : { ...clean, note: text };
    case 'basis':
      return withBasis(clean, text, terms);
    case 'counting':
      return withCounting(clean, text, terms);
    case 'passThrough':
      return { ...clean, isPassThrough: /^(at cost|yes|y|x|true|1|ja|oui)$/i.test(text) };
    default:
      return { ...clean, [column]: text.replaceAll(/\s+/g, ' ') };
  }
}

/** A price; or in words that there is none: "included", "not offered". */
function withPrice(line: DraftLine, text: string, { currency }: GridTerms, mark: DecimalMark | null): DraftLine {
  const answer = answerCalled(text);
  if (answer !== null && answer !== 'priced') return withAnswer(line, text);
  const taken = readAmount(text, currency, mark);
  if (taken.kind === 'value' && taken.value === 0) {
    const why = 'A price of 0 says nothing. Is it included at no charge? Then say so, or enter its price.';
    return { ...withUnread(line, 'unitPrice', { text, why, readings: ['Included'] }), unitPrice: null };
  }
  return took(line, 'unitPrice', text, taken, (unitPrice) =>
    unitPrice === null ? { unitPrice } : { unitPrice, answer: 'priced' },
  );
}

function took(
  line: DraftLine,
  column: GridColumn,
  text: string,
  taken: Taken,
  part: (value: number | null) => Partial<DraftLine>,
): DraftLine {
  if (taken.kind === 'value') return { ...line, ...part(taken.value) };
  const empty = { ...line, ...part(null) };
  if (taken.kind === 'empty') return empty;
  return withUnread(empty, column, { text, why: taken.why, readings: taken.readings });
}

function withAnswer(line: DraftLine, text: string): DraftLine {
  const answer = text === '' ? 'priced' : answerCalled(text);
  if (answer === 'notOffered' && line.lineId === null) {
    const why = 'A line of your own is an offer. Price it or remove it.';
    return withUnread(line, 'answer', { text, why, readings: [] });
  }
  if (answer !== null) return withUnread({ ...line, answer }, 'unitPrice', null);
  const why = `“${text}” is none of the answers. Choose Priced, Included or Not offered.`;
  return withUnread(line, 'answer', { text, why, readings: Object.values(ANSWER_WORDS) });
}

/** The answer that a word means, as people write it into price sheets. */
export function answerCalled(text: string): LineAnswer | null {
  const word = likeText(text).replaceAll(/[.()]/g, '');
  if (word === 'priced' || word === 'yes') return 'priced';
  if (/^(incl|included|inclusive|inc|inkl|inklusive|inclus|at no charge|free)$/.test(word)) return 'included';
  return /^(not offered|no bid|n\/a|na|not available|no|entfällt|nicht angeboten)$/.test(word) ? 'notOffered' : null;
}

function withBasis(line: DraftLine, text: string, { headCount }: GridTerms): DraftLine {
  const word = likeText(text);
  const entries = Object.entries(lineBasisWords) as [LineBasis, string][];
  const basis = entries.find(([, words]) => words === word || words.startsWith(`${word} `) || words === `per ${word}`);
  if (basis === undefined && text !== '') {
    const why = `“${text}” is no way to price a line. Choose ${Object.values(lineBasisWords).join(', ')}.`;
    return withUnread(line, 'basis', { text, why, readings: Object.values(lineBasisWords) });
  }
  const settled = { ...line, basis: basis?.[0] ?? 'unit' };
  const quantity = settledQuantity({ ...settled, quantity: line.quantity ?? 1 }, headCount);
  return withUnread({ ...settled, quantity }, 'quantity', null);
}

function withCounting(line: DraftLine, text: string, { briefLines }: GridTerms): DraftLine {
  const word = likeText(text);
  if (word === '' || word === 'extra' || word === 'no') return { ...line, isOptional: false, alternativeTo: null };
  if (word === 'optional' || word === 'yes') return { ...line, isOptional: true, alternativeTo: null };
  const asked = briefLines.find(({ title }) => word === likeText(`Instead of ${title}`) || word === likeText(title));
  if (asked) return { ...line, isOptional: false, alternativeTo: asked.id };
  const why = `“${text}” is not one of the choices: Extra, Optional, or Instead of a line of the brief.`;
  return withUnread(line, 'counting', { text, why, readings: ['Extra', 'Optional'] });
}

/** A cell that is not the bidder's to write is compared with what was pasted over it: a difference is worth a look. */
function compared(
  line: DraftLine,
  column: GridColumn,
  text: string,
  terms: GridTerms,
  mark: DecimalMark | null,
): DraftLine {
  if (text === '' || isSame(line, column, text, terms, mark)) return withUnread(line, column, null);
  return withUnread(line, column, { text: '', why: differenceWords(line, column, text, terms), readings: [] });
}

function isSame(line: DraftLine, column: GridColumn, text: string, terms: GridTerms, mark: DecimalMark | null) {
  if (column === 'quantity') return isValue(readQuantity(text, mark), line.quantity);
  if (column === 'amount') return isValue(readAmount(text, terms.currency, mark), draftAmount(line));
  return likeText(readText(line, column, terms)) === likeText(text) || column === 'counting';
}

const isValue = (taken: Taken, value: number | null) => taken.kind === 'value' && taken.value === value;

function differenceWords(line: DraftLine, column: GridColumn, text: string, terms: GridTerms): string {
  const sheet = `Your sheet says “${text.length > 60 ? `${text.slice(0, 57)}...` : text}” here.`;
  if (column === 'title') return `${sheet} Check that the price belongs to this line of the brief.`;
  if (column !== 'amount') return `${sheet} The brief says “${readText(line, column, terms)}”, and that counts.`;
  const amount = draftAmount(line);
  if (amount === null) return `${sheet} Without a unit price it is not counted.`;
  return `${sheet} Quantity times unit price makes ${formatMoney(amount, terms.currency, true)}, and that counts.`;
}
