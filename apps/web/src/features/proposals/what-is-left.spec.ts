import type { Asked } from '@bidwell/domain/content-problems';
import { expect, it } from 'vitest';
import { contentOf } from './content-of';
import type { BriefLine, Draft } from './draft';
import { draftFrom } from './draft-from';
import { newPromise } from './draft-rows';
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
  const progress = (draft: Draft) => Object.fromEntries(left(draft).progress);
  const none = 'Nothing yet (optional)';
  expect(progress(empty)).toMatchObject({ pitch: 'Not started', lines: 'Not started', promises: none });
  expect(progress(empty)).not.toHaveProperty('cost');
  expect(progress(empty)).not.toHaveProperty('requirements');
  expect(progress(priced(1))).toMatchObject({ pitch: 'Completed', lines: 'In progress' });
  expect(progress(priced(1, 2, 3)).lines).toBe('Completed');
});

it('counts cells that could not be read as things left', () => {
  const { things, progress } = whatIsLeft(contentOf(priced(1, 2, null), 'GBP'), asked, [
    { field: 'lines.2.unitPrice', message: 'a price' },
    { field: 'lines.0.quantity', message: 'a quantity' },
  ]);
  expect(things).toEqual(['price for AV crew', '1 cell to look at']);
  expect(progress.get('lines')).toBe('In progress');
});

it('names what they ask and what is not answered', () => {
  const requirements = [{ id: 'r', text: 'Wheelchairs', wordLimit: null, isEssential: true }];
  const draft = { ...draftFrom(null, brief, requirements), pitch: 'Us.', lines: priced(1, 2, 3).lines };
  const { things, progress } = whatIsLeft(contentOf(draft, 'GBP'), { ...asked, requirements });
  expect(things).toEqual(['one answer to what they ask']);
  expect(progress.get('requirements')).toBe('Not started');
});

it('says when nothing is missing', () => {
  expect(leftInWords(left(priced(1, 2, 3)).things)).toBe('Nothing is missing');
});
