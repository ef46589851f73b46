/**
 * What a sheet of lines comes to. Exact whole numbers throughout. A line that is not offered is never taken for zero: its
 * proposal has no comparable total. Optional lines and alternatives are priced and never counted.
 */
import { fitsAmount, lineAmount, shareOf } from './money.js';
import type { ProposalLine, RequiredLine } from './proposal-content.js';

/** Anything with a sheet of lines: a proposal, or one of its variants. */
export interface Sheet {
  lines: readonly ProposalLine[];
}

/** In minor units. */
export interface SheetTotals {
  /** What counts, before tax. Null while a line has no answer yet. */
  net: number | null;
  /** What all optional lines would add, before tax; alternatives are no part of it. */
  optional: number;
  /** On the net. Null while there is no net, and where a counted line does not say its tax. */
  tax: number | null;
  /** Net and tax. Null where either is. */
  gross: number | null;
  /** The part of the net that is handed on at cost. */
  passThrough: number;
}

/** A line of the brief that a proposal does not price. */
export interface UnpricedLine {
  lineId: string;
  title: string;
  /** The bidder's own words. Null when the line was left without an answer. */
  reason: string | null;
}

/** The proposal's line in the requester's terms: everything that the brief says of it, where it answers the brief. */
export function inBriefTerms(line: ProposalLine, requiredLines: readonly RequiredLine[]): ProposalLine {
  const required = requiredLines.find(({ id }) => id === line.lineId);
  if (required === undefined) return line;
  const { title, group, quantity, unit, basis, isOptional } = required;
  return { ...line, title, group, quantity, unit, basis, isOptional, alternativeTo: null };
}

/** What a line costs in minor units. Null when it is not priced, or not yet, or not in a way that can be reckoned. */
export function amountOf(line: ProposalLine, requiredLines: readonly RequiredLine[]): number | null {
  if (line.answer !== 'priced' || line.unitPrice === null) return null;
  const { quantity } = inBriefTerms(line, requiredLines);
  return fitsAmount(quantity, line.unitPrice) ? lineAmount(quantity, line.unitPrice) : null;
}

/** Whether a line is part of the total: neither optional nor an alternative. */
export function isCounted(line: ProposalLine, requiredLines: readonly RequiredLine[]): boolean {
  const { isOptional, alternativeTo } = inBriefTerms(line, requiredLines);
  return !isOptional && alternativeTo === null;
}

/** Sum of the counted lines, own lines too, before tax. Null while a counted line has no answer yet. */
export function proposalTotal({ lines }: Sheet, requiredLines: readonly RequiredLine[]): number | null {
  const isAnswered = requiredLines.every(
    ({ id, isOptional }) => isOptional || lines.some(({ lineId }) => lineId === id),
  );
  const amounts = lines
    .filter((line) => line.answer === 'priced' && isCounted(line, requiredLines))
    .map((line) => amountOf(line, requiredLines));
  const known = amounts.filter((amount) => amount !== null);
  return isAnswered && known.length === amounts.length ? sum(known) : null;
}

/** The total that may be compared with others. Null unless every line of the brief that counts is priced or included. */
export function comparableTotal(sheet: Sheet, requiredLines: readonly RequiredLine[]): number | null {
  return unpricedLines(sheet, requiredLines).length > 0 ? null : proposalTotal(sheet, requiredLines);
}

/** The lines of the brief that are not offered or not answered, in its order. Optional ones stand in nobody's way. */
export function unpricedLines({ lines }: Sheet, requiredLines: readonly RequiredLine[]): UnpricedLine[] {
  return requiredLines.flatMap(({ id, title, isOptional }) => {
    const line = lines.find(({ lineId }) => lineId === id);
    if (isOptional || line?.answer === 'included') return [];
    if (line?.answer === 'notOffered') return [{ lineId: id, title, reason: line.reason }];
    return line === undefined || amountOf(line, requiredLines) === null ? [{ lineId: id, title, reason: null }] : [];
  });
}

/** Every total of a sheet. Tax is reckoned once for each rate, on the sum of its lines, as on an invoice. */
export function sheetTotals(sheet: Sheet, requiredLines: readonly RequiredLine[]): SheetTotals {
  const net = proposalTotal(sheet, requiredLines);
  const priced = sheet.lines.map((line) => ({
    ...inBriefTerms(line, requiredLines),
    amount: amountOf(line, requiredLines) ?? 0,
  }));
  const counted = priced.filter((line) => isCounted(line, requiredLines));
  const optional = priced.filter(({ isOptional, alternativeTo }) => isOptional && alternativeTo === null);
  const tax = net === null ? null : taxOn(counted);
  return {
    net,
    optional: sum(optional.map(({ amount }) => amount)),
    tax,
    gross: net === null || tax === null ? null : net + tax,
    passThrough: sum(counted.filter(({ isPassThrough }) => isPassThrough).map(({ amount }) => amount)),
  };
}

/** What a sum comes to for each head, rounded half up. Null without a sum or a head count. */
export function perHead(amount: number | null, headCount: number | null): number | null {
  return amount === null || headCount === null || headCount < 1
    ? null
    : Math.floor((2 * amount + headCount) / (2 * headCount));
}

function taxOn(lines: readonly { taxRate: number | null; amount: number }[]): number | null {
  const sums = new Map<number, number>();
  for (const { taxRate, amount } of lines.filter((line) => line.amount > 0)) {
    if (taxRate === null) return null;
    sums.set(taxRate, (sums.get(taxRate) ?? 0) + amount);
  }
  return sum([...sums].map(([rate, amount]) => shareOf(amount, rate)));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
