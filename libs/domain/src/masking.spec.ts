import { describe, expect, test } from 'vitest';
import { maskingHints, saidName, unmaskingProblems, writtenPrice } from './masking.js';

describe('a price in a sentence', () => {
  test.each([
    ['We do it for €4,200 all in.', '€4,200'],
    ['That is 4.200 € a day', '4.200 €'],
    ['At most EUR 12 500.', 'EUR 12 500'],
    ['about 3000 euros', '3000 euros'],
    ['costs $5', '$5'],
  ])('is found in “%s”', (text, price) => {
    expect(writtenPrice(text)).toBe(price);
  });

  test.each([
    '120 guests in 2 rooms',
    'answered within 4 hours',
    'European law',
    '100% of the staff',
    'Room 12, Europe',
  ])('is not seen in “%s”', (text) => {
    expect(writtenPrice(text)).toBeNull();
  });
});

describe('a name in a sentence', () => {
  const names = ['Lantern & Co.', 'Vera Holm'];

  test('is found however it is written, and as whole words', () => {
    expect(saidName('At lantern co we care.', names)).toBe('Lantern & Co.');
    expect(saidName('Ask Vera Holm about it', names)).toBe('Vera Holm');
    expect(saidName('Lanterns in the garden', names)).toBeNull();
  });
});

test('hints follow what the policy hides', () => {
  const texts = [
    { field: 'pitch', text: 'Alto Events does it for €900.' },
    { field: 'approach', text: 'Calmly.' },
  ];
  const names = ['Alto Events'];
  expect(maskingHints(texts, { isBlind: false, twoEnvelopes: false, names })).toEqual([]);
  expect(maskingHints(texts, { isBlind: true, twoEnvelopes: false, names })).toEqual([
    { field: 'pitch', kind: 'name', found: 'Alto Events' },
  ]);
  expect(maskingHints(texts, { isBlind: true, twoEnvelopes: true, names })).toEqual([
    { field: 'pitch', kind: 'price', found: '€900' },
    { field: 'pitch', kind: 'name', found: 'Alto Events' },
  ]);
});

test('names are shown early for a reason only', () => {
  expect(unmaskingProblems('  ')).toEqual([
    { field: 'reason', message: expect.stringMatching(/why you need the names/) },
  ]);
  expect(unmaskingProblems('Two of them may be the same firm.')).toEqual([]);
});
