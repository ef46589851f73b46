import { describe, expect, it } from 'vitest';
import { companyGate } from '@bidwell/signal/company-gate';
import { frozenBaseline, watchDrift } from '@bidwell/signal/drift-watch';
import { standingAt } from '@bidwell/signal/par-chances';
import { fitSignal } from '@bidwell/signal/signal-fit';
import { detectionBar } from './alarm-bars.js';
import { PARTS } from './evidence.js';
import { marketOf, marketsOf } from './known-market.js';
import { readMarket } from './market-files.js';
import { adjustedWithoutMeans, rankingFigures } from './ranking.js';
import { manyContests } from './speed.js';
import { mean, percentile, spearman } from './statistics.js';

describe('the company that does not exist', () => {
  const market = marketOf({ seed: 7, contests: 800 });
  const sizes = Array.from(
    { length: 800 },
    (_, contest) => market.contests.starts[contest + 1]! - market.contests.starts[contest]!,
  );

  it('has fields of 2 to 9, about 4 in the mean, and every supplier once in each', () => {
    expect(Math.min(...sizes)).toBe(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9);
    expect(mean(sizes)).toBeGreaterThan(3.7);
    expect(mean(sizes)).toBeLessThan(4.8);
    sizes.forEach((size, contest) => {
      const first = market.contests.starts[contest]!;
      expect(new Set(market.contests.supplier.subarray(first, first + size)).size).toBe(size);
    });
  });

  it('is the same for the same plan, and differs only where the plan does', () => {
    expect(marketOf({ seed: 7, contests: 800 }).contests).toEqual(market.contests);
    const cut = marketOf({ seed: 7, contests: 800, play: { kind: 'price', team: 0, change: -0.3 } });
    expect(cut.contests.supplier).toEqual(market.contests.supplier);
    expect(cut.contests.chosen).not.toEqual(market.contests.chosen);
    const mean1 = (x: Float64Array) => mean(Array.from(x).filter((_, at) => at % 5 === 1));
    expect(mean1(cut.contests.x)).toBe(mean1(market.contests.x));
  });

  it('is chosen by price, date and loyalty as its requesters weigh them', () => {
    const { beta } = fitSignal(marketOf({ seed: 8, contests: 4000 }).contests);
    expect(beta[0]).toBeLessThan(-3);
    expect(beta[0]).toBeGreaterThan(-4.4);
    expect(beta[1]).toBeLessThan(-0.4);
    expect(beta[2]).toBeGreaterThan(0.4);
    expect(Math.abs(beta[4]!)).toBeLessThan(0.35);
  });
});

describe('the signal on it', () => {
  it('ranks teams far better than win rates do, and its ranges hold the truth', () => {
    const { adjusted, raw, holding, ranges } = rankingFigures(marketsOf(10, { contests: 1500 }));
    expect(adjusted).toBeGreaterThan(0.84);
    expect(adjusted).toBeGreaterThan(raw + 0.25);
    expect(holding / ranges).toBeGreaterThan(0.9);
  });

  it("falls behind without the suppliers' mean price and date, where quality costs more", () => {
    const plan = { contests: 1500, qualityPrice: 0.25 };
    const { adjusted } = rankingFigures(marketsOf(6, plan));
    expect(adjusted).toBeGreaterThan(0.84);
    expect(adjusted).toBeGreaterThan(adjustedWithoutMeans(marketsOf(6, plan)) + 0.05);
  });

  it('keeps its cap in proportion where few requesters buy', () => {
    expect(rankingFigures(marketsOf(6, { contests: 2000, requesters: 15 })).adjusted).toBeGreaterThan(0.84);
  });

  it('foretells later choices better than lots, without exaggerating', () => {
    const gate = companyGate(marketOf({ seed: 1000, contests: 2000 }).contests)!;
    expect(gate.contests).toBe(500);
    expect(gate.equalLogLoss - gate.logLoss).toBeGreaterThan(2 * gate.error);
    expect(gate.passes).toBe(true);
  });

  it('is held back where it foretells nothing', () => {
    const { contests } = marketOf({ seed: 1000, contests: 600 });
    const byLot = contests.chosen.map((_, contest) => {
      const [first, end] = [contests.starts[contest]!, contests.starts[contest + 1]!];
      return first + ((contest * 7919) % (end - first));
    });
    expect(companyGate({ ...contests, chosen: byLot })!.passes).toBe(false);
    expect(companyGate(contests, 0)).toBeNull();
  });
});

describe('the watch over a team that falls', () => {
  const fallen = 43;
  const market = marketOf({
    seed: 1003,
    contests: 4000,
    play: { kind: 'falls', teams: [fallen], logOdds: 1.2, fromMonth: 12 },
  });
  const split = market.month.indexOf(12);
  const watch = watchDrift(market.contests, frozenBaseline(market.contests, 0, split), fallen, 1200)!;
  const missing = ({ chances, won }: { chances: readonly number[]; won: readonly boolean[] }) =>
    chances.reduce((sum, chance, at) => sum + chance - Number(won[at]), 0);

  it('goes off, and dates the change to its beginning', () => {
    const first = watch.fall.path.alarms[0]!;
    expect(first.at).toBeGreaterThan(0);
    expect(first.began).toBeLessThan(first.at);
    expect(market.month[watch.standing.contests[first.began]!]).toBeLessThan(15);
    expect(watch.rise.path.alarms).toEqual([]);
  });

  it('knows nothing of what came after its baseline', () => {
    const chosen = market.contests.chosen.map((row, contest) =>
      contest < split ? row : market.contests.starts[contest]!,
    );
    const other = { ...market.contests, chosen };
    const again = watchDrift(other, frozenBaseline(other, 0, split), fallen, 1200)!;
    expect(again.standing.chances).toEqual(watch.standing.chances);
    expect(again.fall.limit).toBe(watch.fall.limit);
  });

  it('would not see the fall in a fit that had swallowed it', () => {
    const swallowed = fitSignal(market.contests);
    const later = standingAt(market.contests, swallowed, fallen);
    const from = later.contests.findIndex((contest) => contest >= split);
    const rest = { chances: later.chances.slice(from), won: later.won.slice(from) };
    expect(missing(watch.standing)).toBeGreaterThan(1.5 * missing(rest));
  });

  it('has nothing to say about a team without a past', () => {
    expect(
      watchDrift(
        { ...market.contests, suppliers: 95 },
        frozenBaseline({ ...market.contests, suppliers: 95 }, 0, split),
        94,
        1200,
      ),
    ).toBeNull();
  });
});

describe('the tools of the evidence', () => {
  it('read a market from a file', () => {
    const csv = [
      'contest,month,category,requester,supplier,ln_price_ratio,ln_days_ratio,incumbent,same_executive,position,won',
      '0,0,1,2,0,-0.1,0.2,0,1,0,0',
      '0,0,1,2,3,0.1,-0.2,1,0,0.5,1',
      '1,18,1,0,3,0,0,0,0,0,1',
      '1,18,1,0,0,0,0,0,0,0.5,0',
    ].join('\n');
    const { contests, month, teams } = readMarket(csv, {
      internalTeams: [{ supplier: 0, category: 1, equalTerms: 40 }],
    });
    expect([contests.suppliers, contests.requesters]).toEqual([4, 3]);
    expect(Array.from(contests.chosen)).toEqual([1, 2]);
    expect(Array.from(contests.x.subarray(5, 10))).toEqual([0.1, -0.2, 1, 0, 0.5]);
    expect(Array.from(month)).toEqual([0, 18]);
    expect(Array.from(teams[0]!.basket)).toEqual([0, 0, 0, 1]);
    expect(() => readMarket('a,b\n1,2', { internalTeams: [] })).toThrow(RangeError);
  });

  it('rank, and count from the top', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(0.9487, 4);
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
  });

  it('draw the same many contests from the same seed', () => {
    expect(manyContests(400, 500)).toEqual(manyContests(400, 500));
    const { starts, supplier, chosen } = manyContests(400, 500);
    chosen.forEach((row, contest) => {
      expect(row).toBeGreaterThanOrEqual(starts[contest]!);
      expect(row).toBeLessThan(starts[contest + 1]!);
      const field = supplier.subarray(starts[contest], starts[contest + 1]);
      expect(new Set(field).size).toBe(field.length);
    });
  });

  it('A13: 50 to 40 in 100 is found soon enough', () => {
    expect(detectionBar().verdict).toBe('holds');
  });
});

/** Two minutes: `SIGNAL_EVIDENCE=1 vitest run libs/signal`; the same as the evidence command. */
describe.runIf(process.env['SIGNAL_EVIDENCE'] === '1').each(PARTS)('the bars $bars', ({ run }) => {
  it('hold', { timeout: 600_000 }, () => {
    for (const { id, figure, verdict } of run((seeds) => seeds))
      expect(`${id} ${verdict}: ${figure}`).toContain('holds');
  });
});
