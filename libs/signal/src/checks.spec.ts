import { describe, expect, it } from 'vitest';
import { largestInfluence } from './check-concentration.js';
import { constantWinner, type DecidedContest } from './check-constant-winner.js';
import { median, priceGrowth } from './check-final-price.js';
import { suspiciousPairs, upperTail } from './check-pairs.js';
import { pickingSlope } from './check-picking.js';
import { identicalPrices, shamRivals } from './check-sham-rivals.js';
import { packContests } from './choice-contests.js';
import { bandVerdict } from './healthy-band.js';
import { drawsFrom } from './numbers/random.js';
import { survivalByLosses, vendorSurvival } from './vendor-survival.js';

describe('a requester and a team', () => {
  const pair = (requester: string, wins: number, contests = 10) => ({
    team: 'events',
    requester,
    chances: Array.from({ length: contests }, () => 0.3),
    won: Array.from({ length: contests }, (_, at) => at < wins),
  });

  it('have the exact chance of their wins', () => {
    expect(upperTail([0.5, 0.5], 2)).toBeCloseTo(0.25, 14);
    expect(upperTail([0.5, 0.5], 0)).toBeCloseTo(1, 14);
  });

  it('are asked about when the model does not explain their wins, however many pairs are tested', () => {
    const usual = Array.from({ length: 60 }, (_, index) => pair(`r${index}`, 2 + (index % 4)));
    const found = suspiciousPairs([...usual, pair('friend', 10)]);
    expect(found.map(({ requester, wins, contests }) => [requester, wins, contests])).toEqual([['friend', 10, 10]]);
    expect(found[0]!.expected).toBeCloseTo(3, 12);
  });

  it('are let be when one of many pairs had luck that one of many has', () => {
    const many = Array.from({ length: 400 }, (_, index) => pair(`r${index}`, index === 0 ? 7 : 3));
    expect(suspiciousPairs(many)).toEqual([]);
    expect(suspiciousPairs([pair('alone', 7)])).toHaveLength(1);
  });

  it('are not tested below five contests', () => {
    expect(suspiciousPairs([pair('few', 4, 4)])).toEqual([]);
  });
});

describe('always the same winner', () => {
  const contest = (winner: string, bidders = 3, chance = 1 / 3): DecidedContest => ({
    winner,
    bidders,
    chances: new Map([
      ['events', chance],
      ['print', 1 - chance],
    ]),
  });
  const ten = (wins: number, chance?: number) =>
    Array.from({ length: 10 }, (_, at) => contest(at < wins ? 'events' : 'print', 3, chance));

  it('is found at 8 of the last 10', () => {
    expect(constantWinner([contest('print'), ...ten(8)])).toMatchObject({ winner: 'events', wins: 8, contests: 10 });
    expect(constantWinner(ten(7))).toBeNull();
  });

  it('is no question where the model expects it, or where few stood', () => {
    expect(constantWinner(ten(9, 0.85))).toBeNull();
    expect(constantWinner(ten(9).map((own) => ({ ...own, bidders: 2 })))).toBeNull();
    expect(constantWinner(ten(9).slice(1))).toBeNull();
  });
});

describe('rivals that never win', () => {
  const field = (suppliers: number[], chosen: number) => ({
    requester: 0,
    bids: suppliers.map((supplier) => ({ supplier, x: [] })),
    chosen,
  });
  const honest = Array.from({ length: 30 }, (_, at) => field([0, 1, 2], at % 3));
  const pack = (list: ReturnType<typeof field>[]) => packContests(list, { suppliers: 5, requesters: 1, covariates: 0 });

  it('are counted beside the team', () => {
    const sham = Array.from({ length: 12 }, (_, at) => field([0, 3, 1], at % 2 ? 2 : 0));
    const found = shamRivals(pack([...honest, ...sham]), 0);
    expect(found.rivals).toEqual([{ supplier: 3, besideTeam: 12, bids: 12 }]);
    expect(found.share).toBeCloseTo(12 / 84, 12);
    expect(found.isWorthALook).toBe(true);
  });

  it('are not: newcomers, and those who win now and then', () => {
    expect(shamRivals(pack([...honest, ...Array.from({ length: 9 }, () => field([0, 3], 0))]), 0).share).toBe(0);
    expect(shamRivals(pack(honest), 4)).toEqual({ share: 0, rivals: [], isWorthALook: false });
  });

  it('may agree to the cent', () => {
    const bids = [
      ['a', 100],
      ['b', 120],
      ['c', 100],
      ['d', null],
      ['e', null],
    ] as const;
    expect(identicalPrices(bids.map(([bidder, price]) => ({ bidder, price })))).toEqual([['a', 'c']]);
  });
});

describe('a figure that hangs on one requester', () => {
  it('names the one that moves it most, either way', () => {
    expect(largestInfluence(Float64Array.of(1, -6, 3))).toEqual({ requester: 1, points: -6, isNoted: true });
    expect(largestInfluence(Float64Array.of(1, 2))).toEqual({ requester: 1, points: 2, isNoted: false });
    expect(largestInfluence(new Float64Array())).toBeNull();
  });
});

describe('bidding where it will win', () => {
  const draw = drawsFrom(3);
  const cases = (slope: number) =>
    Array.from({ length: 3000 }, () => {
      const chance = 0.6 * draw();
      return { chance, bid: draw() < 1 / (1 + Math.exp(1 - slope * 10 * chance)) };
    });

  it('shows as a slope, and its absence as none', () => {
    const steep = pickingSlope(cases(0.5))!;
    expect(Math.abs(steep.slope - 0.5)).toBeLessThan(4 * steep.error);
    expect(steep.tail).toBeLessThan(1e-6);
    const flat = pickingSlope(cases(0))!;
    expect(Math.abs(flat.slope)).toBeLessThan(4 * flat.error);
    expect(flat.tail).toBeGreaterThan(0.001);
  });

  it('cannot be told from always, never, one chance, or a clean cut', () => {
    expect(
      pickingSlope([
        { chance: 0.2, bid: true },
        { chance: 0.4, bid: true },
      ]),
    ).toBeNull();
    expect(
      pickingSlope([
        { chance: 0.2, bid: true },
        { chance: 0.2, bid: false },
      ]),
    ).toBeNull();
    expect(pickingSlope([0.1, 0.2, 0.3, 0.4].map((chance) => ({ chance, bid: chance > 0.25 })))).toBeNull();
    expect(pickingSlope([])).toBeNull();
  });
});

describe('low prices that grow', () => {
  const job = (accepted: number, final: number) => ({ accepted, final, fieldMedian: 100 });

  it('are found in the middle of five jobs or more', () => {
    const grown = [80, 85, 90, 95, 70].map((accepted) => job(accepted, accepted * 1.2));
    expect(priceGrowth(grown)).toMatchObject({ jobs: 5, isWorthALook: true, entry: 0.85 });
    expect(priceGrowth(grown.slice(1))).toEqual({ jobs: 4, median: null, entry: null, isWorthALook: false });
    expect(priceGrowth(grown.map(({ final }) => job(120, final * 2))).isWorthALook).toBe(false);
    expect(priceGrowth(grown.map(({ accepted }) => job(accepted, accepted))).isWorthALook).toBe(false);
  });

  it('need prices', () => {
    expect(() => priceGrowth([job(0, 5)])).toThrow(RangeError);
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, NaN]);
  });
});

describe('the healthy band', () => {
  const band = { low: 0.3, high: 0.6 };

  it.each([
    [80, 100, 'above'],
    [10, 100, 'below'],
    [45, 100, 'within'],
    [58, 100, 'cannot tell'],
    [3, 5, 'cannot tell'],
    [0, 0, 'cannot tell'],
  ])('%s of %s: %s', (wins, contests, verdict) => {
    expect(bandVerdict(wins, contests, band).verdict).toBe(verdict);
  });
});

describe('vendors', () => {
  it('stay, leave and come from one period to the next', () => {
    expect(vendorSurvival(['a', 'b', 'c', 'a'], ['b', 'c', 'd'])).toMatchObject({ before: 3, stayed: 2, newcomers: 1 });
    expect(vendorSurvival([], ['d'])).toEqual({ before: 0, stayed: 0, survival: null, newcomers: 1 });
  });

  it('leave after losses from their first contest on', () => {
    const history = (vendor: string, ...days: [day: number, won: boolean][]) =>
      days.map(([day, won]) => ({ vendor, day, won }));
    const contests = [
      ...history('stays', [10, false], [50, false], [100, true]),
      ...history('leaves', [10, false], [40, false]),
      ...history('returns too late', [10, false], [300, false]),
      ...history('won first', [10, true], [20, false]),
      ...history('may come back', [900, false]),
    ];
    const [one, two, three] = survivalByLosses(contests, 1000, 3);
    expect(one).toMatchObject({ losses: 1, vendors: 3, stayed: 2 });
    expect(two).toMatchObject({ losses: 2, vendors: 3, stayed: 1 });
    expect(three).toEqual({ losses: 3, vendors: 0, stayed: 0, share: null });
  });
});
