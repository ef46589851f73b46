import type { EarlierRun } from './fit-market.js';
import type { ReadRows } from './run-facts.js';
import { RUN_VERSION } from './write-run.js';

/** A run that was taken up. */
export interface TakenRun {
  id: string;
  datasetId: string;
  isFull: boolean;
}

/** Tries after which a run is given up: what broke three processes would break the fourth. */
const MOST_TRIES = 3;

/**
 * Whatever waits, and whatever a process had begun that is gone: it holds no lock on it any more. Two processes never take the
 * same one.
 */
export const DUE_RUN = `select id from signal_run where state in ('waiting', 'running') order by id limit 1 for update skip locked`;

const BEGIN = `
  update signal_run set state = case when tries >= ${MOST_TRIES} then 'failed' else 'running' end, tries = tries + 1,
    began_at = clock_timestamp(), ended_at = case when tries >= ${MOST_TRIES} then clock_timestamp() end,
    failure = case when tries >= ${MOST_TRIES} then 'It was broken off ${MOST_TRIES} times.' end,
    is_full = is_full or not exists (select from (${fullRunOf('signal_run.dataset_id', 'signal_run.id')}) f)
  where id = $1
  returning id::text, dataset_id as "datasetId", is_full as "isFull", state`;

/** The latest full run of the same calculation that left a start: what runs between full ones go on from. */
function fullRunOf(dataset: string, before: string): string {
  return `select o.id, o.gate, s.parts from signal_run o join signal_start s on s.run_id = o.id
    where o.dataset_id = ${dataset} and o.id < ${before} and o.state = 'done' and o.is_full and o.version = '${RUN_VERSION}'
    order by o.id desc limit 1`;
}

/** Says that a run has begun, before its long transaction: pages show it. Null when none is due. */
export async function takeRun(query: ReadRows): Promise<TakenRun | null> {
  await query('begin');
  const [due] = await query<{ id: string }>(DUE_RUN);
  const [run] = due === undefined ? [] : await query<TakenRun & { state: string }>(BEGIN, [due.id]);
  await query('commit');
  return run === undefined || run.state === 'failed' ? null : run;
}

/** Locks the run for as long as it is worked out. False: somebody else has it, or has ended it. */
export async function holdRun(query: ReadRows, { id }: TakenRun): Promise<boolean> {
  const text = `select id from signal_run where id = $1 and state = 'running' for update skip locked`;
  return (await query(text, [id])).length > 0;
}

/** The run to go on from, noted with the run; null for a full one, which starts from nothing. */
export async function earlierRun(query: ReadRows, { id, datasetId, isFull }: TakenRun): Promise<EarlierRun | null> {
  if (isFull) return null;
  const [earlier] = await query<{ id: string; gate: EarlierRun['gate']; parts: EarlierRun['start'] }>(
    fullRunOf('$1', '$2'),
    [datasetId, id],
  );
  if (earlier === undefined) return null;
  await query('update signal_run set from_run = $2 where id = $1', [id, earlier.id]);
  return { start: earlier.parts, gate: earlier.gate };
}
