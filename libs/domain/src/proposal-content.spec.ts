import { expect, test } from 'vitest';
import { BLANK_CONTENT, BLANK_LINE, emptyContent, wholeContent } from './proposal-content.js';

test('a new proposal waits for a price on every line, in the words of the brief', () => {
  const brief = {
    id: 'dinner',
    title: 'Dinner',
    group: 'Table',
    quantity: 220,
    unit: 'person',
    basis: 'perHead' as const,
    isOptional: false,
  };
  const { id: lineId, ...asked } = brief;
  expect(emptyContent([brief], 'EUR')).toEqual({
    ...BLANK_CONTENT,
    currency: 'EUR',
    lines: [{ ...BLANK_LINE, ...asked, lineId }],
  });
});

test('what was kept before some fields existed is read with nothing said in them', () => {
  const old = {
    pitch: 'We know the place.',
    lines: [
      {
        lineId: 'venue',
        title: 'Venue',
        quantity: 2,
        unit: 'day',
        answer: 'priced' as const,
        unitPrice: 100,
        reason: null,
      },
    ],
    promises: [],
    currency: 'EUR',
  };
  const whole = wholeContent(old);
  expect(whole).toMatchObject({
    ...BLANK_CONTENT,
    pitch: 'We know the place.',
    lines: [{ group: '', taxRate: null, unitPrice: 100 }],
  });
  expect(wholeContent(whole)).toEqual(whole);
});
