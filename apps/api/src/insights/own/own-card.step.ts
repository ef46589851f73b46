import { expectedWins } from '@bidwell/signal/expected-wins';
import { liftInterval } from '@bidwell/signal/lift-interval';
import {
  CONTESTS_FOR_A_CARD,
  LOSSES_FOR_REASONS,
  LOSSES_FOR_WHAT_WOULD_HAVE_WON,
  showable,
} from '@bidwell/signal/minimum';
import { breadth } from '@bidwell/signal/participation';
import type { ReadRows, RunData, RunStep } from '../runs/run-facts.js';
import { DUE_CARDS, type DueCard } from './own-card.facts.js';
import { toldOfWinning } from './told-of-winning.js';

/** Publishes the cards that are due, with the run that brought them. The database adds what the run found of a team. */
export const ownCardStep: RunStep = {
  tables: [],
  work: async (data, read) => [{ table: 'own_card', rows: await cardsOf(data, read) }],
};

async function cardsOf(data: RunData, read: ReadRows): Promise<Record<string, unknown>[]> {
  const firstDay = `${data.firstDay.slice(0, 7)}-01`;
  const due = await read<DueCard>(DUE_CARDS, [data.datasetId, firstDay, data.lastDay, CONTESTS_FOR_A_CARD]);
  const numbers = new Map(data.suppliers.map(({ id }, number) => [id, number]));
  return due.map((card) => ({
    contest_bidder_id: card.key,
    kind: card.kind,
    first_day: firstDay,
    last_day: data.lastDay,
    contests_ever: card.contestsEver,
    bids: card.bids,
    wins: card.wins,
    ...againstLot(card),
    ...comings(card),
    requesters: card.winsByRequester.length,
    breadth: rounded(breadth(card.winsByRequester), 1),
    reasons: card.bids - card.wins >= LOSSES_FOR_REASONS ? card.reasons : null,
    ...winning(card, data, numbers.get(card.key)),
  }));
}

/** Lift over the contests it stood in: who withdrew late had no chance to be chosen. */
function againstLot({ bids, wins, fields }: DueCard): Record<string, number | null> {
  if (showable(bids) === 'too few') return NO_LIFT;
  const chances = fields.map(([field, contests]) => ({ field, own: 1, contests }));
  const stood = fields.reduce((sum, [, contests]) => sum + contests, 0);
  if (stood === 0) return { mean_field: 0, expected: 0, lift: 0, lift_low: 0, lift_high: 0 };
  const expected = expectedWins(chances);
  const { low, high } = liftInterval(wins, chances);
  const field = fields.reduce((sum, [size, contests]) => sum + size * contests, 0) / stood;
  return {
    mean_field: rounded(field, 1),
    expected: rounded(expected, 1),
    lift: rounded(wins / expected, 2),
    lift_low: rounded(low, 2),
    lift_high: rounded(high, 2),
  };
}

const NO_LIFT = { mean_field: null, expected: null, lift: null, lift_low: null, lift_high: null };

/** Nothing where nobody recorded who was invited. */
function comings({ invited, answered, declined }: DueCard): Record<string, number | null> {
  return invited === 0 ? { invited: null, answered: null, declined: null } : { invited, answered, declined };
}

/** Told anew only with ten losses more: else a single loss could be read from two cards. */
function winning(card: DueCard, data: RunData, supplier: number | undefined): Record<string, unknown> {
  const kept = { losses_told: card.lossesTold, would_have_won: card.wouldHaveWon };
  const isDue = card.lossesEver >= (card.lossesTold ?? 0) + LOSSES_FOR_WHAT_WOULD_HAVE_WON;
  if (card.kind !== 'internal' || !data.hasSignal || supplier === undefined || !isDue) return kept;
  const told = toldOfWinning(data, supplier);
  return told === null ? kept : { losses_told: card.lossesEver, would_have_won: told };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
