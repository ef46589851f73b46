import { LOSS_PARTS, lossGap } from '@bidwell/signal/loss-gap';
import { lossSharesOf } from '@bidwell/signal/loss-shares';
import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import type { RunData, RunStep } from '../run-facts.js';
import { comparableBids, type OwnBids, teamsOf } from './own-bids.js';

/** Below so many losses a reason would point at single contests. */
const LEAST_LOSSES = 5;

/** Why contests are lost, of each team: in wins per 100 bids, and how often each part was the main one. */
export const lossesStep: RunStep = {
  tables: ['signal_loss'],
  work: (data) => [
    {
      table: 'signal_loss',
      rows: data.hasSignal
        ? teamsOf(data)
            .map((team) => rowOf(data, team))
            .filter((row) => row !== null)
        : [],
    },
  ],
};

function rowOf(data: RunData, team: number): Record<string, unknown> | null {
  const own = comparableBids(data, team);
  const bids = own.rows.length;
  if (bids === 0) return null;
  const losses = bids - own.wins;
  return {
    contest_bidder_id: data.suppliers[team]!.id,
    bids,
    losses,
    ...(bids >= CONTESTS_FOR_A_DOT ? partsOf(data, own) : {}),
    ...(losses >= LEAST_LOSSES ? { labels: labelsOf(data, own) } : {}),
  };
}

/** Wins that each part costs, per 100 bids; below 0 it brings them. */
function partsOf(data: RunData, { rows, contests }: OwnBids): Record<string, number> {
  const { fit, reference, category } = data;
  const sums = new Map<string, number>();
  rows.forEach((row, at) => {
    const contest = contests[at]!;
    const { parts } = lossSharesOf(data.contests, fit, contest, row, reference[category[contest]!]!);
    for (const part of LOSS_PARTS) sums.set(part, (sums.get(part) ?? 0) + parts[part]);
  });
  return Object.fromEntries(LOSS_PARTS.map((part) => [part, (100 * (sums.get(part) ?? 0)) / rows.length]));
}

function labelsOf({ contests, fit }: RunData, { rows, contests: own, won }: OwnBids): Record<string, number> {
  const labels: Record<string, number> = {};
  rows.forEach((row, at) => {
    if (won[at]) return;
    const { label } = lossGap(contests, fit, row, contests.chosen[own[at]!]!);
    labels[label] = (labels[label] ?? 0) + 1;
  });
  return labels;
}
