import { expect, it } from 'vitest';
import { inOrder } from './columns/compare-order';
import { readCompareSearch } from './compare-search';
import type { ComparedProposal } from './compared';

it('reads how the table is looked at and drops what it does not know', () => {
  expect(readCompareSearch({ order: 'price', equal: 'hidden', differences: 'plain', shown: ['a', 2] })).toEqual({
    order: 'price',
    equal: 'hidden',
    differences: 'plain',
    shown: ['a'],
  });
  expect(readCompareSearch({ order: 'luck', equal: true, shown: 'a' })).toEqual({});
});

it('leaves defaults out of the address', () => {
  expect(readCompareSearch({ order: 'lot' })).toEqual({});
});

const column = (name: string, comparableTotal: number | null, weightedScore: number | null, at: string) =>
  ({ id: name, variant: null, name, comparableTotal, weightedScore, received: { at, version: 1 } }) as ComparedProposal;

it('keeps a variant right behind its main offer', () => {
  const [northside] = proposals;
  if (northside === undefined) throw new Error('There is a first one.');
  const variant = { number: 1, title: 'Smaller hall', words: '' };
  const columns = [{ ...northside, id: 'Northside-1', variant, comparableTotal: 1 }, ...proposals];
  expect(inOrder(columns, 'price').map(({ id }) => id)).toEqual(['Lantern', 'Northside', 'Northside-1', 'Events team']);
});

const proposals = [
  column('Northside', 300, 60, '2026-11-20T10:00:00Z'),
  column('Events team', null, null, '2026-11-20T12:00:00Z'),
  column('Lantern', 100, 80, '2026-11-20T11:00:00Z'),
];

it.each([
  ['lot', ['Northside', 'Events team', 'Lantern']],
  ['name', ['Events team', 'Lantern', 'Northside']],
  ['price', ['Lantern', 'Northside', 'Events team']],
  ['score', ['Lantern', 'Northside', 'Events team']],
  ['received', ['Northside', 'Lantern', 'Events team']],
] as const)('orders by %s, what has no figure last', (order, names) => {
  expect(inOrder(proposals, order).map(({ name }) => name)).toEqual(names);
});
