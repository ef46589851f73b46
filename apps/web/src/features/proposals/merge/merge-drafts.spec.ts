import { expect, test } from 'vitest';
import type { Draft } from '../draft';
import { draftFrom } from '../draft-from';
import { newOwnLine, newPromise } from '../draft-rows';
import { mergedDrafts, withTheirs } from './merge-drafts';
import { mergedText } from './merge-text';

const brief = ['Venue', 'Catering'].map((id) => {
  return { id, title: id, details: '', group: '', quantity: 1, unit: '', basis: 'unit' as const, isOptional: false };
});
const base: Draft = {
  ...draftFrom(null, brief),
  pitch: 'We know this place well and we would do it again.',
  promises: [{ ...newPromise(), text: 'First draft' }],
};

/** As it is read again: the same words, other keys. */
const read = (draft: Draft): Draft => ({
  ...draft,
  promises: draft.promises.map((promise, index) => ({ ...promise, key: `read-${index}` })),
  lines: draft.lines.map((line) => (line.lineId === null ? { ...line, key: `read-${line.title}` } : line)),
});
const withPrice = (draft: Draft, id: string, unitPrice: number): Draft => ({
  ...draft,
  lines: draft.lines.map((line) => (line.key === id ? { ...line, unitPrice } : line)),
});
const prices = ({ lines }: Draft) => lines.map(({ unitPrice }) => unitPrice);

test('each field comes from whoever changed it', () => {
  const { draft, clashes, changed } = mergedDrafts(
    base,
    withPrice(base, 'Venue', 100),
    read({ ...withPrice(base, 'Catering', 200), approach: 'Step by step' }),
  );
  expect(prices(draft)).toEqual([100, 200]);
  expect(draft.approach).toBe('Step by step');
  expect(clashes).toEqual([]);
  expect(changed.toSorted()).toEqual(['approach', 'lines']);
});

test('what is on this page alone stays through any number of saves of the other', () => {
  const mine = withPrice(base, 'Venue', 100);
  const first = mergedDrafts(base, mine, read({ ...base, approach: 'One' }));
  expect(first.isTheirs).toBe(false);
  const second = mergedDrafts(first.theirs, first.draft, read({ ...base, approach: 'Two' }));
  expect(prices(second.draft)).toEqual([100, null]);
  expect(second.draft.approach).toBe('Two');
  expect(second.clashes).toEqual([]);
});

test('a page that has nothing of its own only shows what came', () => {
  expect(mergedDrafts(base, base, read({ ...base, approach: 'One' })).isTheirs).toBe(true);
});

test('two who write at different places of one text are both kept', () => {
  const mine = base.pitch.replace('well', 'very well');
  const theirs = `${base.pitch} Ask anybody.`;
  expect(mergedDrafts(base, { ...base, pitch: mine }, read({ ...base, pitch: theirs })).draft.pitch).toBe(
    'We know this place very well and we would do it again. Ask anybody.',
  );
});

test('two who write the same place differently: this page’s stays, theirs is named and can be taken', () => {
  const { draft, clashes } = mergedDrafts(base, withPrice(base, 'Venue', 100), read(withPrice(base, 'Venue', 300)));
  expect(prices(draft)).toEqual([100, null]);
  expect(clashes).toMatchObject([{ list: 'lines', key: 'Venue', field: 'unitPrice', mine: 100, theirs: 300 }]);
  expect(clashes[0] && prices(withTheirs(draft, clashes[0]))).toEqual([300, null]);
});

test('rows that both add are both there, and none of them twice', () => {
  const mine = { ...base, lines: [...base.lines, { ...newOwnLine(), title: 'Booth' }] };
  const theirs = { ...base, lines: [...base.lines, { ...newOwnLine(), title: 'Flowers' }] };
  expect(mergedDrafts(base, mine, read(theirs)).draft.lines.map(({ title }) => title)).toEqual([
    'Venue',
    'Catering',
    'Booth',
    'Flowers',
  ]);
});

test('a row that one removes is gone, unless the other went on writing in it', () => {
  const without = { ...base, promises: [] };
  expect(mergedDrafts(base, base, read(without)).draft.promises).toEqual([]);
  const [promise] = base.promises;
  const written = { ...base, promises: promise ? [{ ...promise, metric: 'days' }] : [] };
  expect(mergedDrafts(base, written, read(without)).draft.promises).toHaveLength(1);
  expect(mergedDrafts(base, without, read(written)).draft.promises).toHaveLength(1);
  expect(mergedDrafts(base, without, read(base)).draft.promises).toEqual([]);
});

test.each([
  ['a b c', 'a B c', 'a b C', 'a B C'],
  ['a b c', 'x a b c', 'a b c y', 'x a b c y'],
  ['a b c', 'a c', 'a b c d', 'a c d'],
  ['a b c', 'a X c', 'a Y c', null],
  ['', 'mine', 'theirs', null],
  ['a b', 'a b', 'a c', 'a c'],
  ['a b', 'a c', 'a c', 'a c'],
])('%j became %j and %j: %j', (before, mine, theirs, both) => {
  expect(mergedText(before, mine, theirs)).toBe(both);
});
