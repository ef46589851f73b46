import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLANK_CONTENT,
  BLANK_LINE,
  emptyContent,
  type ProposalContent,
  type ProposalLine,
} from './proposal-content.js';
import {
  amountOf,
  comparableTotal,
  inBriefTerms,
  isCounted,
  perHead,
  proposalTotal,
  sheetTotals,
  unpricedLines,
} from './proposal-totals.js';

const asked = { group: '', basis: 'unit', isOptional: false } as const;
const required = [
  { ...asked, id: 'venue', title: 'Venue', quantity: 2, unit: 'days' },
  { ...asked, id: 'av', title: 'AV crew', quantity: 1.5, unit: 'days' },
];
const line = (change: Partial<ProposalLine>): ProposalLine => {
  return {
    ...BLANK_LINE,
    title: 'Own',
    unit: 'piece',
    unitPrice: 0,
    ...change,
  };
};
const venue = line({ lineId: 'venue', title: 'Venue', quantity: 2, unitPrice: 100_000 });
const av = line({ lineId: 'av', title: 'AV crew', quantity: 1.5, unitPrice: 33_333 });
const content = (...lines: ProposalLine[]): ProposalContent => ({ ...BLANK_CONTENT, lines, currency: 'EUR' });

test('the total adds up the lines of the brief and those of the bidder', () => {
  const offer = content(venue, av, line({ quantity: 3, unitPrice: 1_000 }));
  expect(proposalTotal(offer, required)).toBe(200_000 + 50_000 + 3_000);
  expect(comparableTotal(offer, required)).toBe(253_000);
  expect(unpricedLines(offer, required)).toEqual([]);
});

test('the quantity of the brief counts, not one that the bidder wrote', () => {
  const cheap = content({ ...venue, quantity: 0.001 }, av);
  expect(comparableTotal(cheap, required)).toBe(250_000);
  expect(inBriefTerms({ ...venue, title: 'Tent', unit: 'hour' }, required)).toEqual({ ...venue, unit: 'days' });
});

test('a line of the bidder keeps its own terms', () => {
  const own = line({ title: 'Flowers', quantity: 4, unitPrice: 250 });
  expect(inBriefTerms(own, required)).toBe(own);
  expect(amountOf(own, required)).toBe(1_000);
});

test('an included line costs nothing more and keeps the total comparable', () => {
  const offer = content(venue, { ...av, answer: 'included', unitPrice: null });
  expect(comparableTotal(offer, required)).toBe(200_000);
  expect(unpricedLines(offer, required)).toEqual([]);
});

test('a line that is not offered leaves a total but none that can be compared', () => {
  const offer = content(venue, { ...av, answer: 'notOffered', unitPrice: null, reason: 'We own no cameras' });
  expect(proposalTotal(offer, required)).toBe(200_000);
  expect(comparableTotal(offer, required)).toBeNull();
  expect(unpricedLines(offer, required)).toEqual([{ lineId: 'av', title: 'AV crew', reason: 'We own no cameras' }]);
});

test.each([
  ['left out', content(venue)],
  ['left out beside a line of the bidder', content(venue, line({}))],
  ['without its price yet', content(venue, { ...av, unitPrice: null })],
  ['with a price that cannot be reckoned', content(venue, { ...av, unitPrice: 0.5 })],
])('a line of the brief %s has no total and is never zero', (_, offer) => {
  expect(proposalTotal(offer, required)).toBeNull();
  expect(comparableTotal(offer, required)).toBeNull();
  expect(unpricedLines(offer, required)).toEqual([{ lineId: 'av', title: 'AV crew', reason: null }]);
});

test('an own line without its price yet leaves the total open', () => {
  const offer = content(venue, av, line({ unitPrice: null }));
  expect(proposalTotal(offer, required)).toBeNull();
  expect(comparableTotal(offer, required)).toBeNull();
});

test('what is not priced has no amount', () => {
  expect(amountOf({ ...venue, answer: 'included' }, required)).toBeNull();
  expect(amountOf({ ...venue, answer: 'notOffered' }, required)).toBeNull();
  expect(amountOf({ ...venue, unitPrice: null }, required)).toBeNull();
  expect(amountOf(line({ quantity: 1.23456, unitPrice: 1 }), required)).toBeNull();
});

test('unpriced lines come in the order of the brief', () => {
  expect(unpricedLines(content(), required).map(({ lineId }) => lineId)).toEqual(['venue', 'av']);
});

test('a new proposal waits for a price on every line of the brief', () => {
  const fresh = emptyContent(required, 'EUR');
  expect(
    fresh.lines.map(({ lineId, title, quantity, unit }) => ({ ...asked, id: lineId, title, quantity, unit })),
  ).toEqual(required);
  expect(proposalTotal(fresh, required)).toBeNull();
  expect(unpricedLines(fresh, required)).toHaveLength(2);
  expect(fresh).toMatchObject({ pitch: '', promises: [], currency: 'EUR' });
});

test('a comparable total exists exactly when every line of the brief is priced or included', () => {
  const answer = fc.constantFrom('priced', 'included', 'notOffered', 'missing');
  fc.assert(
    fc.property(fc.tuple(answer, answer), (answers) => {
      const lines = [venue, av].flatMap((known, index) => {
        const given = answers[index];
        return given === 'missing' || given === undefined ? [] : [{ ...known, answer: given } as ProposalLine];
      });
      const isComparable = answers.every((given) => given === 'priced' || given === 'included');
      expect(comparableTotal(content(...lines), required) !== null).toBe(isComparable);
      expect(unpricedLines(content(...lines), required).length === 0).toBe(isComparable);
    }),
  );
});

describe('what is not counted', () => {
  const show = { ...asked, id: 'show', title: 'Show', quantity: 1, unit: 'evening', isOptional: true };
  const withShow = [...required, show];

  test('an optional line of the brief is priced beside the total, and stands in nobody’s way', () => {
    const offer = content(venue, av, line({ lineId: 'show', unitPrice: 7_000 }));
    expect(sheetTotals(offer, withShow)).toMatchObject({ net: 250_000, optional: 7_000 });
    expect(comparableTotal(content(venue, av), withShow)).toBe(250_000);
    const declined = content(venue, av, line({ lineId: 'show', answer: 'notOffered', unitPrice: null }));
    expect(comparableTotal(declined, withShow)).toBe(250_000);
    expect(unpricedLines(declined, withShow)).toEqual([]);
  });

  test('whether a line of the brief counts is for the brief to say', () => {
    const dodged = content({ ...venue, isOptional: true, alternativeTo: 'av' }, av);
    expect(comparableTotal(dodged, required)).toBe(250_000);
    expect(isCounted({ ...venue, isOptional: true }, required)).toBe(true);
  });

  test('own optional lines and alternatives leave the total alone; alternatives are no option either', () => {
    const extra = line({ title: 'Confetti', isOptional: true, unitPrice: 900 });
    const tent = line({ title: 'Tent', alternativeTo: 'venue', unitPrice: 50_000 });
    expect(sheetTotals(content(venue, av, extra, tent), required)).toMatchObject({ net: 250_000, optional: 900 });
  });
});

describe('tax', () => {
  test('is reckoned once for each rate, as on an invoice', () => {
    // Three lines of 0.33 at 7%: 0.0693, once rounded 0.07; line by line it would have been 0.06.
    const cheap = [1, 2, 3].map(() => line({ unitPrice: 33, taxRate: 700 }));
    expect(sheetTotals(content(...cheap), [])).toMatchObject({ net: 99, tax: 7, gross: 106 });
  });

  test('is not known while one counted line does not say its rate; what costs nothing says none', () => {
    const said = { ...venue, taxRate: 1_900 };
    expect(sheetTotals(content(said, av), required)).toMatchObject({ net: 250_000, tax: null, gross: null });
    const whole = content(said, { ...av, answer: 'included', unitPrice: null });
    expect(sheetTotals(whole, required)).toMatchObject({ net: 200_000, tax: 38_000, gross: 238_000 });
    expect(sheetTotals(content(said), required)).toMatchObject({ net: null, tax: null, gross: null });
  });
});

test('what is handed on at cost is part of the net', () => {
  const passed = { ...venue, isPassThrough: true };
  const option = line({ isOptional: true, isPassThrough: true, unitPrice: 5 });
  expect(sheetTotals(content(passed, av, option), required)).toMatchObject({ net: 250_000, passThrough: 200_000 });
});

test('a sum for each head is rounded half up, and needs heads', () => {
  expect(perHead(250_000, 220)).toBe(1_136);
  expect(perHead(5, 2)).toBe(3);
  expect(perHead(null, 220)).toBeNull();
  expect(perHead(100, null)).toBeNull();
  expect(perHead(100, 0)).toBeNull();
});

test('the totals of any sheet are exact, and taking lines out of the count moves them to where they belong', () => {
  const any = fc.record({
    quantity: fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
    unitPrice: fc.integer({ min: 1, max: 10_000_000 }),
    taxRate: fc.constantFrom(0, 700, 1_900, 2_345),
    isOptional: fc.boolean(),
    isPassThrough: fc.boolean(),
    isAlternative: fc.boolean(),
  });
  const exactly = ({ quantity, unitPrice }: { quantity: number; unitPrice: number }) =>
    Number((BigInt(Math.round(quantity * 1000)) * BigInt(unitPrice) + 500n) / 1000n);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), (rows) => {
      const lines = rows.map(({ isAlternative, ...row }) =>
        line({ ...row, alternativeTo: isAlternative ? 'venue' : null }),
      );
      const { net, optional, tax, gross, passThrough } = sheetTotals({ lines }, []);
      const sumOf = (kept: typeof rows) => kept.reduce((sum, row) => sum + exactly(row), 0);
      const counted = rows.filter((row) => !row.isOptional && !row.isAlternative);
      expect(net).toBe(sumOf(counted));
      expect(optional).toBe(sumOf(rows.filter((row) => row.isOptional && !row.isAlternative)));
      expect(passThrough).toBe(sumOf(counted.filter((row) => row.isPassThrough)));
      const rates = [0, 700, 1_900, 2_345].map((rate) => {
        const base = BigInt(sumOf(counted.filter(({ taxRate }) => taxRate === rate)));
        return Number((base * BigInt(rate) + 5_000n) / 10_000n);
      });
      expect(tax).toBe(rates.reduce((sum, each) => sum + each, 0));
      expect(gross).toBe((net ?? 0) + (tax ?? 0));
    }),
  );
});
