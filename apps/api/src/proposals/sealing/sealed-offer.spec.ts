import { BLANK_CONTENT, BLANK_LINE } from '@bidwell/domain/proposal-content';
import { expect, test } from 'vitest';
import { offerIn, offerOf, offerText } from './sealed-offer.js';

/* Texts outlive the program that sealed them. */

/** As it was sealed before there were groups, variants, tax and all the rest. */
const OLD = JSON.stringify({
  offer: {
    currency: 'EUR',
    lines: [
      {
        amount: 200,
        answer: 'priced',
        lineId: 'venue',
        quantity: 2,
        reason: null,
        title: 'Venue',
        unit: 'day',
        unitPrice: 100,
      },
    ],
    pitch: 'We know the place.',
    promises: [],
    total: 200,
  },
  salt: '00',
});

test('a text sealed before some fields existed is read with nothing said in them', () => {
  expect(offerIn(OLD)).toEqual({
    ...BLANK_CONTENT,
    pitch: 'We know the place.',
    currency: 'EUR',
    lines: [{ ...BLANK_LINE, lineId: 'venue', title: 'Venue', quantity: 2, unit: 'day', unitPrice: 100, amount: 200 }],
    total: 200,
    totals: { net: 200, optional: 0, tax: null, gross: null, passThrough: 0 },
  });
});

test('a total that was unknown when it was sealed stays unknown', () => {
  const open = JSON.parse(OLD) as { offer: { total: number | null } };
  open.offer.total = null;
  expect(offerIn(JSON.stringify(open))).toMatchObject({ total: null, totals: { net: null } });
});

test('what is sealed comes out as it went in, variants, cost and totals included', () => {
  const required = {
    id: 'venue',
    title: 'Venue',
    group: 'Place',
    quantity: 2,
    unit: 'day',
    basis: 'unit',
    isOptional: false,
  } as const;
  const lines = [{ ...BLANK_LINE, lineId: 'venue', unitPrice: 100, taxRate: 1_900 }];
  const cost = {
    labour: [{ role: 'Lead', hours: 1.5, rate: 50, avoidableShare: 0 }],
    passThrough: 5,
    overheadRate: 0,
    avoidableOverheadShare: 0,
  };
  const variants = [{ title: 'Short', words: 'One day.', lines: [{ ...BLANK_LINE, title: 'Own', unitPrice: 7 }] }];
  const offer = offerOf({ ...BLANK_CONTENT, currency: 'EUR', lines, cost, variants }, [required]);
  expect(offer).toMatchObject({ total: 200, totals: { gross: 238 }, cost: { full: 80, avoidable: 5 } });
  // Short answers no line of the brief: it has no total, and reading it again finds none either.
  expect(offer.variants).toMatchObject([{ total: null, lines: [{ amount: 7 }] }]);
  expect(offerIn(offerText(offer))).toEqual(offer);
});
