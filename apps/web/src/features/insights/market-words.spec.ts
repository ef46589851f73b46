import { describe, expect, it } from 'vitest';
import { stayingFinding } from './band/staying-words';
import { shareWithRange } from './counted-share';
import { lineWords, listOf, moneyFinding, type MoneyLine } from './money/money-words';
import { cycleWords, declineWords, turnoutFinding } from './turnout/turnout-words';

const line = (part: MoneyLine['part'], count: number, amount: number | null): MoneyLine => ({
  part,
  count,
  currency: 'EUR',
  unpriced: 0,
  amount: amount === null ? null : { amount },
});

describe('who comes', () => {
  it('is said of both sides, and of one alone', () => {
    const teams = { side: 'internal' as const, eligible: 90, bids: 80 };
    const vendors = { side: 'external' as const, eligible: 1300, bids: 120 };
    expect(turnoutFinding([teams, vendors])).toBe(
      'Teams bid 80 of the 90 times they could have, vendors 120 of the 1,300 times they could',
    );
    expect(turnoutFinding([vendors])).toBe('Vendors bid 120 of the 1,300 times they could have');
  });

  it('says how long decisions took', () => {
    expect(cycleWords({ median: 9, upper: 20 })).toBe(
      'Half of them were decided within 9 days of being asked, three in four within 20 days',
    );
    expect(cycleWords({ median: 1, upper: 1 })).toBe('Three in four of them were decided within 1 day of being asked');
  });

  it('gives our own reasons their words, and leaves imported ones as they are', () => {
    expect([declineWords('tooBusy'), declineWords('Zu weit weg'), declineWords('')]).toEqual([
      'Too busy',
      'Zu weit weg',
      'No reason given',
    ]);
  });

  it('says what became of last year’s vendors', () => {
    expect(stayingFinding({ count: 1, of: 12 }, 1)).toBe(
      'Of 12 vendors of the year before, 1 came again; 1 new vendor came',
    );
    expect(stayingFinding({ count: 0, of: 0 }, 0)).toBe('No vendor has stood in a contest in two years');
  });
});

describe('a counted share', () => {
  it('never stands without its range, or why it has none', () => {
    expect(shareWithRange({ count: 29, of: 181, interval: { low: 0.114, high: 0.22 } })).toBe(
      '29 of 181, likely 11% to 22%',
    );
    expect(shareWithRange({ count: 2, of: 4, interval: null })).toBe('2 of 4, too few to say');
    expect(shareWithRange({ count: 0, of: 0, interval: null })).toBe('nothing yet');
  });
});

describe('where the money goes', () => {
  const lines = [
    line('INSIDE_CONTESTED', 3, 6000),
    line('INSIDE_UNCONTESTED', 1, 1500),
    line('OUTSIDE_CONTESTED', 2, 2500),
    line('NOT_AWARDED', 4, 900),
  ];

  it('is a share of what was awarded, with how much of it had no rival', () => {
    expect(moneyFinding(lines)).toBe('75% of €100 awarded went inside, in 6 jobs; 1 had no rival');
    expect(moneyFinding([line('NEVER_POSTED', 1, 100)])).toBe('Nothing was awarded in EUR');
  });

  it('is counted in jobs where sums may not be known', () => {
    expect(moneyFinding([line('INSIDE_CONTESTED', 3, null), line('OUTSIDE_UNCONTESTED', 2, null)])).toBe(
      '3 of 5 jobs in EUR went inside; 2 had no rival',
    );
    expect(lineWords(line('INSIDE_CONTESTED', 3, null))).toBe('3 jobs');
    expect(lineWords({ ...line('NOT_AWARDED', 4, 900), unpriced: 1 })).toBe(
      'up to €9 in 4 jobs, 1 of them without a known sum',
    );
  });

  it('opens the jobs behind each part', () => {
    expect(listOf(line('INSIDE_CONTESTED', 3, 1), {})).toEqual({ currency: 'EUR', winner: 'internal', rivals: true });
    expect(listOf(line('OUTSIDE_UNCONTESTED', 3, 1), {})).toEqual({
      currency: 'EUR',
      winner: 'external',
      rivals: false,
    });
    expect(listOf(line('NOT_AWARDED', 3, 1), {})).toEqual({ currency: 'EUR', counted: 'no-winner' });
    expect(listOf(line('NEVER_POSTED', 3, 1), {})).toBeNull();
  });
});
