import { describe, expect, it } from 'vitest';
import { headline } from './headline.js';
import { WinRate } from './win-rate.js';

const of = (wins: number, contests: number, field = 4) => new WinRate([{ field, own: 1, contests }], wins);
const found = (internal: WinRate | null, external: WinRate | null, contests = 100) =>
  headline({ decided: contests + 5, contests, bidders: 12, internal, external });

describe('the finding in words', () => {
  it('says when internal teams win about what drawing lots would give', () => {
    expect(found(of(26, 100), of(74, 100))).toBe(
      'Internal teams bid in 100 contests and won 26, about 3 in 10 (likely range 18% to 35%): no different from drawing lots, as far as we can tell.',
    );
  });

  it('says more only where chance would hardly give it', () => {
    expect(found(of(45, 100), of(55, 100))).toContain('more than drawing lots would give');
  });

  it('says less only where chance would hardly give it', () => {
    expect(found(of(10, 100), of(90, 100))).toContain('less than drawing lots would give');
  });

  it('gives no rate from too few contests', () => {
    expect(found(of(5, 9), of(4, 9), 9)).toBe('Internal teams bid in 9 contests and won 5: too few to say.');
  });

  it('compares nobody with nobody', () => {
    expect(found(null, of(100, 100, 1))).toBe('12 external bidders met in 100 contests; no internal team took part.');
    expect(found(of(100, 100, 1), null)).toBe('12 internal teams met in 100 contests; nobody from outside took part.');
  });

  it('says when there is nothing to say', () => {
    expect(headline({ decided: 0, contests: 0, bidders: 0, internal: null, external: null })).toBe(
      'Nothing was decided in this time.',
    );
    expect(headline({ decided: 3, contests: 0, bidders: 0, internal: null, external: null })).toContain(
      'of 3 decided, none had both',
    );
  });
});

describe('a win rate', () => {
  it('keeps silent below the minimum, but says how many contests and wins there were', () => {
    const { n, wins, rate, interval, lift, liftInterval, expected } = of(3, 9);
    expect({ n, wins, rate, interval, lift, liftInterval }).toEqual({
      n: 9,
      wins: 3,
      rate: null,
      interval: null,
      lift: null,
      liftInterval: null,
    });
    expect(expected).toBeCloseTo(2.25, 12);
  });

  it('gives the rate, its range and the lift from the minimum on', () => {
    const winRate = of(3, 10);
    expect(winRate.rate).toBe(0.3);
    expect(winRate.interval?.low).toBeCloseTo(0.108, 3);
    expect(winRate.interval?.high).toBeCloseTo(0.603, 3);
    expect(winRate.lift).toBeCloseTo(1.2, 12);
    expect(winRate.liftInterval?.low).toBeLessThan(1.2);
  });
});
