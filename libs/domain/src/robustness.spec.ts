import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EQUAL_TERMS } from './cost-basis.js';
import { closeCall, leadersOf, leadersOnBasis, leadsWithout, type OwnScore, type PanelField } from './robustness.js';
import { priceScore, rankByScore, type ScoredCriterion, weightedScore } from './scoring.js';

const criteria: ScoredCriterion[] = [
  { id: 'price', kind: 'price', weight: 40 },
  { id: 'fit', kind: 'quality', weight: 60 },
];
const standing = (id: string, price: number | null, fit: number | null) => ({
  id,
  scores: [
    { criterionId: 'price', value: price },
    { criterionId: 'fit', value: fit },
  ],
});
const gave = (evaluatorId: string, a: number, b: number): OwnScore[] => [
  { evaluatorId, proposalId: 'a', criterionId: 'fit', value: a },
  { evaluatorId, proposalId: 'b', criterionId: 'fit', value: b },
];

/* a: price 10, fit mean 7 = 82; b: price 8, fit mean 7.67 = 78.02. */
const field: PanelField = {
  criteria,
  proposals: [standing('a', 10, 7), standing('b', 8, 7.67)],
  given: [...gave('ann', 6, 8), ...gave('bob', 6, 9), ...gave('cy', 9, 6)],
  agreed: [],
};

test.each([
  ['the highest', [standing('a', 10, 7), standing('b', 8, 8)], ['a']],
  ['both when level: 40 + 42 and 34 + 48', [standing('b', 8.5, 8), standing('a', 10, 7)], ['a', 'b']],
  ['not one whose price cannot be compared', [standing('a', null, 10), standing('b', 1, 1)], ['b']],
  ['nobody while none is scored', [standing('a', 10, null)], []],
  ['nobody of none', [], []],
])('who leads: %s', (_, proposals, leaders) => {
  expect(leadersOf(criteria, proposals)).toEqual(leaders);
});

test('without one evaluator, by hand', () => {
  // Without Ann 7.5 and 7.5: 85 to 77. Without Bob 7.5 and 7: 85 to 74. Without Cy 6 and 8.5: 76 to 83.
  expect(leadsWithout(field)).toEqual([
    { evaluatorId: 'ann', leaderIds: ['a'] },
    { evaluatorId: 'bob', leaderIds: ['a'] },
    { evaluatorId: 'cy', leaderIds: ['b'] },
  ]);
});

test('what the panel agreed on stands, whoever is left out', () => {
  const agreed = [
    { proposalId: 'a', criterionId: 'fit', value: 8 },
    { proposalId: 'b', criterionId: 'fit', value: 7 },
  ];
  expect(leadsWithout({ ...field, agreed }).map(({ leaderIds }) => leaderIds)).toEqual([['a'], ['a'], ['a']]);
});

test('of one evaluator none can be left out', () => {
  expect(leadsWithout({ ...field, given: gave('ann', 6, 8) })).toEqual([]);
});

test('too close to call by hand', () => {
  // The gap is 3.98. Alone they see 76 - 80 = -4, 76 - 86 = -10, 94 - 68 = 26: mean 4, sd = sqrt(744 / 2) = 19.29.
  expect(closeCall(field)).toEqual({ leaderId: 'a', runnerUpId: 'b', gap: 3.98, spread: 19.29, isTooClose: true });
});

test('evaluators who are strict with everybody are not apart', () => {
  const given = [...gave('ann', 8, 7), ...gave('bob', 5, 4), ...gave('cy', 2, 1)];
  const proposals = [standing('a', 10, 5), standing('b', 10, 4)];
  expect(closeCall({ ...field, proposals, given })).toMatchObject({ gap: 6, spread: 0, isTooClose: false });
});

test('a panel of one has no spread; only level scores are too close', () => {
  expect(closeCall({ ...field, given: gave('ann', 7, 7.67) })).toMatchObject({ spread: null, isTooClose: false });
  const level = [standing('b', 8.5, 8), standing('a', 10, 7)];
  expect(closeCall({ ...field, proposals: level, given: [] })).toEqual({
    leaderId: 'a',
    runnerUpId: 'b',
    gap: 0,
    spread: null,
    isTooClose: true,
  });
});

test('one scored proposal alone is no call', () => {
  expect(closeCall({ ...field, proposals: [standing('a', 10, 7), standing('b', null, 9)] })).toBeNull();
});

const cost = {
  labour: [{ role: 'Producer', hours: 100, rate: 5_000, avoidableShare: 2_000 }],
  passThrough: 400_000,
  overheadRate: 1_000,
  avoidableOverheadShare: 0,
};
/* Published: vendor 10 and 7.5 = 85, team 9.33 and 7 = 79.32. */
const offers = [
  { ...standing('team', 9.33, 7), kind: 'team' as const, comparableTotal: 900_000, cost },
  { ...standing('vendor', 10, 7.5), kind: 'vendor' as const, comparableTotal: 840_000, cost: null },
];

test('on the other cost bases, by hand', () => {
  expect(leadersOf(criteria, offers)).toEqual(['vendor']);
  // In full 9,500 against 8,400: 8.84 and 10. Avoidable 5,000 against 8,400: 10 and 5.95.
  expect(leadersOnBasis(criteria, offers, 'full', EQUAL_TERMS)).toEqual(['vendor']);
  expect(leadersOnBasis(criteria, offers, 'avoidable', EQUAL_TERMS)).toEqual(['team']);
});

test('a basis says nothing while a team in the field reckoned no cost, or where price is not judged', () => {
  const silent = offers.map((offer) => ({ ...offer, cost: null }));
  expect(leadersOnBasis(criteria, silent, 'full', EQUAL_TERMS)).toBeNull();
  expect(leadersOnBasis(criteria.slice(1), offers, 'full', EQUAL_TERMS)).toBeNull();
  // One that misses a minimum may be the cheapest: 4,000 makes it 8 for the team and 4.76 for the vendor.
  const cheap = { kind: 'vendor' as const, comparableTotal: 400_000, cost: null };
  expect(leadersOnBasis(criteria, offers, 'avoidable', EQUAL_TERMS, [cheap])).toEqual(['team']);
  expect(leadersOnBasis(criteria, offers, 'avoidable', EQUAL_TERMS, [{ ...cheap, kind: 'team' }])).toBeNull();
  const priceless = [
    ...offers,
    { ...standing('late', null, 9), kind: 'team' as const, comparableTotal: null, cost: null },
  ];
  expect(leadersOnBasis(criteria, priceless, 'avoidable', EQUAL_TERMS)).toEqual(['team']);
});

const score = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);
const anyProposals = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), score), { minLength: 2, maxLength: 8 });
const scoredBy = (totals: readonly number[], fits: readonly number[]) => {
  const proposals = totals.map((total, place) => standing(`p${place}`, priceScore(total, totals), fits[place] ?? 0));
  return rankByScore(proposals.map(({ id, scores }) => ({ id, score: weightedScore(criteria, scores) })));
};

test('raising a score never lowers a rank, nor does asking less', () => {
  fc.assert(
    fc.property(anyProposals, fc.nat(), (list, which) => {
      const place = which % list.length;
      const [totals, fits] = [list.map(([total]) => total * 100), list.map(([, fit]) => fit)];
      const before = scoredBy(totals, fits)[place]?.rank ?? 0;
      const higher = scoredBy(totals, fits.with(place, Math.min(10, (fits[place] ?? 0) + 0.5)));
      const cheaper = scoredBy(totals.with(place, (totals[place] ?? 0) * 0.9), fits);
      expect(higher[place]?.rank).toBeLessThanOrEqual(before);
      expect(cheaper[place]?.rank).toBeLessThanOrEqual(before);
    }),
  );
});

test('the order of proposals and evaluators never matters', () => {
  fc.assert(
    fc.property(anyProposals, fc.array(score, { minLength: 24, maxLength: 24 }), (list, own) => {
      const proposals = list.map(([price, fit], place) => standing(`p${place}`, price, fit));
      const given = proposals.flatMap(({ id: proposalId }, place) =>
        ['ann', 'bob', 'cy'].map((evaluatorId, judge) => {
          return { evaluatorId, proposalId, criterionId: 'fit', value: own[3 * place + judge] ?? 0 };
        }),
      );
      const turned = { ...field, proposals: proposals.toReversed(), given: given.toReversed() };
      const straight = { ...field, proposals, given };
      expect(closeCall(turned)).toEqual(closeCall(straight));
      expect(leadsWithout(turned)).toEqual(leadsWithout(straight));
      expect(leadersOf(criteria, turned.proposals)).toEqual(leadersOf(criteria, proposals));
    }),
  );
});
