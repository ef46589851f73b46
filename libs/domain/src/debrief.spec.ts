import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debriefFor, type DecidedJob, type StoodProposal } from './debrief.js';
import { priceBand } from './debrief-standing.js';

const criteria: DecidedJob['criteria'] = [
  { id: 'price', title: 'Price', kind: 'price', weight: 40, levels: [], minimum: null },
  { id: 'fit', title: 'Fit', kind: 'quality', weight: 60, levels: [{ score: 8, words: 'Named crew' }], minimum: null },
];
const stood = (
  bidderId: string,
  total: number | null,
  score: number | null,
  fit: number | null = 7,
): StoodProposal => ({
  bidderId,
  bidderKind: bidderId === 'events' ? 'team' : 'vendor',
  comparableTotal: total,
  weightedScore: score,
  scores: [
    { criterionId: 'price', value: 9.09, note: 'computed' },
    { criterionId: 'fit', value: fit, note: `note for ${bidderId}` },
  ],
  disqualifiedBecause: null,
  written: null,
});
const events = stood('events', 110_000, 70, 6);
const alto = stood('alto', 100_000, 80);
const brio = stood('brio', 150_000, 60);
const job: DecidedJob = { criteria, proposals: [events, alto, brio], winnerBidderId: 'alto', level: 'full' };

const bare = (id: string, title: string, weight: number) => ({
  id,
  title,
  weight,
  minimum: null,
  isBelowMinimum: false,
});

test('a loser hears its own scores, its rank, the field and the band of its price', () => {
  expect(debriefFor('events', job)).toEqual({
    outcome: 'lost',
    rank: 2,
    count: 3,
    priceBand: 'within 10% of the lowest',
    winnerKind: 'vendor',
    criteria: [
      { ...bare('price', 'Price', 40), kind: 'price', score: null, note: '', needed: '' },
      { ...bare('fit', 'Fit', 60), kind: 'quality', score: 6, note: 'note for events', needed: 'For 8: Named crew' },
    ],
    qualityScore: 60,
    ownWords: '',
    disqualifiedBecause: null,
    loss: { cause: 'service', price: { from: 0, to: 3.6 }, service: 24 },
    isEmpty: false,
  });
});

test('the winner hears that it won', () => {
  expect(debriefFor('alto', job)).toMatchObject({ outcome: 'won', rank: 1, winnerKind: 'vendor' });
});

test('when nobody was chosen, nobody won and no kind is named', () => {
  const none = { ...job, winnerBidderId: null };
  expect(debriefFor('alto', none)).toMatchObject({ outcome: 'noAward', rank: 1, winnerKind: null });
});

test('with fewer than three proposals neither rank nor count nor band is told', () => {
  const duel = { ...job, proposals: [events, alto] };
  expect(debriefFor('events', duel)).toMatchObject({ rank: null, count: null, priceBand: null, winnerKind: 'vendor' });
});

test('whoever had no proposal standing gets no debrief', () => {
  expect(debriefFor('web', job)).toBeNull();
});

test('rank follows the scores when all are complete, else the totals', () => {
  const dear = stood('dear', 900_000, 95);
  expect(debriefFor('dear', { ...job, proposals: [events, alto, dear] })).toMatchObject({ rank: 1 });
  expect(debriefFor('alto', { ...job, proposals: [events, alto, dear] })).toMatchObject({ rank: 2 });
  const cheapest = stood('cheap', 90_000, null);
  expect(debriefFor('events', { ...job, proposals: [events, alto, cheapest] })).toMatchObject({ rank: 3 });
  expect(debriefFor('cheap', { ...job, proposals: [events, alto, cheapest] })).toMatchObject({ rank: 1 });
});

test('without complete scores and without a comparable total there is no rank', () => {
  const partial = stood('part', null, null);
  expect(debriefFor('part', { ...job, proposals: [events, alto, partial] })).toMatchObject({
    rank: null,
    count: 3,
    priceBand: 'not comparable',
  });
});

test('what was not scored stays empty', () => {
  const unscored = stood('events', 110_000, null, null);
  expect(debriefFor('events', { ...job, proposals: [unscored, alto, brio] })).toMatchObject({
    qualityScore: null,
    criteria: [{ score: null }, { score: null, note: 'note for events' }],
  });
  const bare = { ...unscored, scores: [] };
  expect(debriefFor('events', { ...job, proposals: [bare, alto, brio] })?.criteria[1]).toMatchObject({
    score: null,
    note: '',
  });
});

test.each([
  [100, 'lowest'],
  [101, 'within 10% of the lowest'],
  [110, 'within 10% of the lowest'],
  [111, '10 to 25% above the lowest'],
  [125, '10 to 25% above the lowest'],
  [126, 'more than 25% above the lowest'],
  [null, 'not comparable'],
])('a total of %j where the lowest is 100: %s', (total, band) => {
  const proposals = [{ comparableTotal: 100 }, { comparableTotal: total }, { comparableTotal: null }];
  expect(priceBand(total, proposals)).toBe(band);
});

test('the edges of the bands are exact for any lowest total', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (twentieth) => {
      const lowest = twentieth * 20;
      const bandOf = (total: number) => priceBand(total, [{ comparableTotal: lowest }]);
      expect(bandOf(twentieth * 22)).toBe('within 10% of the lowest');
      expect(bandOf(twentieth * 22 + 1)).toBe('10 to 25% above the lowest');
      expect(bandOf(twentieth * 25)).toBe('10 to 25% above the lowest');
      expect(bandOf(twentieth * 25 + 1)).toBe('more than 25% above the lowest');
    }),
  );
});

const total = fc.option(fc.integer({ min: 1, max: 300 }), { nil: null });
const score = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null });
const rival = fc.record({ total, score, fit: score, note: fc.string(), name: fc.uuid() });
const own = fc.record({ total, score, fit: score });

test('a rival’s price, scores, words and name reach a debrief only through rank and band', () => {
  fc.assert(
    fc.property(own, fc.array(rival, { minLength: 2, maxLength: 4 }), rival, (mine, rivals, changed) => {
      const worldOf = (field: typeof rivals): DecidedJob => ({
        ...job,
        winnerBidderId: field[0]?.name ?? null,
        proposals: [
          stood('events', mine.total, mine.score, mine.fit),
          ...field.map((other) => ({
            ...stood(other.name, other.total, other.score, other.fit),
            scores: [{ criterionId: 'fit', value: other.fit, note: other.note }],
          })),
        ],
      });
      const one = debriefFor('events', worldOf(rivals));
      const two = debriefFor('events', worldOf([changed, ...rivals.slice(1)]));
      fc.pre(one?.rank === two?.rank && one?.priceBand === two?.priceBand);
      expect(two).toEqual(one);
    }),
  );
});

test('the lowest total cannot be reckoned back from what is told', () => {
  const cheaper = { ...job, proposals: [events, { ...alto, comparableTotal: 104_321 }, brio] };
  const repriced = {
    ...events,
    weightedScore: 71.5,
    scores: [{ criterionId: 'price', value: 9.48, note: '' }, ...events.scores.slice(1)],
  };
  const told = debriefFor('events', { ...cheaper, proposals: [repriced, ...cheaper.proposals.slice(1)] });
  expect(told).toEqual(debriefFor('events', job));
});

test('where the policy tells the outcome alone, no score, rank or band is told', () => {
  expect(debriefFor('events', { ...job, level: 'outcomeOnly' })).toEqual({
    outcome: 'lost',
    rank: null,
    count: null,
    priceBand: null,
    winnerKind: 'vendor',
    criteria: [],
    qualityScore: null,
    ownWords: '',
    disqualifiedBecause: null,
    loss: null,
    isEmpty: false,
  });
});
