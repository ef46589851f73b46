import { describe, expect, it } from 'vitest';
import { packContests } from './choice-contests.js';
import { WIDEST_GAP, whatWouldHaveWon } from './what-would-have-won.js';

const model = { strengths: Float64Array.of(0, 0.2), beta: Float64Array.of(-4, -0.8, 0.7, 0.4) };
const both = { price: true, date: true };

/** Supplier 0 stands beside supplier 1, who asks so much less (as a share of the price), and loses. */
function lost(rivalPrices: readonly number[]) {
  const list = rivalPrices.map((price) => ({
    requester: 0,
    chosen: 1,
    bids: [
      { supplier: 0, x: [0, 0, 0, 0] },
      { supplier: 1, x: [Math.log(price), 0, 0, 0] },
    ],
  }));
  return packContests(list, { suppliers: 2, requesters: 1, covariates: 4 });
}

describe('what would have won', () => {
  it('is not said of fewer than ten losses', () => {
    expect(whatWouldHaveWon(lost(Array(9).fill(0.95)), model, 0, both)).toBeNull();
  });

  it('is the price at which the bid would have been level with the chosen one', () => {
    const told = whatWouldHaveWon(lost(Array(10).fill(0.95)), model, 0, both)!;
    const level = model.strengths[1]! + model.beta[0]! * Math.log(0.95);
    expect(model.beta[0]! * Math.log(1 - told.lowerPrice!)).toBeCloseTo(level, 12);
    expect(model.beta[1]! * Math.log(1 - told.soonerDate!)).toBeCloseTo(level, 12);
    expect(told).toMatchObject({ losses: 10, level: 0, nearest: 10 });
  });

  it('counts apart where the bid was ahead, and is over the nearer half of the others', () => {
    const told = whatWouldHaveWon(
      lost([...Array(8).fill(1.5), ...Array(12).fill(0.95), ...Array(12).fill(0.5)]),
      model,
      0,
      both,
    )!;
    const near = whatWouldHaveWon(lost(Array(12).fill(0.95)), model, 0, both)!;
    expect(told).toMatchObject({ losses: 32, level: 8, nearest: 12 });
    expect(told.lowerPrice).toBeCloseTo(near.lowerPrice!, 12);
  });

  it('names no price where fewer than ten were behind', () => {
    const told = whatWouldHaveWon(lost([...Array(12).fill(1.5), ...Array(9).fill(0.95)]), model, 0, both)!;
    expect(told).toMatchObject({ level: 12, nearest: 0, lowerPrice: null, soonerDate: null });
  });

  it('is moved by one contest only as far as its gap may count', () => {
    const usual = whatWouldHaveWon(lost(Array(10).fill(0.95)), model, 0, both)!;
    const odd = whatWouldHaveWon(lost([...Array(9).fill(0.95), 0.001]), model, 0, both)!;
    const most = 1 - Math.exp(-WIDEST_GAP / 4 / 10);
    expect(odd.lowerPrice! - usual.lowerPrice!).toBeGreaterThan(0);
    expect(odd.lowerPrice! - usual.lowerPrice!).toBeLessThan(most);
  });

  it('offers no remedy that cannot be told from none', () => {
    const told = whatWouldHaveWon(lost(Array(10).fill(0.95)), model, 0, { price: true, date: false })!;
    expect(told.soonerDate).toBeNull();
    expect(told.changes.map(({ term }) => term)).toEqual(['price', 'price', 'price']);
  });

  it('tells what a lower price everywhere would bring', () => {
    const told = whatWouldHaveWon(lost(Array(10).fill(0.95)), model, 0, { price: true, date: false })!;
    const chance = (own: number) => 1 / (1 + Math.exp(0.2 - 4 * Math.log(0.95) + 4 * Math.log(own)));
    expect(told.changes[1]).toMatchObject({ term: 'price', by: 0.1 });
    expect(told.changes[1]!.gain).toBeCloseTo(100 * (chance(0.9) - chance(1)), 10);
  });
});
