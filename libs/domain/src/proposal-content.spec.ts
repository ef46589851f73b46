import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BLANK_CONTENT,
  BLANK_LINE,
  emptyContent,
  type ProposalContent,
  type ProposalLine,
} from './proposal-content.js';
import { amountOf, comparableTotal, inBriefTerms, proposalTotal, unpricedLines } from './proposal-totals.js';

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
