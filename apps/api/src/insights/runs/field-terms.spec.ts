import { describe, expect, test } from 'vitest';
import { type FieldBid, fieldTerms, readField } from './field-terms.js';

const bid = (part: Partial<FieldBid>): FieldBid => ({
  bidderId: 'b',
  price: 100,
  days: null,
  isIncumbent: null,
  isSameExecutive: null,
  shownAt: 0,
  isOtherBasis: false,
  ...part,
});

describe('the terms of a field', () => {
  test('prices and days stand against the median of their field, in logarithms', () => {
    const terms = fieldTerms([bid({ price: 200, days: 4 }), bid({ price: 100, days: 2 }), bid({ price: 50, days: 1 })]);
    expect(terms.map(([price]) => price)).toEqual([Math.log(2), 0, -Math.log(2)]);
    expect(terms.map(([, date]) => date)).toEqual([Math.log(2), 0, -Math.log(2)]);
  });

  test('the median of two is the middle between them', () => {
    expect(fieldTerms([bid({ price: 300 }), bid({ price: 100 })]).map(([price]) => price)).toEqual([
      Math.log(1.5),
      Math.log(0.5),
    ]);
  });

  test('a bid that promises no date stands in the middle, and so does a field in which nobody does', () => {
    const some = fieldTerms([bid({ days: 8 }), bid({ days: 2 }), bid({})]);
    expect(some.map(([, date]) => date)).toEqual([Math.log(1.6), Math.log(0.4), 0]);
    expect(fieldTerms([bid({}), bid({})]).map(([, date]) => date)).toEqual([0, 0]);
  });

  test('work promised for the same day counts as half a day', () => {
    expect(fieldTerms([bid({ days: 0 }), bid({ days: 1 })])[0]![1]).toBeCloseTo(Math.log(0.5 / 0.75), 12);
  });

  test('loyalty and closeness are 1 where they are known to be there', () => {
    const terms = fieldTerms([bid({ isIncumbent: true, isSameExecutive: false }), bid({ isSameExecutive: true })]);
    expect(terms.map(([, , incumbent, executive]) => [incumbent, executive])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('the place on the page counts among those that stood', () => {
    const terms = fieldTerms([bid({ shownAt: 5 }), bid({ shownAt: 2 }), bid({ shownAt: 7 }), bid({ shownAt: 3 })]);
    expect(terms.map((term) => term[4])).toEqual([0.25, -0.25, 0.5, 0]);
    expect(fieldTerms([bid({ shownAt: 1 }), bid({})]).map((term) => term[4])).toEqual([0, 0]);
  });
});

test('a field is read from its text', () => {
  expect(readField('a,100,-1,1,0,2,0;b,0,3.50,-1,-1,0,1')).toEqual([
    bid({ bidderId: 'a', isIncumbent: true, isSameExecutive: false, shownAt: 2 }),
    bid({ bidderId: 'b', price: 0, days: 3.5, isOtherBasis: true }),
  ]);
});
