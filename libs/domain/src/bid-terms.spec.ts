import { describe, expect, it } from 'vitest';
import { coveredScope, priceBasis, promisedDays } from './bid-terms.js';

const asked = { isFirm: false, lastDay: null, decidedOn: '2026-11-02' };
const promise = (
  target: number,
  unit: 'hours' | 'days' | 'percent' | 'count',
  clock: 'working' | 'calendar' | 'none',
) => ({
  target,
  unit,
  clock,
});

describe('the days a bid promises', () => {
  it('are those of the brief where its dates are fixed, whatever is promised on the way', () => {
    const promises = [promise(3, 'days', 'calendar')];
    expect(promisedDays({ promises }, { ...asked, isFirm: true, lastDay: '2026-12-02' })).toBe(30);
    expect(promisedDays({ promises }, { ...asked, isFirm: true })).toBe(3);
    expect(promisedDays({ promises }, { ...asked, lastDay: '2026-12-02' })).toBe(3);
  });

  it('count across the end of summer time and never below 0', () => {
    const firm = { isFirm: true, decidedOn: '2026-10-24' };
    expect(promisedDays({ promises: [] }, { ...firm, lastDay: '2026-10-26' })).toBe(2);
    expect(promisedDays({ promises: [] }, { ...firm, lastDay: '2026-10-20' })).toBe(0);
  });

  it.each([
    [promise(10, 'days', 'working'), 14],
    [promise(10, 'days', 'calendar'), 10],
    [promise(48, 'hours', 'calendar'), 2],
    [promise(8, 'hours', 'working'), 1.4],
  ])('take %o as calendar days', (one, days) => {
    expect(promisedDays({ promises: [one] }, asked)).toBeCloseTo(days, 10);
  });

  it('are the longest time promised, and none where only shares and counts are', () => {
    const promises = [promise(4, 'hours', 'calendar'), promise(9, 'days', 'calendar'), promise(99, 'percent', 'none')];
    expect(promisedDays({ promises }, asked)).toBe(9);
    expect(promisedDays({ promises: promises.slice(2) }, asked)).toBeNull();
  });
});

describe('how much of the brief a bid covers', () => {
  const bid = { promises: [], unpricedCount: 0, askedCount: 2, total: 1, cost: null };

  it.each([
    [['yes', 'yes'], 0, 'meets'],
    [['yes', 'partly'], 0, 'part'],
    [['no'], 0, 'part'],
    [[], 1, 'part'],
    [[], 0, 'meets'],
  ] as const)('answers %o with %d lines unpriced: %s', (answers, unpricedCount, scope) => {
    expect(coveredScope({ ...bid, unpricedCount, answers: answers.map((meets) => ({ meets })) })).toBe(scope);
  });

  it('is not known where nothing is asked line by line', () => {
    expect(coveredScope({ ...bid, askedCount: 0, answers: [] })).toBeNull();
  });
});

describe('what a price carries', () => {
  const labour = [{ role: 'Producer', hours: 10, rate: 5_000, avoidableShare: 0 }];
  const cost = { labour, passThrough: 10_000, overheadRate: 1_000, avoidableOverheadShare: 0 };

  it('is the full cost unless the team itself reckons more than it asks', () => {
    // 10 x 50.00 + 100.00 + a tenth of the labour = 650.00.
    expect(priceBasis({ total: 65_000, cost })).toBe('fullCost');
    expect(priceBasis({ total: 64_999, cost })).toBe('other');
    expect(priceBasis({ total: 1, cost: null })).toBe('fullCost');
    expect(priceBasis({ total: null, cost })).toBe('fullCost');
  });
});
