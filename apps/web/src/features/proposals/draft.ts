import type { LineAnswer, ProposalContent } from '@bidwell/domain/proposal-content';
import type { PromiseClock, PromiseUnit } from '@bidwell/domain/service-promise';

/* A proposal while it is written: numbers may be missing, and every row has a key that outlives its place. */

export interface BriefLine {
  id: string;
  title: string;
  details: string;
  quantity: number;
  unit: string;
}

export interface DraftLine {
  key: string;
  /** Null for a line of the bidder's own. */
  lineId: string | null;
  title: string;
  details: string;
  quantity: number | null;
  unit: string;
  answer: LineAnswer;
  /** Kept while the answer is another one, so that changing one's mind costs nothing. */
  unitPrice: number | null;
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
}

let lastKey = 0;

function newKey(): string {
  lastKey += 1;
  return `new-${lastKey}`;
}

export function newOwnLine(): DraftLine {
  return {
    key: newKey(),
    lineId: null,
    title: '',
    details: '',
    quantity: 1,
    unit: '',
    answer: 'priced',
    unitPrice: null,
    reason: '',
  };
}

export function newPromise(): DraftPromise {
  return { key: newKey(), text: '', metric: '', target: null, unit: 'hours', clock: 'working', remedy: '' };
}

/** What is written on, from what was kept; every line of the brief is there, answered or not. */
export function draftFrom(content: ProposalContent | null, brief: readonly BriefLine[]): Draft {
  const kept = content?.lines ?? [];
  const asked = brief.map(({ id, ...line }): DraftLine => {
    const { answer = 'priced', unitPrice = null, reason = null } = kept.find(({ lineId }) => lineId === id) ?? {};
    return { ...line, key: id, lineId: id, answer, unitPrice, reason: reason ?? '' };
  });
  const own = kept
    .filter(({ lineId }) => lineId === null)
    .map((line): DraftLine => ({ ...line, key: newKey(), details: '', quantity: line.quantity || null, reason: '' }));
  const promises = (content?.promises ?? []).map((promise): DraftPromise => {
    return { ...promise, key: newKey(), target: promise.target || null, remedy: promise.remedy ?? '' };
  });
  return { pitch: content?.pitch ?? '', lines: [...asked, ...own], promises };
}

/** What is kept and submitted. A number that is still missing is kept as 0, which the rules do not let pass. */
export function contentOf({ pitch, lines, promises }: Draft, currency: string): ProposalContent {
  return {
    pitch,
    currency,
    lines: lines.map(({ lineId, title, quantity, unit, answer, unitPrice, reason }) => ({
      lineId,
      title,
      quantity: quantity ?? 0,
      unit,
      answer,
      unitPrice: answer === 'priced' ? unitPrice : null,
      reason: answer === 'notOffered' ? reason : null,
    })),
    promises: promises.map(({ text, metric, target, unit, clock, remedy }) => {
      return { text, metric, target: target ?? 0, unit, clock, remedy: remedy.trim() === '' ? null : remedy };
    }),
  };
}
