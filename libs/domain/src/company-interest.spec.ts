import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestForDepartment, type InterestedOffer, interestGap, interestGaps } from './company-interest.js';
import { EQUAL_TERMS } from './cost-basis.js';

/** A team that asks `price` and costs the company `full`, of which `avoidable` would no longer be spent. */
const team = (id: string, price: number | null, full: number, avoidable: number): InterestedOffer => ({
  id,
  kind: 'team',
  comparableTotal: price,
  cost: {
    labour: [{ role: 'All', hours: 1, rate: full - avoidable, avoidableShare: 0 }],
    passThrough: avoidable,
    overheadRate: 0,
    avoidableOverheadShare: 0,
  },
});
const vendor = (id: string, price: number | null): InterestedOffer => ({
  id,
  kind: 'vendor',
  comparableTotal: price,
  cost: null,
});

test('own cost 610 against an offer of 620 at a transfer price of 756: the vendor is cheaper for the department alone', () => {
  const offers = [team('own', 756, 756, 610), vendor('outside', 620)];
  expect(interestGap('outside', offers, 'avoidable', EQUAL_TERMS)).toEqual({
    basis: 'avoidable',
    betterId: 'own',
    departmentSaves: 136,
    companyPaysMore: 10,
  });
  expect(interestGap('outside', offers, 'full', EQUAL_TERMS)).toBeNull();
  expect(interestGap('own', offers, 'avoidable', EQUAL_TERMS)).toBeNull();
});

test('a team that charges less than it costs is dearer for the company than a vendor', () => {
  const offers = [team('own', 500, 900, 700), vendor('outside', 620)];
  expect(interestGaps('own', offers, EQUAL_TERMS)).toEqual([
    { basis: 'avoidable', betterId: 'outside', departmentSaves: 120, companyPaysMore: 80 },
    { basis: 'full', betterId: 'outside', departmentSaves: 120, companyPaysMore: 280 },
  ]);
});

test('what going outside costs beside the price counts for the company', () => {
  const offers = [team('own', 650, 650, 640), vendor('outside', 620)];
  expect(interestGap('outside', offers, 'avoidable', EQUAL_TERMS)).toBeNull();
  const terms = { switchingCost: 15, supervisionCost: 10, homePreference: 900 };
  expect(interestGap('outside', offers, 'avoidable', terms)?.companyPaysMore).toBe(5);
});

test('of several offers that would cost the company less, the one that costs least is named', () => {
  const offers = [team('a', 900, 900, 300), team('b', 950, 950, 200), vendor('outside', 800)];
  expect(interestGap('outside', offers, 'avoidable', EQUAL_TERMS)).toMatchObject({
    betterId: 'b',
    departmentSaves: 150,
    companyPaysMore: 600,
  });
});

test('without a price or a cost nothing can be said', () => {
  expect(interestGaps('outside', [team('own', null, 900, 300), vendor('outside', 800)], EQUAL_TERMS)).toEqual([]);
  expect(interestGaps('outside', [team('own', 900, 900, 300), vendor('outside', null)], EQUAL_TERMS)).toEqual([]);
  expect(interestGaps('nobody', [team('own', 900, 900, 300)], EQUAL_TERMS)).toEqual([]);
});

test('the cheapest for the department is the lowest price, if one alone has it', () => {
  expect(cheapestForDepartment([vendor('a', 800), vendor('b', 700), vendor('c', null)])).toBe('b');
  expect(cheapestForDepartment([vendor('a', 700), vendor('b', 700)])).toBeNull();
  expect(cheapestForDepartment([vendor('a', null)])).toBeNull();
});

test('the order of the offers never matters', () => {
  const sum = fc.integer({ min: 0, max: 5 });
  const offer = fc.record({ price: sum, full: sum, avoidable: sum, isTeam: fc.boolean() });
  fc.assert(
    fc.property(fc.array(offer, { minLength: 1, maxLength: 6 }), (list) => {
      const offers = list.map(({ price, full, avoidable, isTeam }, place) =>
        isTeam ? team(String(place), price, full + avoidable, avoidable) : vendor(String(place), price),
      );
      for (const { id } of offers)
        expect(interestGaps(id, offers.toReversed(), EQUAL_TERMS)).toEqual(interestGaps(id, offers, EQUAL_TERMS));
    }),
  );
});
