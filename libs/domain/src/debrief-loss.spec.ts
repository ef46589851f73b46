import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debriefFor, type DecidedJob, type StoodProposal } from './debrief.js';
import { explainLoss, pricePoints, rankTellsPrice, type ToldOfLoss } from './debrief-loss.js';
import { priceBand } from './debrief-standing.js';
import { weightedScore, priceScore } from './scoring.js';

const told = (part: Partial<ToldOfLoss>, fit: number | null = 7, weight = 40): ToldOfLoss => ({
  outcome: 'lost',
  rank: 2,
  priceBand: 'within 10% of the lowest',
  isDisqualified: false,
  criteria: [
    { id: 'price', kind: 'price', weight, score: null, isBelowMinimum: false },
    { id: 'fit', kind: 'quality', weight: 100 - weight, score: fit, isBelowMinimum: false },
  ],
  ...part,
});

test.each([
  ['lowest', 40, { from: 0, to: 0 }],
  ['within 10% of the lowest', 40, { from: 0, to: 3.6 }],
  ['10 to 25% above the lowest', 40, { from: 3.6, to: 8 }],
  ['more than 25% above the lowest', 40, { from: 8, to: 40 }],
  ['not comparable', 40, null],
  ['more than 25% above the lowest', 0, { from: 0, to: 0 }],
] as const)('a price %s costs of %i points: %j', (band, weight, points) => {
  expect(pricePoints(band, weight)).toEqual(points);
});

test.each<[string, Partial<ToldOfLoss>, number | null, string]>([
  ['a dear price and full marks', { priceBand: 'more than 25% above the lowest' }, 10, 'price'],
  ['the lowest price and half marks', { priceBand: 'lowest' }, 5, 'service'],
  ['a dear price and half marks', { priceBand: 'more than 25% above the lowest' }, 5, 'both'],
  ['hardly a point short', {}, 9, 'field'],
  ['the first rank, and another chosen', { rank: 1 }, 5, 'choice'],
  ['a score below the minimum', { criteria: [{ ...told({}).criteria[1]!, isBelowMinimum: true }] }, 7, 'minimum'],
  ['a disqualification', { isDisqualified: true }, 7, 'disqualified'],
  ['no band told', { priceBand: null }, 7, 'unknown'],
  ['a score missing', {}, null, 'unknown'],
])('with %s the loss is called what it was', (_, part, fit, cause) => {
  expect(explainLoss(told(part, fit))?.cause).toBe(cause);
});

test('who won or saw nobody chosen has no loss to explain', () => {
  expect(explainLoss(told({ outcome: 'won' }))).toBeNull();
  expect(explainLoss(told({ outcome: 'noAward' }))).toBeNull();
});

const criteria: DecidedJob['criteria'] = [
  { id: 'price', title: 'Price', kind: 'price', weight: 40, levels: [], minimum: null },
  { id: 'fit', title: 'Fit', kind: 'quality', weight: 60, levels: [], minimum: null },
];

/** A job with these totals and scores, the first of them one's own. */
function jobOf(bids: readonly { total: number; fit: number }[], weight = 40): DecidedJob {
  const weights = [weight, 100 - weight];
  const judged = criteria.map((criterion, place) => ({ ...criterion, weight: weights[place] ?? 0 }));
  const totals = bids.map(({ total }) => total);
  const proposals = bids.map(({ total, fit }, place): StoodProposal => {
    const scores = [
      { criterionId: 'price', value: priceScore(total, totals), note: '' },
      { criterionId: 'fit', value: fit, note: '' },
    ];
    const score = weightedScore(judged, scores);
    return {
      bidderId: `b${place}`,
      bidderKind: 'vendor',
      comparableTotal: total,
      weightedScore: score,
      scores,
      disqualifiedBecause: null,
      written: null,
    };
  });
  return { criteria: judged, proposals, winnerBidderId: 'b1', level: 'full' };
}

const OWN = 1_000_000;
const fits = fc.integer({ min: 0, max: 10 });
// A lowest total within a two-thousandth of one's own scores the same two decimals: a rival is then ahead by quality alone.
const lowestIn: Record<string, [number, number]> = {
  'within 10% of the lowest': [909_091, 999_499],
  '10 to 25% above the lowest': [800_000, 909_090],
  'more than 25% above the lowest': [500_001, 799_999],
};

test('whatever is told, every lowest total of its band stays possible: the lowest price cannot be reckoned back', () => {
  const field = fc.array(fc.record({ total: fc.integer({ min: 500_001, max: 2_000_000 }), fit: fits }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      fits,
      field,
      fc.integer({ min: 10, max: 90 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (fit, rivals, weight, at) => {
        const debrief = debriefFor('b0', jobOf([{ total: OWN, fit }, ...rivals], weight));
        fc.pre(debrief !== null && debrief.priceBand !== 'lowest');
        const [from, to] = lowestIn[debrief?.priceBand ?? ''] ?? [0, 0];
        const lowest = Math.round(from + at * (to - from));
        expect(priceBand(OWN, [{ comparableTotal: lowest }])).toBe(debrief?.priceBand);
        // Another contest with this lowest total in which the bidder is told the very same.
        const another = debriefFor(
          'b0',
          jobOf([{ total: OWN, fit }, ...otherField(debrief, lowest, rivals.length)], weight),
        );
        expect(another).toEqual(debrief);
      },
    ),
    { numRuns: 500 },
  );
});

/** As many rivals as before, the cheapest at this total, and as many of them better as the rank says. */
function otherField(debrief: { rank: number | null } | null, lowest: number, count: number) {
  const better = (debrief?.rank ?? 1) - 1;
  return Array.from({ length: count }, (_, place) => {
    if (place < better) return { total: lowest, fit: 10 };
    return place === 0 ? { total: lowest, fit: 0 } : { total: 100 * OWN, fit: 0 };
  });
}

test('a rank that would narrow the band is not told, whichever rank it is', () => {
  const scores = (fit: number) => [{ criterionId: 'fit', value: fit }];
  const weighted = (weight: number) => told({}, 0, weight).criteria;
  expect(rankTellsPrice('more than 25% above the lowest', weighted(40), scores(3))).toBe(true);
  expect(rankTellsPrice('more than 25% above the lowest', weighted(40), scores(4))).toBe(false);
  expect(rankTellsPrice('within 10% of the lowest', weighted(40), scores(0.5))).toBe(true);
  expect(rankTellsPrice('within 10% of the lowest', weighted(40), scores(1))).toBe(false);
  expect(rankTellsPrice('lowest', weighted(40), scores(0))).toBe(false);
  const dear = { total: OWN, fit: 0 };
  const ranks = [
    jobOf([dear, { total: 400_000, fit: 9 }, { total: 500_000, fit: 9 }]),
    jobOf([dear, { total: 700_000, fit: 0 }, { total: 900_000, fit: 0 }]),
  ];
  expect(ranks.map((job) => debriefFor('b0', job)?.rank)).toEqual([null, null]);
});

test('equal scores, weights, band, rank and count are explained in the same words', () => {
  const one = debriefFor(
    'b0',
    jobOf([
      { total: OWN, fit: 6 },
      { total: 950_000, fit: 9 },
      { total: 990_000, fit: 2 },
    ]),
  );
  const two = debriefFor(
    'b0',
    jobOf([
      { total: OWN, fit: 6 },
      { total: 912_345, fit: 8 },
      { total: 2_990_000, fit: 3 },
    ]),
  );
  expect(two).toEqual(one);
});
