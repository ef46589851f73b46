import { describe, expect, it } from 'vitest';
import { testTerm } from './check-term.js';
import { packContests, withoutCovariate, type ChoiceContest } from './choice-contests.js';
import { fitChoice } from './choice-fit.js';
import { hasFiniteStrengths, mayCompare, meetingGroups } from './comparable.js';
import { equalTerms, pointsOf, verdictOf } from './equal-terms.js';
import { drawsFrom } from './numbers/random.js';
import { standingAt } from './par-chances.js';
import { priceSensitivity } from './price-sensitivity.js';
import { basketStrength, mixedBasket, referenceBasket } from './reference-basket.js';
import { fitSignal } from './signal-fit.js';
import { supplierMeans } from './supplier-terms.js';
import { categoryBaskets, meanPrices, teamFigures } from './team-figures.js';

const sizes = { suppliers: 5, requesters: 10, covariates: 5 };
const strengths = [0.9, -0.4, 0, 0.3, -0.2];

/** Contests of two teams (0, 1) and three vendors, drawn by the model itself with price weight -3. */
function season(contests: number): ChoiceContest[] {
  const draw = drawsFrom(11);
  return Array.from({ length: contests }, (_, index) => {
    const field = [0, 1, 2, 3, 4].filter(() => draw() < 0.7);
    const bids = (field.length < 2 ? [0, 2] : field).map((supplier) => ({
      supplier,
      x: [draw() - 0.5 + strengths[supplier]! / 4, draw() - 0.5, 0, 0, draw() - 0.5],
    }));
    const worth = bids.map(
      ({ supplier, x }) => strengths[supplier]! - 3 * x[0]! - 0.5 * x[1]! - Math.log(-Math.log(draw())),
    );
    return { requester: index % 10, bids, chosen: worth.indexOf(Math.max(...worth)) };
  });
}

const contests = packContests(season(1200), sizes);
const fit = fitSignal(contests);
const isOutside = [0, 0, 1, 1, 1];
const basket = referenceBasket({ contests, isOutside, counts: () => true })!;

describe('chosen at equal terms', () => {
  const truth = (team: number) =>
    100 / (1 + Math.exp(-(strengths[team]! - basketStrength(basket, Float64Array.from(strengths)))));

  it.each([0, 1])('finds the true figure of team %s within its range', (team) => {
    const { value, low, high } = equalTerms({ contests, fit }, team, basket);
    expect(truth(team)).toBeGreaterThan(low);
    expect(truth(team)).toBeLessThan(high);
    expect(value).toBeGreaterThan(low);
    expect(high - low).toBeGreaterThanOrEqual(6);
    expect(high - low).toBeLessThan(25);
  });

  it('says above or below only when the whole range is', () => {
    expect(equalTerms({ contests, fit }, 0, basket).verdict).toBe('above');
    expect(equalTerms({ contests, fit }, 1, basket).verdict).toBe('below');
    expect([verdictOf({ low: 49, high: 70 }), verdictOf({ low: 20, high: 51 })]).toEqual(['level', 'level']);
  });

  it('is 50 for the typical outside bidder itself', () => {
    expect(pointsOf(0, 0.2).value).toBe(50);
    const onlyOne = Float64Array.of(0, 0, 1, 0, 0);
    expect(equalTerms({ contests, fit }, 2, onlyOne).value).toBe(50);
  });

  it('is never shown narrower than 6 points', () => {
    const { low, high } = pointsOf(1, 0.001);
    expect(high - low).toBeCloseTo(6, 12);
    expect(pointsOf(9, 0.001).high).toBe(100);
  });

  it('without loyalty is the same fit without that term', () => {
    const without = withoutCovariate(contests, 2);
    expect(without.covariates).toBe(4);
    expect(without.x[4 * 7 + 2]).toBe(contests.x[5 * 7 + 3]);
    // Nobody was an incumbent here, so nothing changes.
    const figure = equalTerms({ contests: without, fit: fitSignal(without) }, 0, basket);
    expect(figure.value).toBeCloseTo(equalTerms({ contests, fit }, 0, basket).value, 6);
  });
});

describe('the typical outside bidder', () => {
  it('is every vendor by its share of the outside bids', () => {
    const bids = [2, 3, 4].map((vendor) => contests.supplier.filter((supplier) => supplier === vendor).length);
    const all = bids.reduce((sum, own) => sum + own, 0);
    bids.forEach((own, index) => expect(basket[2 + index]).toBeCloseTo(own / all, 12));
    expect([basket[0], basket[1]]).toEqual([0, 0]);
  });

  it('is not a vendor that bids often and hardly ever wins', () => {
    const field = (suppliers: number[]) => ({
      requester: 0,
      bids: suppliers.map((supplier) => ({ supplier, x: [0, 0, 0, 0, 0] })),
      chosen: 0,
    });
    const basketWith = (shams: number) =>
      referenceBasket({
        contests: packContests([field([2, 3]), ...Array.from({ length: shams }, () => field([0, 4]))], sizes),
        isOutside,
        counts: () => true,
      });
    expect(basketWith(9)![4]).toBeCloseTo(9 / 11, 12);
    expect(basketWith(10)).toEqual(Float64Array.of(0, 0, 0.5, 0.5, 0));
  });

  it('is nobody where no vendor bid, and a mixture for small categories', () => {
    expect(referenceBasket({ contests, isOutside, counts: () => false })).toBeNull();
    const mixed = mixedBasket([
      { basket: Float64Array.of(0, 0, 1, 0, 0), bids: 10 },
      { basket: Float64Array.of(0, 0, 0, 1, 0), bids: 30 },
    ]);
    expect(mixed).toEqual(Float64Array.of(0, 0, 0.25, 0.75, 0));
    expect(mixedBasket([])).toBeNull();
  });
});

describe('the figures of a team', () => {
  // The last forty contests are small categories 7, 8 and 9, of which 9 never saw a vendor.
  const category = Array.from({ length: 1200 }, (_, contest) => (contest < 1160 ? contest % 2 : 7 + (contest % 3)));
  const baskets = categoryBaskets(contests, category, isOutside, (contest) => category[contest] !== 9);
  const facts = { contests, fit, category, baskets, meanPrice: meanPrices(contests) };

  it('are one a category with 30 bids, and a mixed one for the rest', () => {
    const figures = teamFigures(facts, 0);
    expect(figures.map(({ categories }) => categories.toSorted((a, b) => a - b))).toEqual([
      [expect.any(Number)],
      [expect.any(Number)],
      [7, 8],
    ]);
    expect(figures[0]!.bids).toBeGreaterThanOrEqual(figures[1]!.bids);
    expect(figures[2]!.bids).toBeLessThan(30);
    const first = figures[0]!;
    expect(first.figure).toEqual(equalTerms({ contests, fit }, 0, baskets.get(first.categories[0]!)!));
    expect(first.price.verdict).toBe('above');
  });

  it('are none where there is nobody to compare with', () => {
    expect([...baskets.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 7, 8]);
    expect(teamFigures({ ...facts, baskets: new Map() }, 0)).toEqual([]);
  });
});

describe('the band of price', () => {
  const meanPrice = supplierMeans(contests, [0]).values;
  const figure = equalTerms({ contests, fit }, 0, basket);

  it('moves a dear team down when price counts less, and up when it counts more', () => {
    const { half, more, verdict } = priceSensitivity(figure, fit, meanPrice, 0, basket);
    expect(half.value).toBeLessThan(figure.value);
    expect(more.value).toBeGreaterThan(figure.value);
    expect(verdict).toBe('above');
  });

  it('is close to a fit in which price is held at that weight', () => {
    const { half } = priceSensitivity(figure, fit, meanPrice, 0, basket);
    const held = fitChoice(contests, {
      strengthVariance: fit.strengthVariance,
      terms: fit.terms,
      start: { ...fit, beta: fit.beta.map((value, column) => (column === 0 ? value / 2 : value)) },
      held: [5],
    });
    const refitted = equalTerms({ contests, fit: held }, 0, basket);
    expect(Math.abs(half.value - refitted.value)).toBeLessThan(2);
  });

  it('says so when the verdict hangs on it', () => {
    const close = { ...figure, logOdds: 0.3, error: 0.1, verdict: 'above' as const };
    expect(priceSensitivity(close, fit, Float64Array.of(0.2, 0, 0, 0, 0), 0, basket).verdict).toBe('depends on price');
  });
});

describe('par', () => {
  it('is what a typical outside bidder would have won, and the model chance what the team itself would', () => {
    const own = standingAt(contests, fit, 0);
    const par = standingAt(contests, fit, 0, basketStrength(basket, fit.strengths));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(own.contests).toEqual(par.contests);
    expect(own.contests).toHaveLength(contests.supplier.filter((supplier) => supplier === 0).length);
    const wins = own.won.filter(Boolean).length;
    // The prior pulls the fitted wins a little towards par.
    expect(Math.abs(sum(own.chances) - wins)).toBeLessThan(0.03 * wins);
    expect(sum(par.chances)).toBeLessThan(0.75 * wins);
  });
});

describe('a term of the model', () => {
  it('is there: price', () => {
    const { value, tail } = testTerm(contests, fit, 5);
    expect(Math.abs(value + 3)).toBeLessThan(0.6);
    expect(tail).toBeLessThan(1e-9);
  });

  it('is not: the display position of a page that shuffles', () => {
    expect(testTerm(contests, fit, 9).tail).toBeGreaterThan(0.01);
  });
});

describe('who may be compared', () => {
  const field = (suppliers: number[], chosen: number) => ({
    requester: 0,
    bids: suppliers.map((supplier) => ({ supplier, x: [0, 0, 0, 0, 0] })),
    chosen,
  });

  it('are those whom a chain of contests joins', () => {
    const groups = meetingGroups(packContests([field([0, 1], 0), field([1, 2], 0), field([3, 4], 0)], sizes));
    expect([groups[0], groups[1]]).toEqual([groups[2], groups[0]]);
    expect(groups[3]).toBe(groups[4]);
    expect(groups[0]).not.toBe(groups[3]);
    expect(mayCompare(groups, 0, 2, 0.3, 0.5)).toBe(true);
    expect(mayCompare(groups, 0, 2, 0.7, 0.5)).toBe(false);
    expect(mayCompare(groups, 0, 3, 0.1, 0.5)).toBe(false);
  });

  it('have strengths of their own only where everyone beat someone and lost to someone', () => {
    expect(hasFiniteStrengths(contests)).toBe(true);
    const chain = [field([0, 1], 0), field([1, 2], 0)];
    expect(hasFiniteStrengths(packContests(chain, sizes))).toBe(false);
    expect(hasFiniteStrengths(packContests([...chain, field([2, 0], 0)], sizes))).toBe(true);
  });
});
