import { setTimeout } from 'node:timers/promises';
import { RecordContests } from '../../apps/api/src/awards/contests/record-contests.service.js';
import type { Actor } from './actor.js';
import { asOwner } from './builders-link.js';
import type { Market } from './market.js';
import { pastChoices, type PastPlan } from './market-of-choices.js';

/** As an import does: a slice each transaction. */
const SLICE = 2_000;

/** A dataset with a past; gives its id. */
export async function pastDataset(market: Market, name: string, plan: PastPlan): Promise<string> {
  const { bidders, contests } = pastChoices(plan);
  const { id } = await market.one<{ id: string }>(
    'insert into dataset (name, is_imported, imported_at) values ($1, true, clock_timestamp()) returning id',
    [name],
  );
  for (let from = 0; from < contests.length; from += SLICE) {
    const slice = contests.slice(from, from + SLICE);
    await asOwner(market, (database) => new RecordContests(database).record(id, slice, bidders));
  }
  return id;
}

/** Asks for a run of the signal and waits for its end; gives its id. */
export async function fitted(market: Market, leader: Actor, datasetId: string): Promise<string> {
  const asked = await leader.ask<{ answer: { id: string } }>(
    'mutation ($id: ID!) { answer: fitSignal(datasetId: $id) { ... on SignalRun { id } } }',
    { id: datasetId },
  );
  await runEnded(market, asked.answer.id);
  return asked.answer.id;
}

/** Waits for the end of a run that was asked for. */
export async function runEnded(market: Market, id: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const run = await market.one<{ state: string; failure: string | null }>(
      'select state, failure from signal_run where id = $1',
      [id],
    );
    if (run.failure !== null) throw new Error(run.failure);
    if (run.state === 'done') return;
    await setTimeout(200);
  }
  throw new Error('The run did not end.');
}
