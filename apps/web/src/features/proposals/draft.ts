import {
  BLANK_CONTENT,
  BLANK_LINE,
  type ProposalContent,
  type ProposalLine,
  type RequiredLine,
} from '@bidwell/domain/proposal-content';
import type { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';

/* A proposal while it is written: numbers may be missing, and every row has a key that outlives its place. */

export interface BriefLine extends RequiredLine {
  details: string;
}

/** Price and reason are kept while the answer is another one, so that changing one's mind costs nothing. */
export interface DraftLine extends Omit<ProposalLine, 'quantity' | 'reason'> {
  key: string;
  details: string;
  quantity: number | null;
  reason: string;
}

export interface DraftPromise {
  key: string;
  text: string;
  metric: string;
  target: number | null;
  unit: PromiseUnit;
  clock: PromiseClock;
  remedy: string;
}

export interface Draft {
  pitch: string;
  /** The lines of the brief in its order, then the bidder's own. */
  lines: readonly DraftLine[];
  promises: readonly DraftPromise[];
  /** What is kept as it was. */
  rest: Omit<ProposalContent, 'pitch' | 'lines' | 'promises' | 'currency'>;
}

let lastKey = 0;

function newKey(): string {
  lastKey += 1;
  return `new-${lastKey}`;
}

export function newOwnLine(): DraftLine {
  return { ...BLANK_LINE, key: newKey(), details: '', reason: '' };
}

export function newPromise(): DraftPromise {
  return { key: newKey(), text: '', metric: '', target: null, unit: 'hours', clock: 'working', remedy: '' };
}

/** What is written on, from what was kept; every line of the brief is there, answered or not. */
export function draftFrom(content: ProposalContent | null, brief: readonly BriefLine[]): Draft {
  const kept = content?.lines ?? [];
  const asked = brief.map(({ id, ...line }): DraftLine => {
    const answered = kept.find(({ lineId }) => lineId === id) ?? BLANK_LINE;
    return { ...answered, ...line, key: id, lineId: id, reason: answered.reason ?? '' };
  });
  const own = kept
    .filter(({ lineId }) => lineId === null)
    .map((line): DraftLine => ({ ...line, key: newKey(), details: '', quantity: line.quantity || null, reason: '' }));
  const promises = (content?.promises ?? []).map((promise): DraftPromise => {
    return { ...promise, key: newKey(), target: promise.target || null, remedy: promise.remedy ?? '' };
  });
  const {
    pitch,
    lines: _lines,
    promises: _promises,
    currency: _currency,
    ...rest
  } = content ?? { ...BLANK_CONTENT, currency: '' };
  return { pitch, lines: [...asked, ...own], promises, rest };
}

/** What is kept and submitted. A number that is still missing is kept as 0, which the rules do not let pass. */
export function contentOf({ pitch, lines, promises, rest }: Draft, currency: string): ProposalContent {
  return {
    ...rest,
    pitch,
    currency,
    lines: lines.map(({ key: _key, details: _details, quantity, answer, unitPrice, taxRate, reason, ...line }) => ({
      ...line,
      quantity: quantity ?? 0,
      answer,
      unitPrice: answer === 'priced' ? unitPrice : null,
      taxRate: answer === 'priced' ? taxRate : null,
      reason: answer === 'notOffered' ? reason : null,
    })),
    promises: promises.map(({ text, metric, target, unit, clock, remedy }) => {
      return { text, metric, target: target ?? 0, unit, clock, remedy: remedy.trim() === '' ? null : remedy };
    }),
  };
}
