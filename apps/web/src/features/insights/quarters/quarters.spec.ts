import { describe, expect, it } from 'vitest';
import { endOfQuarter } from '../quarter';
import { changeOf, hasLine, quarterFinding, type QuarterTeam, quarterWords } from './quarters';

function team(name: string, values: (number | null)[], bids = 30): QuarterTeam {
  const quarters = values.map((value, place) => ({
    quarter: `2025-${String(place * 3 + 1).padStart(2, '0')}-01`,
    bids,
    wins: 9,
    expected: 10.4,
    figure: value === null ? null : { value, low: value - 11, high: value + 11 },
  }));
  return { key: name, name, quarters };
}

describe('quarter by quarter', () => {
  it('is no change unless the first and the last band do not touch', () => {
    expect(quarterFinding([team('Events', [50, 44, 39]), team('Web', [60, 70, 75])])).toBe(
      'Between first and last quarter no change that we could tell from chance',
    );
    expect(changeOf(team('Events', [60, 50, 37]))).toBe('less');
    expect(quarterFinding([team('Events', [60, 50, 37]), team('Web', [40, 70])])).toBe(
      'In the last quarter requesters chose Web more often and Events less often than in the first, at equal terms',
    );
  });

  it('has no line below a hundred bids, nor from one quarter', () => {
    expect([hasLine(team('Events', [50, 50], 49)), hasLine(team('Events', [50], 200))]).toEqual([false, false]);
    expect(hasLine(team('Events', [50, null, 50], 40))).toBe(true);
  });

  it('is said with its counts and its range, or as too few', () => {
    const { quarters } = team('Events', [36, null]);
    expect(quarterWords('Events', quarters[0]!)).toBe(
      'Events, Q1 2025: won 9 of 30 bids; its usual strength lets expect about 10. 36 times in 100 at equal terms, likely 25 to 47.',
    );
    expect(quarterWords('Events', quarters[1]!)).toBe('Events, Q2 2025: won 9 of 30 bids. Too few to say.');
  });

  it('ends with its last day', () => {
    expect(['2025-01-01', '2025-10-01', '2024-01-01'].map(endOfQuarter)).toEqual([
      '2025-03-31',
      '2025-12-31',
      '2024-03-31',
    ]);
  });
});
