import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packContests, type ChoiceContests } from './choice-contests.js';
import { equalTerms } from './equal-terms.js';
import market from './market1500.reference.json' with { type: 'json' };
import { referenceBasket } from './reference-basket.js';
import { COVARIATES, fitSignal } from './signal-fit.js';

// What a team is told of itself is told in whole times of 100. What one rival asked in one contest moves it by less.

const contests = marketOfFile();
const isOutside = Array.from({ length: contests.suppliers }, (_, supplier) => (supplier < 5 ? 0 : 1));
const teams = [0, 1, 2, 3, 4];

describe('one rival’s price in one contest', () => {
  const before = figures(contests);

  it.each([Math.log(0.5), Math.log(1.5)])('moves no figure by as much as it is rounded (%f)', (change) => {
    const after = figures(withPrice(contests, losingRivalOf(contests, 0), change));
    for (const team of teams) expect(Math.abs(after[team]! - before[team]!)).toBeLessThan(0.5);
  });
});

function figures(of: ChoiceContests): number[] {
  const fit = fitSignal(of);
  const basket = referenceBasket({ contests: of, isOutside, counts: () => true })!;
  return teams.map((team) => equalTerms({ contests: of, fit }, team, basket).value);
}

/** The first bid that lost in a contest in which a team stood. */
function losingRivalOf({ starts, supplier, chosen }: ChoiceContests, team: number): number {
  const contest = starts.findIndex(
    (start, at) => at + 1 < starts.length && supplier.subarray(start, starts[at + 1]).includes(team),
  );
  for (let row = starts[contest]!; row < starts[contest + 1]!; row++)
    if (supplier[row] !== team && chosen[contest] !== row) return row;
  throw new Error('There is no rival that lost.');
}

function withPrice(of: ChoiceContests, row: number, change: number): ChoiceContests {
  const x = of.x.slice();
  const at = row * of.covariates + COVARIATES.price;
  x[at] = x[at]! + change;
  return { ...of, x };
}

function marketOfFile(): ChoiceContests {
  const csv = readFileSync(new URL('../test-data/market1500.csv', import.meta.url), 'utf8');
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const byContest = new Map<number, number[][]>();
  for (const row of rows) byContest.set(row[0]!, [...(byContest.get(row[0]!) ?? []), row]);
  const list = [...byContest.values()].map((bids) => ({
    requester: bids[0]![1]!,
    bids: bids.map(([, , supplier, , ...x]) => ({ supplier: supplier!, x })),
    chosen: bids.findIndex(([, , , chosen]) => chosen === 1),
  }));
  return packContests(list, { suppliers: market.S, requesters: market.clusters, covariates: market.K });
}
