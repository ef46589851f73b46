import { describe, expect, it } from 'vitest';
import { packContests } from './choice-contests.js';
import { lossGap, lossLabel, LOSS_PARTS } from './loss-gap.js';
import { lossShares, lossSharesOf } from './loss-shares.js';
import reference from './poibin-cusum-loss.reference.json' with { type: 'json' };

const example = reference.loss_example;
const model = { strengths: Float64Array.from(example.strength), beta: Float64Array.from(example.beta) };
const contests = packContests(
  [{ requester: 0, bids: example.x.map((x, supplier) => ({ supplier, x })), chosen: example.winner }],
  { suppliers: 3, requesters: 1, covariates: 4 },
);

describe('the gap to the winner', () => {
  const loss = lossGap(contests, model, example.us, example.winner);

  it('is the sum of its parts', () => {
    expect(loss.gap).toBeCloseTo(example.gap, 12);
    expect(loss.parts.price).toBeCloseTo(example.gap_parts.price, 12);
    expect(loss.parts.date).toBeCloseTo(example.gap_parts.time, 12);
    expect(loss.parts.relation).toBeCloseTo(example.gap_parts.relation, 12);
    expect(loss.parts.service).toBeCloseTo(example.gap_parts.service, 12);
  });

  it.each([
    ['close call', 0.19, { price: 2, date: 0, relation: -1.81, service: 0 }],
    ['close call', -1, { price: -1, date: 0, relation: 0, service: 0 }],
    ['price', 1, { price: 0.6, date: 0, relation: 0, service: 0.4 }],
    ['price', 0.5, { price: 1, date: 0, relation: 0, service: -0.5 }],
    ['service', 2, { price: 0.1, date: 0.2, relation: 0.2, service: 1.5 }],
    ['mixed', 1.03, { price: 0.48, date: 0, relation: 0.3, service: 0.25 }],
  ] as const)('is called %s', (label, gap, parts) => {
    expect(lossLabel(gap, parts)).toBe(label);
  });

  it('has a place for what the display did', () => {
    const shown = packContests(
      [
        {
          requester: 0,
          bids: [
            [0, 0, 0, 0, 0.5],
            [0, 0, 0, 0, 0],
          ].map((x, supplier) => ({ supplier, x })),
          chosen: 1,
        },
      ],
      { suppliers: 2, requesters: 1, covariates: 5 },
    );
    const { gap, display } = lossGap(
      shown,
      { strengths: new Float64Array(2), beta: Float64Array.of(-4, -1, 1, 1, -0.1) },
      0,
      1,
    );
    expect([gap, display]).toEqual([0.05, 0.05]);
  });
});

describe('where wins are lost', () => {
  const shares = lossSharesOf(contests, model, 0, example.us, example.reference_strength);

  it('equals the reference', () => {
    const { price, time, relation, service } = example.shapley;
    [price, time, relation, service].forEach((value, part) => {
      expect(Math.abs(shares.parts[LOSS_PARTS[part]!] - value)).toBeLessThan(1e-12);
    });
    expect(Math.abs(shares.asBid - example.as_bid)).toBeLessThan(1e-12);
    expect(Math.abs(shares.atPar - example.at_par)).toBeLessThan(1e-12);
  });

  it('adds up to par less as bid', () => {
    const total = lossShares(contests, model, 2, 0.4);
    const sum = LOSS_PARTS.reduce((all, part) => all + total.parts[part], 0);
    expect(sum).toBeCloseTo(total.atPar - total.asBid, 14);
    expect(total.bids).toBe(1);
    expect(total.parts.service).toBeGreaterThan(0);
  });
});
