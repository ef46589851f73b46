import { describe, expect, it } from 'vitest';
import { packContests, sliceContests, type ChoiceContest } from './choice-contests.js';
import { fitChoice } from './choice-fit.js';
import { bidChances } from './bid-chances.js';
import { contrastVariance, standardErrors } from './choice-spread.js';
import { cappedWeights, requesterCap } from './requester-cap.js';
import { stagesOf } from './rankings.js';
import { fitWithVariance } from './strength-variance.js';
import { supplierMeans, withTerm } from './supplier-terms.js';

const sizes = { suppliers: 4, requesters: 3, covariates: 2 };

/** Sixty contests of four suppliers, made by a fixed rule, so that every run sees the same. */
function season(contests = 60): ChoiceContest[] {
  return Array.from({ length: contests }, (_, index) => {
    const field = [0, 1, 2, 3].filter((supplier) => (index + supplier) % 5 !== 0 || supplier < 2);
    const bids = field.map((supplier) => ({
      supplier,
      x: [Math.sin(3 * index + supplier) / 4 + supplier / 10, Math.cos(index * (supplier + 2)) / 3],
    }));
    return { requester: index % 3, bids, chosen: (index * index + (index % 7)) % bids.length };
  });
}

const contests = packContests(season(), sizes);
const terms = supplierMeans(contests, [0, 1]);

describe('contests in flat arrays', () => {
  it('keep bids, choices and order', () => {
    expect(contests.starts.at(-1)).toBe(contests.supplier.length);
    expect(contests.chosen[5]).toBe(contests.starts[5]! + season()[5]!.chosen);
    expect(Array.from(contests.x.subarray(2 * contests.starts[7]!, 2 * contests.starts[7]! + 2))).toEqual(
      season()[7]!.bids[0]!.x,
    );
  });

  it('can be cut in two', () => {
    const [early, late] = [sliceContests(contests, 0, 40), sliceContests(contests, 40, 60)];
    expect(early.supplier.length + late.supplier.length).toBe(contests.supplier.length);
    expect(late.supplier[late.chosen[3]!]).toBe(contests.supplier[contests.chosen[43]!]);
  });

  it.each([
    ['fewer than two bids', { requester: 0, bids: [{ supplier: 0, x: [0, 0] }], chosen: 0 }],
    [
      'two bids of one supplier',
      { requester: 0, bids: [0, 0].map((supplier) => ({ supplier, x: [0, 0] })), chosen: 0 },
    ],
    [
      'chose a bid it does not have',
      { requester: 0, bids: [0, 1].map((supplier) => ({ supplier, x: [0, 0] })), chosen: 2 },
    ],
    ['missing term', { requester: 0, bids: [0, 1].map((supplier) => ({ supplier, x: [0, NaN] })), chosen: 0 }],
    ['unknown supplier', { requester: 0, bids: [0, 9].map((supplier) => ({ supplier, x: [0, 0] })), chosen: 0 }],
    ['unknown requester', { requester: 3, bids: [0, 1].map((supplier) => ({ supplier, x: [0, 0] })), chosen: 0 }],
    [
      'weight below 0',
      { requester: 0, bids: [0, 1].map((supplier) => ({ supplier, x: [0, 0] })), chosen: 0, weight: -1 },
    ],
  ])('are refused: %s', (problem, contest) => {
    expect(() => packContests([contest], sizes)).toThrow(problem);
  });
});

describe('the fit', () => {
  const fit = fitChoice(contests, { strengthVariance: 0.5, terms, tolerance: 1e-18 });

  it('stands where the slope is flat, by finite differences of the objective', () => {
    const objective = (theta: Float64Array) => {
      const start = { own: theta.subarray(0, 4), beta: theta.subarray(4, 6), delta: theta.subarray(6) };
      return fitChoice(contests, { strengthVariance: 0.5, terms, start, mostRounds: 1 }).penalised;
    };
    expect(objective(fit.theta)).toBeCloseTo(fit.penalised, 10);
    fit.theta.forEach((_, at) => {
      const [up, down] = [fit.theta.slice(), fit.theta.slice()];
      up[at] = up[at]! + 1e-3;
      down[at] = down[at]! - 1e-3;
      expect(Math.abs(objective(up) - objective(down))).toBeLessThan(1e-7);
      expect(objective(up) + objective(down)).toBeLessThan(2 * fit.penalised);
    });
  });

  it('gives chances that add up to one in every contest', () => {
    const chances = bidChances(contests, fit);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(60, 12);
  });

  it('comes out the same from any start, and takes fewer rounds from an old fit', () => {
    const far = fitChoice(contests, {
      strengthVariance: 0.5,
      terms,
      tolerance: 1e-18,
      start: { own: Float64Array.of(9, -9, 9, -9), beta: Float64Array.of(20, -20) },
    });
    far.theta.forEach((value, at) => expect(value).toBeCloseTo(fit.theta[at]!, 9));
    const warm = fitChoice(contests, { strengthVariance: 0.5, terms, start: fit });
    expect(warm.rounds).toBe(1);
    const newcomer = fitChoice({ ...contests, suppliers: 5 }, { strengthVariance: 0.5, start: fit });
    expect(newcomer.own[4]).toBe(0);
  });

  it('does not care in which order suppliers are numbered', () => {
    const renumbered = packContests(
      season().map((contest) => ({
        ...contest,
        bids: contest.bids.map(({ supplier, x }) => ({ supplier: 3 - supplier, x })),
      })),
      sizes,
    );
    const other = fitChoice(renumbered, {
      strengthVariance: 0.5,
      terms: supplierMeans(renumbered, [0, 1]),
      tolerance: 1e-18,
    });
    other.own.forEach((value, supplier) => expect(value).toBeCloseTo(fit.own[3 - supplier]!, 12));
  });

  it('counts a split award by its shares', () => {
    const [first, ...others] = season();
    const shares = [0.7, 0.3].map((weight, chosen) => ({ ...first!, chosen, weight }));
    const split = fitChoice(packContests([...shares, ...others], sizes), { strengthVariance: 0.5, tolerance: 1e-18 });
    const whole = [0, 1].map((chosen) =>
      fitChoice(packContests([{ ...first!, chosen }, ...others], sizes), { strengthVariance: 0.5 }),
    );
    expect(split.own[0]).toBeGreaterThan(whole[1]!.own[0]!);
    expect(split.own[0]).toBeLessThan(whole[0]!.own[0]!);
  });

  it('says so when no finite strength exists', () => {
    const oneSided = packContests(
      season(8).map((contest) => ({ ...contest, chosen: 0 })),
      sizes,
    );
    const free = fitChoice(oneSided, { strengthVariance: Infinity, termVariance: 1, held: [1], mostRounds: 12 });
    expect(free.converged).toBe(false);
    expect(fitChoice(oneSided, { strengthVariance: 1 }).converged).toBe(true);
  });

  it('ends at alike suppliers when they differ less than by chance', () => {
    const even = packContests(
      Array.from({ length: 40 }, (_, index) => ({
        requester: 0,
        bids: [0, 1, 2, 3].map((supplier) => ({ supplier, x: [0, 0] })),
        chosen: index % 4,
      })),
      sizes,
    );
    expect(fitWithVariance(even, { mostFits: 400 }).fit.strengthVariance).toBeLessThan(0.01);
  });
});

describe('the fit of a market too large for a matrix', () => {
  const options = { terms, tolerance: 1e-16, held: [1] };
  const dense = fitChoice(contests, { ...options, strengthVariance: 0.5 });
  const free = fitChoice(contests, { ...options, strengthVariance: 0.5, denseUpTo: 0 });

  it('is the same fit', () => {
    free.theta.forEach((value, at) => expect(value).toBeCloseTo(dense.theta[at]!, 8));
    expect(free.penalised).toBeCloseTo(dense.penalised, 10);
    expect(free.own[1]).toBe(0);
  });

  it('has the same errors and ranges', () => {
    standardErrors(free).forEach((value, at) => expect(value).toBeCloseTo(standardErrors(dense)[at]!, 7));
    const contrast = new Float64Array(dense.theta.length);
    contrast.set([1, 0, -1]);
    const [ours, wanted] = [contrastVariance(contests, free, contrast), contrastVariance(contests, dense, contrast)];
    expect(ours.model).toBeCloseTo(wanted.model, 8);
    expect(ours.robust).toBeCloseTo(wanted.robust, 8);
  });

  it('learns nearly the same variance', () => {
    const many = packContests(season(400), sizes);
    const [exact, drawn] = [fitWithVariance(many).fit, fitWithVariance(many, { denseUpTo: 0 }).fit];
    expect(drawn.strengthVariance / exact.strengthVariance).toBeGreaterThan(0.7);
    expect(drawn.strengthVariance / exact.strengthVariance).toBeLessThan(1.4);
  });
});

describe('how sure a comparison is', () => {
  it('the change without a requester is close to a fit without its contests', () => {
    const many = packContests(
      season(240).map((contest, index) => ({ ...contest, requester: index % 12 })),
      {
        ...sizes,
        requesters: 12,
      },
    );
    const options = { strengthVariance: 0.5, terms, tolerance: 1e-15 };
    const fit = fitChoice(many, options);
    const contrast = new Float64Array(fit.theta.length);
    contrast.set([1, -1]);
    const { withoutRequester } = contrastVariance(many, fit, contrast);
    for (const requester of [0, 5, 11]) {
      const weight = many.weight.map((own, contest) => (many.requester[contest] === requester ? 0 : own));
      const without = fitChoice(many, { ...options, weight });
      const change = without.own[0]! - without.own[1]! - (fit.own[0]! - fit.own[1]!);
      expect(Math.abs(change - withoutRequester[requester]!)).toBeLessThan(0.25 * Math.abs(change) + 0.005);
    }
  });

  it('is less when the same contests were chosen by few', () => {
    const alike = season(120).map((contest) => ({ ...contest, chosen: contest.requester % contest.bids.length }));
    const variance = (requesterOf: (index: number, own: number) => number, requesters: number) => {
      const grouped = packContests(
        alike.map((contest, index) => ({ ...contest, requester: requesterOf(index, contest.requester) })),
        { ...sizes, requesters },
      );
      const fit = fitChoice(grouped, { strengthVariance: 1 });
      return contrastVariance(grouped, fit, Float64Array.of(1, -1, 0, 0, 0, 0)).robust;
    };
    expect(variance((_, own) => own, 3)).toBeGreaterThan(2 * variance((index) => index, 120));
  });

  it('never shows less than the floor', () => {
    const fit = fitChoice(contests, { strengthVariance: 0.5 });
    const { model, robust, shown } = contrastVariance(contests, fit, Float64Array.of(1, -1, 0, 0, 0, 0));
    expect(shown).toBeCloseTo(Math.max(model, robust) + 0.0036, 12);
  });
});

describe('the requester cap', () => {
  const chosenBy = (requesters: readonly number[]) =>
    packContests(
      requesters.map((requester) => ({
        requester,
        bids: [0, 1].map((supplier) => ({ supplier, x: [0, 0] })),
        chosen: 0,
      })),
      { ...sizes, requesters: 40 },
    );

  it('is 20 where many buy a little', () => {
    const market = chosenBy(
      Array.from({ length: 100 }, (_, index) => (index < 60 ? 0 : index - 59)).filter((r) => r < 40),
    );
    expect(requesterCap(market)).toBe(20);
    const weights = cappedWeights(market);
    expect(weights[0]).toBeCloseTo(20 / 60, 12);
    expect(weights.at(-1)).toBe(1);
  });

  it('grows with the market: a fixed one would throw most of the evidence away where few people buy', () => {
    const market = chosenBy(Array.from({ length: 600 }, (_, index) => index % 4));
    expect(requesterCap(market)).toBe(150);
    expect(cappedWeights(market).every((weight) => weight === 1)).toBe(true);
  });
});

describe('rankings as choices', () => {
  const bids = [0, 1, 2, 3].map((supplier) => ({ supplier, x: [] }));

  it('take the winner among all, the runner-up among the rest', () => {
    const stages = stagesOf({ requester: 2, bids, ranking: [3, 1] });
    expect(stages.map((stage) => stage.bids.map(({ supplier }) => supplier))).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2],
    ]);
    expect(stages.map(({ chosen }) => chosen)).toEqual([3, 1]);
  });

  it('end when one is left, and refuse what is no ranking', () => {
    expect(stagesOf({ requester: 0, bids, ranking: [0, 1, 2, 3] })).toHaveLength(3);
    for (const ranking of [[], [0, 0], [4]])
      expect(() => stagesOf({ requester: 0, bids, ranking })).toThrow(RangeError);
  });
});

describe('terms of a supplier', () => {
  it('are the means of its bids', () => {
    const own = season().flatMap(({ bids }) => bids.filter(({ supplier }) => supplier === 2));
    expect(terms.values[4]).toBeCloseTo(own.reduce((sum, { x }) => sum + x[0]!, 0) / own.length, 12);
    expect(supplierMeans({ ...contests, suppliers: 6 }, [1]).values[5]).toBe(0);
  });

  it('can have one more', () => {
    const more = withTerm(terms, [1, 0, 0, 1]);
    expect(more.count).toBe(3);
    expect([more.values[2], more.values[5], more.values[11]]).toEqual([1, 0, 1]);
    expect(more.values[4]).toBe(terms.values[3]);
  });
});
