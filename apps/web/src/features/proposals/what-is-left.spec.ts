import type { Asked } from '@bidwell/domain/content-problems';
import { expect, it } from 'vitest';
import { type BriefLine, contentOf, type Draft, draftFrom, newPromise } from './draft';
import { leftInWords, whatIsLeft } from './what-is-left';

const brief: BriefLine[] = ['Venue', 'Food', 'AV crew'].map((title) => {
  return { id: title, title, details: '', group: '', quantity: 1, unit: 'evening', basis: 'unit', isOptional: false };
});

const empty = draftFrom(null, brief);
const left = (draft: Draft) => whatIsLeft(contentOf(draft, 'GBP'), asked);
const asked: Asked = { lines: brief, requirements: [], decisionDue: null, bidderKind: 'vendor' };
const priced = (...prices: (number | null)[]): Draft => {
  return {
    ...empty,
    pitch: 'Us.',
    lines: empty.lines.map((line, index) => ({ ...line, unitPrice: prices[index] ?? null })),
  };
};

it('counts many prices and names few', () => {
  expect(left(empty).things).toEqual(['the pitch', 'prices for 3 lines']);
  expect(left(priced(100)).things).toEqual(['price for Food', 'price for AV crew']);
});

it('counts a promise once, whatever is missing in it', () => {
  const draft = { ...priced(1, 2, null), promises: [newPromise()] };
  expect(leftInWords(left(draft).things)).toBe('2 things left: price for AV crew, one promise');
});

it('asks for the reason of what is not offered', () => {
  const draft = priced(1, 2);
  const lines = draft.lines.map((line) =>
    line.title === 'AV crew' ? { ...line, answer: 'notOffered' as const } : line,
  );
  expect(left({ ...draft, lines }).things).toEqual(['reason for AV crew']);
});

it('says how far each part is', () => {
  expect(left(empty).progress).toEqual({ pitch: 'Not started', lines: 'Not started', promises: 'Not started' });
  expect(left(priced(1)).progress).toMatchObject({ pitch: 'Completed', lines: 'In progress' });
  expect(left(priced(1, 2, 3)).progress.lines).toBe('Completed');
});

it('says when nothing is missing', () => {
  expect(leftInWords(left(priced(1, 2, 3)).things)).toBe('Nothing is missing');
});
