/**
 * What a bidder offers: a pitch, an answer to every line that the requester asked for, lines of its own, and promises.
 * A line that is not offered is never taken for zero: its proposal has no comparable total.
 */
import { fitsAmount, lineAmount } from './money.js';
import type { ServicePromise } from './service-promise.js';

export const LineAnswer = { PRICED: 'priced', INCLUDED: 'included', NOT_OFFERED: 'notOffered' } as const;
export type LineAnswer = (typeof LineAnswer)[keyof typeof LineAnswer];

/** One line of a proposal. */
export interface ProposalLine {
  /** The line of the brief that this answers. Null for a line of the bidder's own. */
  lineId: string | null;
  title: string;
  /** For a line of the brief the requester's quantity counts, whatever stands here. */
  quantity: number;
  unit: string;
  answer: LineAnswer;
  /** In minor units. Null unless priced, and while a price is still missing in a draft. */
  unitPrice: number | null;
  /** Why it is not offered. Null otherwise. */
  reason: string | null;
}

/** What is sealed. */
export interface ProposalContent {
  pitch: string;
  lines: readonly ProposalLine[];
  promises: readonly ServicePromise[];
  currency: string;
}

/** A line of the brief, which every bidder must answer. */
export interface RequiredLine {
  id: string;
  title: string;
  quantity: number;
  unit: string;
}

/** A line of the brief that a proposal does not price. */
export interface UnpricedLine {
  lineId: string;
  title: string;
  /** The bidder's own words. Null when the line was left without an answer. */
  reason: string | null;
}

/** The proposal's line in the requester's terms: title, quantity and unit of the brief, where it answers the brief. */
export function inBriefTerms(line: ProposalLine, requiredLines: readonly RequiredLine[]): ProposalLine {
  const required = requiredLines.find(({ id }) => id === line.lineId);
  if (required === undefined) return line;
  const { title, quantity, unit } = required;
  return { ...line, title, quantity, unit };
}

/** What a line costs in minor units. Null when it is not priced, or not yet, or not in a way that can be reckoned. */
export function amountOf(line: ProposalLine, requiredLines: readonly RequiredLine[]): number | null {
  if (line.answer !== 'priced' || line.unitPrice === null) return null;
  const { quantity } = inBriefTerms(line, requiredLines);
  return fitsAmount(quantity, line.unitPrice) ? lineAmount(quantity, line.unitPrice) : null;
}

/** Sum of the priced lines, own lines too. Null while a line has no answer yet. */
export function proposalTotal(content: ProposalContent, requiredLines: readonly RequiredLine[]): number | null {
  const isAnswered = requiredLines.every(({ id }) => content.lines.some((line) => line.lineId === id));
  const amounts = content.lines
    .filter(({ answer }) => answer === 'priced')
    .map((line) => amountOf(line, requiredLines));
  const known = amounts.filter((amount) => amount !== null);
  return isAnswered && known.length === amounts.length ? known.reduce((sum, amount) => sum + amount, 0) : null;
}

/** The total that may be compared with others. Null unless every line of the brief is priced or included. */
export function comparableTotal(content: ProposalContent, requiredLines: readonly RequiredLine[]): number | null {
  return unpricedLines(content, requiredLines).length > 0 ? null : proposalTotal(content, requiredLines);
}

/** The lines of the brief that are not offered or not answered, in the order of the brief. */
export function unpricedLines(content: ProposalContent, requiredLines: readonly RequiredLine[]): UnpricedLine[] {
  return requiredLines.flatMap(({ id, title }) => {
    const line = content.lines.find(({ lineId }) => lineId === id);
    if (line?.answer === 'included') return [];
    if (line?.answer === 'notOffered') return [{ lineId: id, title, reason: line.reason }];
    return line === undefined || amountOf(line, requiredLines) === null ? [{ lineId: id, title, reason: null }] : [];
  });
}

/** A new proposal: every line of the brief waits for its price. */
export function emptyContent(requiredLines: readonly RequiredLine[], currency: string): ProposalContent {
  const lines = requiredLines.map(({ id, title, quantity, unit }): ProposalLine => {
    return { lineId: id, title, quantity, unit, answer: 'priced', unitPrice: null, reason: null };
  });
  return { pitch: '', lines, promises: [], currency };
}
