import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PanelMember } from './panel.js';
import { rankField, weightedScore } from './scoring.js';
import { type JudgedCriterion, type Judgement, type PanelProposal, standingScores } from './standing-scores.js';

type Proposal = PanelProposal & { id: string };
type JudgedField = Judgement & { proposals: readonly Proposal[] };

/** Where every proposal of a field stands, in the order given: what the comparison makes of the scores that count. */
function fieldScores(field: JudgedField) {
  const allTotals = field.proposals.map(({ total }) => total);
  const standing = field.proposals.map(({ id, ...proposal }) => {
    const scores = standingScores(proposal, field, allTotals);
    const isBelowMinimum = scores.some((score) => score.isBelowMinimum);
    return { id, scores, isBelowMinimum, weightedScore: weightedScore(field.criteria, scores) };
  });
  const ranks = new Map(rankField(standing).map(({ id, rank }) => [id, rank]));
  return standing.map((one) => ({ ...one, rank: ranks.get(one.id) ?? null }));
}

const NO_RULES = { isBlind: false, twoEnvelopes: false };

const member = (personId: string, change: Partial<PanelMember> = {}): PanelMember => {
  return { personId, name: personId, hasDeclared: true, hasSubmitted: true, hasLeft: false, ...change };
};

/** Price 40, fit 40 and promises 20: every table below is worked out by hand on these. */
const criteria: JudgedCriterion[] = [
  { id: 'price', kind: 'price', weight: 40, minimum: null },
  { id: 'fit', kind: 'quality', weight: 40, minimum: null },
  { id: 'promises', kind: 'quality', weight: 20, minimum: null },
];

/** For each evaluator its scores for fit and promises. */
type Marks = Record<string, [number | null, number | null]>;

function proposal(id: string, total: number | null, marks: Marks, agreed: PanelProposal['agreed'] = []): Proposal {
  const given = Object.entries(marks).flatMap(([evaluatorId, [fit, promises]]) => [
    { evaluatorId, criterionId: 'fit', value: fit },
    { evaluatorId, criterionId: 'promises', value: promises },
  ]);
  return { id, total, given, agreed };
}

const ada = member('ada');
const ben = member('ben');
const cem = member('cem');

const field = (proposals: Proposal[], panel: PanelMember[], change: Partial<JudgedField> = {}): JudgedField => {
  return { criteria, rules: NO_RULES, panel, proposals, ...change };
};

const withMinimum = (minimum: number): Partial<JudgedField> => {
  return { criteria: criteria.map((one) => (one.id === 'fit' ? { ...one, minimum } : one)) };
};

/** Weighted score and rank of each proposal. */
type Expected = [string, number | null, number | null][];

const TABLE: [string, JudgedField, Expected][] = [
  [
    // 10×4 + 7×4 + 8×2 = 84; 5×4 + 9×4 + 8×2 = 72
    'one judge, two proposals',
    field([proposal('a', 100, { ada: [7, 8] }), proposal('b', 200, { ada: [9, 8] })], [ada]),
    [
      ['a', 84, 1],
      ['b', 72, 2],
    ],
  ],
  [
    // 40 + 6×4 + 8×2 = 80; 8×4 + 8×4 + 8×2 = 80: 100 to 125 is a price score of 8
    'a tie: both are first, and the next is third',
    field(
      [proposal('a', 100, { ada: [6, 8] }), proposal('b', 125, { ada: [8, 8] }), proposal('c', 200, { ada: [5, 5] })],
      [ada],
    ),
    [
      ['a', 80, 1],
      ['b', 80, 1],
      ['c', 50, 3],
    ],
  ],
  [
    'a missing price: no price score, so no weighted score and no rank; the others are as without it',
    field([proposal('a', null, { ada: [10, 10] }), proposal('b', 200, { ada: [5, 5] })], [ada]),
    [
      ['a', null, null],
      ['b', 70, 1],
    ],
  ],
  [
    // a: 40 + 4×4 + 9×2 = 74, below 5; b: 20 + 5×4 + 5×2 = 50, exactly 5 is enough
    'a minimum missed: the score stands, the rank is gone, and the next moves up',
    field([proposal('a', 100, { ada: [4, 9] }), proposal('b', 200, { ada: [5, 5] })], [ada], withMinimum(5)),
    [
      ['a', 74, null],
      ['b', 50, 1],
    ],
  ],
  [
    'every minimum missed: nobody has a rank',
    field([proposal('a', 100, { ada: [4, 9] }), proposal('b', 200, { ada: [3, 5] })], [ada], withMinimum(5)),
    [
      ['a', 74, null],
      ['b', 42, null],
    ],
  ],
  [
    // fit of a: (6 + 8 + 10) / 3 = 8, promises (5 + 6 + 10) / 3 = 7: 40 + 32 + 14 = 86
    // fit of b: (7 + 7 + 8) / 3 = 7.33, promises (6 + 6 + 6) / 3 = 6: 32 + 29.32 + 12 = 73.32
    'three judges: the mean of each criterion, with two decimals',
    field(
      [
        proposal('a', 100, { ada: [6, 5], ben: [8, 6], cem: [10, 10] }),
        proposal('b', 125, { ada: [7, 6], ben: [7, 6], cem: [8, 6] }),
      ],
      [ada, ben, cem],
    ),
    [
      ['a', 86, 1],
      ['b', 73.32, 2],
    ],
  ],
  [
    'one of three has not submitted: nothing stands yet',
    field(
      [proposal('a', 100, { ada: [6, 5], ben: [8, 6], cem: [10, 10] })],
      [ada, ben, member('cem', { hasSubmitted: false })],
    ),
    [['a', null, null]],
  ],
  [
    // cem's tens are gone: fit 7, promises 5.5: 40 + 28 + 11 = 79
    'an evaluator has left: the mean is that of the others',
    field(
      [proposal('a', 100, { ada: [6, 5], ben: [8, 6], cem: [10, 10] })],
      [ada, ben, member('cem', { hasLeft: true })],
    ),
    [['a', 79, 1]],
  ],
  [
    // ben alone: 40 + 32 + 12 = 84, live
    'all but one have left: who remains scores live',
    field(
      [proposal('a', 100, { ada: [6, 5], ben: [8, 6] })],
      [member('ada', { hasLeft: true }), member('ben', { hasSubmitted: false })],
    ),
    [['a', 84, 1]],
  ],
  [
    'everybody has left: nothing stands',
    field([proposal('a', 100, { ada: [6, 5] })], [member('ada', { hasLeft: true })]),
    [['a', null, null]],
  ],
  [
    // fit agreed at 6 instead of a mean of 7: 40 + 24 + 11 = 75
    'an agreed score goes before the mean',
    field([proposal('a', 100, { ada: [6, 5], ben: [8, 6] }, [{ criterionId: 'fit', value: 6 }])], [ada, ben]),
    [['a', 75, 1]],
  ],
  [
    // means: a 40 + 28 + 11 = 79, b 32 + 32 + 16 = 80; agreed, b falls to 32 + 26 + 16 = 74
    'an agreed score turns the order round',
    field(
      [
        proposal('a', 100, { ada: [6, 5], ben: [8, 6] }),
        proposal('b', 125, { ada: [6, 8], ben: [10, 8] }, [{ criterionId: 'fit', value: 6.5 }]),
      ],
      [ada, ben],
    ),
    [
      ['a', 79, 1],
      ['b', 74, 2],
    ],
  ],
  [
    // alone and not submitted, but the policy keeps prices back until it is
    'one judge under two envelopes: nothing stands before it is submitted',
    field([proposal('a', 100, { ada: [7, 8] })], [member('ada', { hasSubmitted: false })], {
      rules: { isBlind: false, twoEnvelopes: true },
    }),
    [['a', null, null]],
  ],
  [
    'one judge in a blind contest, submitted: as ever',
    field([proposal('a', 100, { ada: [7, 8] })], [ada], { rules: { isBlind: true, twoEnvelopes: false } }),
    [['a', 84, 1]],
  ],
  [
    // ada gave no promises: the mean is ben's alone, 6: 40 + 28 + 12 = 80
    'a score that one did not give is no zero',
    field([proposal('a', 100, { ada: [6, null], ben: [8, 6] })], [ada, ben]),
    [['a', 80, 1]],
  ],
];

test.each(TABLE)('%s', (_, judged, expected) => {
  expect(fieldScores(judged).map(({ id, weightedScore, rank }) => [id, weightedScore, rank])).toEqual(expected);
});

test('a score below its minimum says so, and so does its proposal', () => {
  const [low] = fieldScores(field([proposal('a', 100, { ada: [4, 9] })], [ada], withMinimum(5)));
  expect(low?.scores.map(({ isBelowMinimum }) => isBelowMinimum)).toEqual([false, true, false]);
  expect(low?.isBelowMinimum).toBe(true);
});

const value = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
const offer = fc.record({
  total: fc.option(fc.integer({ min: 1, max: 1_000 }), { nil: null }),
  marks: fc.record({ ada: fc.tuple(value, value), ben: fc.tuple(value, value) }),
});
const offers = fc.array(offer, { minLength: 2, maxLength: 6 });
const minimum = fc.option(
  fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
  { nil: null },
);

const judgedOf = (list: { total: number | null; marks: Marks }[], least: number | null): JudgedField => {
  const proposals = list.map(({ total, marks }, index) => proposal(String(index), total, marks));
  return field(proposals, [ada, ben], least === null ? {} : withMinimum(least));
};

test('the order of proposals, evaluators and criteria never matters', () => {
  fc.assert(
    fc.property(offers, minimum, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (list, least, keys) => {
      const judged = judgedOf(list, least);
      const shuffled = {
        ...judged,
        panel: judged.panel.toReversed(),
        criteria: judged.criteria.toReversed(),
        proposals: judged.proposals.toSorted((one, other) => (keys[+one.id] ?? 0) - (keys[+other.id] ?? 0)),
      };
      const plain = (of: JudgedField) => {
        const standing = fieldScores(of).map(({ id, weightedScore, rank }) => ({ id, weightedScore, rank }));
        return standing.toSorted((one, other) => +one.id - +other.id);
      };
      expect(plain(shuffled)).toEqual(plain(judged));
    }),
  );
});

test('raising a score never lowers a rank', () => {
  fc.assert(
    fc.property(offers, minimum, fc.nat(), value, (list, least, place, raised) => {
      const before = fieldScores(judgedOf(list, least));
      const at = place % list.length;
      const better = list.map((one, index) => {
        if (index !== at) return one;
        const [fit, promises] = one.marks.ada;
        const marks: typeof one.marks = { ...one.marks, ada: [Math.max(fit, raised), promises] };
        return { ...one, marks };
      });
      const was = before[at]?.rank ?? null;
      const becomes = fieldScores(judgedOf(better, least))[at]?.rank ?? null;
      if (was !== null) expect(becomes).toBeLessThanOrEqual(was);
    }),
  );
});

test('a lower price never lowers a rank', () => {
  fc.assert(
    fc.property(offers, fc.nat(), fc.integer({ min: 1, max: 1_000 }), (list, place, lower) => {
      const at = place % list.length;
      const was = fieldScores(judgedOf(list, null))[at]?.rank ?? null;
      const cheaper = list.map((one, index) => {
        return index === at && one.total !== null ? { ...one, total: Math.min(one.total, lower) } : one;
      });
      const becomes = fieldScores(judgedOf(cheaper, null))[at]?.rank ?? null;
      if (was !== null) expect(becomes).toBeLessThanOrEqual(was);
    }),
  );
});
