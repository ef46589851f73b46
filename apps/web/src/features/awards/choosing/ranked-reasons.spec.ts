import { expect, test } from 'vitest';
import { inTickedOrder, withPlaces } from './ranked-reasons';

test('reasons keep the order in which they were ticked', () => {
  expect(inTickedOrder(['fit'], ['price', 'fit'])).toEqual(['fit', 'price']);
  expect(inTickedOrder(['fit', 'price'], ['price'])).toEqual(['price']);
  expect(inTickedOrder(['price'], ['fit', 'price', 'other'])).toEqual(['price', 'fit', 'other']);
});

test('with two or more, each says its place', () => {
  const choices = ['price', 'fit', 'other', 'record', 'promises'].map((value) => ({ value, label: value }));
  expect(withPlaces(choices, ['fit'])).toEqual(choices);
  const labels = withPlaces(choices, ['fit', 'price', 'record', 'promises']).map(({ label }) => label);
  expect(labels).toEqual(['price (2nd)', 'fit (1st)', 'other', 'record (3rd)', 'promises (4th)']);
});
