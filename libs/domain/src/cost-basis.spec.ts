import { expect, test } from 'vitest';
import {
  areEqualTerms,
  companyCost,
  type CostedOffer,
  EQUAL_TERMS,
  evaluatedTotal,
  outsideTermsProblems,
  shareInWords,
} from './cost-basis.js';
import { priceScore } from './scoring.js';

/** Own people: 100 hours at 50.00, a fifth of it avoidable; 4,000.00 bought; overhead 10%, none of it avoidable. */
const cost = {
  labour: [{ role: 'Producer', hours: 100, rate: 5_000, avoidableShare: 2_000 }],
  passThrough: 400_000,
  overheadRate: 1_000,
  avoidableOverheadShare: 0,
};
const terms = { switchingCost: 50_000, supervisionCost: 30_000, homePreference: 500 };

test.each([
  ['on equal terms nothing is added', 800_000, 'vendor', EQUAL_TERMS, 800_000],
  ['a team’s total is its evaluated total', 800_000, 'team', terms, 800_000],
  ['a vendor’s carries outside costs, then the preference: (8,000 + 800) x 1.05', 800_000, 'vendor', terms, 924_000],
  ['the preference alone', 100, 'vendor', { ...EQUAL_TERMS, homePreference: 250 }, 103],
  ['rounded half up: 10 x 1.05 is 10.5', 10, 'vendor', { ...EQUAL_TERMS, homePreference: 500 }, 11],
  ['for nothing, going outside still costs something', 0, 'vendor', { ...terms, homePreference: 0 }, 80_000],
  ['what cannot be compared cannot be evaluated', null, 'vendor', terms, null],
] as const)('evaluated total: %s', (_, total, kind, by, evaluated) => {
  expect(evaluatedTotal(total, kind, by)).toBe(evaluated);
});

test('price is scored on evaluated totals: the cheaper vendor scores less than the team that asks more', () => {
  const team = evaluatedTotal(900_000, 'team', terms);
  const vendor = evaluatedTotal(840_000, 'vendor', terms);
  expect([team, vendor]).toEqual([900_000, 966_000]);
  expect([priceScore(team, [team, vendor]), priceScore(vendor, [team, vendor])]).toEqual([10, 9.32]);
});

const team: CostedOffer = { kind: 'team', comparableTotal: 900_000, cost };
const vendor: CostedOffer = { kind: 'vendor', comparableTotal: 840_000, cost: null };

test.each([
  ['a team in full: 5,000 + 4,000 + 500', team, 'full', 950_000],
  ['a team avoidably: 1,000 + 4,000', team, 'avoidable', 500_000],
  ['a team that reckoned no cost', { ...team, cost: null }, 'full', null],
  ['a vendor, by its price and what going outside costs; no preference', vendor, 'full', 920_000],
  ['a vendor, the same on either basis', vendor, 'avoidable', 920_000],
  ['a vendor without a comparable total', { ...vendor, comparableTotal: null }, 'full', null],
] as const)('the company spends: %s', (_, offer, basis, spent) => {
  expect(companyCost(offer, basis, terms)).toBe(spent);
});

test('equal terms add nothing', () => {
  expect(areEqualTerms(EQUAL_TERMS)).toBe(true);
  expect(areEqualTerms({ ...EQUAL_TERMS, homePreference: 1 })).toBe(false);
});

test.each([
  [EQUAL_TERMS, 0, []],
  [terms, 500, []],
  [terms, 0, ['The policy allows no preference for the company’s own teams. Enter 0.']],
  [terms, 250, ['The policy allows a preference of at most 2.5%. Enter 2.5% or less.']],
  [{ ...EQUAL_TERMS, switchingCost: -1 }, 0, ['Enter a sum of 0 or more.']],
  [{ ...EQUAL_TERMS, supervisionCost: 0.5 }, 0, ['Enter a sum of 0 or more.']],
  [{ ...EQUAL_TERMS, homePreference: 1.5 }, 500, ['Enter a percentage of 0 or more with at most two decimals.']],
])('terms %j under a policy that allows %i', (asked, most, messages) => {
  expect(outsideTermsProblems(asked, most).map(({ message }) => message)).toEqual(messages);
});

test('shares are said in per cent', () => {
  expect([shareInWords(500), shareInWords(250), shareInWords(1)]).toEqual(['5%', '2.5%', '0.01%']);
});
