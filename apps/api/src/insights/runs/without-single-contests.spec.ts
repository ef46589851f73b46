import { expect, test } from 'vitest';
import type { Signal } from './signal.results.js';
import { withoutSingleContests } from './without-single-contests.js';

const par = (bids: number, expected = 4.4567) => ({
  bids,
  wins: 1,
  par: expected,
  low: 0.1234,
  high: 2.3456,
  evidence: 7.7,
});
const quarter = (day: string, bids: number) => ({
  quarter: day,
  bids,
  wins: 1,
  expected: 2.3456,
  value: 50.4,
  low: 30.2,
  high: 70.9,
});

const signal = {
  run: { firstDay: '2024-11-22', lastDay: '2026-11-21' },
  isBeingWorkedOut: false,
  teams: [
    {
      bidderKey: 'team',
      name: 'Events',
      figures: [{ value: 36.21, low: 27.4, high: 46.6, loyalValue: null, loyalLow: null, loyalHigh: null }],
      par: par(30),
      quarters: [
        quarter('2024-10-01', 12),
        quarter('2026-04-01', 9),
        quarter('2026-07-01', 10),
        quarter('2026-10-01', 12),
      ],
      losses: { bids: 30, losses: 20, price: 3.21, date: -1.6, relation: null, service: 0.2, labels: null },
    },
  ],
  vendors: [
    { bidderKey: 'once', name: 'Alto', par: par(1, 0.3789) },
    { bidderKey: 'ten', name: 'Brio', par: par(10) },
  ],
} as unknown as Signal;

test('a leader who speaks for a bidder reads no expectation of fewer than ten contests, nor of a quarter that still grows or shrinks', () => {
  const { teams, vendors } = withoutSingleContests(signal);
  expect(vendors.map(({ name }) => name)).toEqual(['Brio']);
  expect(teams[0]?.quarters.map(({ quarter: day }) => day)).toEqual(['2026-07-01']);
  const [team] = signal.teams;
  expect(withoutSingleContests({ ...signal, teams: [{ ...team!, par: par(9) }] }).teams[0]?.par).toBeNull();
});

test('and the rest as round as on an own card', () => {
  const [team] = withoutSingleContests(signal).teams;
  expect(team?.par).toEqual({ bids: 30, wins: 1, par: 4.5, low: 0.12, high: 2.35, evidence: 8 });
  expect(team?.quarters[0]).toMatchObject({ expected: 2.3, value: 50, low: 30, high: 71 });
  expect(team?.figures[0]).toMatchObject({ value: 36, low: 27, high: 47, loyalValue: null });
  expect(team?.losses).toMatchObject({ price: 3, date: -2, relation: null, service: 0 });
});
