import { fitMarket } from './fit-market.js';
import { loadMarket } from './load-market.js';
import { windowOf } from './read-contests.js';
import type { ReadRows, RunData, StepRows } from './run-facts.js';
import { RUN_STEPS } from './run-steps.js';
import { earlierRun, holdRun, type TakenRun, takeRun } from './take-run.js';
import { endEmpty, endFitted, startRows, writeChances, writeRows } from './write-run.js';

/** Two runs of one dataset write one after the other. */
const ONE_WRITER = `select pg_advisory_xact_lock(hashtext('signal of ' || $1))`;

/** So many runs keep all they found; older ones only the last of each month. */
const KEPT_IN_FULL = 40;

const OLD_RUNS = `
  update signal_run set cleared_at = clock_timestamp() where id in (
    select r.id from signal_run r
    where r.dataset_id = $1 and r.cleared_at is null and r.state = 'done'
      and r.id < (select min(k.id) from (
        select id from signal_run where dataset_id = $1 and state = 'done' order by id desc limit ${KEPT_IN_FULL}) k)
      and exists (select from signal_run l where l.dataset_id = $1 and l.state = 'done' and l.id > r.id
        and date_trunc('month', l.ended_at) = date_trunc('month', r.ended_at)))
  returning id`;

const TABLES = [...new Set([...RUN_STEPS.flatMap((step) => step.tables), 'signal_start'])];

/**
 * Works out the run that is due, if any, in one transaction over one snapshot: its figures and its end are there together or
 * not at all, and a process that dies leaves it to be taken up again. Gives whether there was one.
 */
export async function workOutRun(query: ReadRows): Promise<boolean> {
  const run = await takeRun(query);
  if (run === null) return false;
  try {
    await query('begin isolation level repeatable read');
    if (await holdRun(query, run)) await workOut(query, run);
    await query('commit');
  } catch (error) {
    await query('rollback');
    await fail(query, run, error);
  }
  return true;
}

async function workOut(query: ReadRows, run: TakenRun): Promise<void> {
  const window = await windowOf(query, run.datasetId);
  const market = window === null ? null : await loadMarket(query, run.datasetId, window);
  const known = window?.known ?? 0;
  if (market === null || market.contests.chosen.length === 0) return endEmpty(query, run.id, known, market);
  const fitted = fitMarket(market, await earlierRun(query, run));
  const rows = await stepRows(fitted.data, query);
  await query(ONE_WRITER, [run.datasetId]);
  for (const some of [...rows, ...(run.isFull ? [startRows(fitted.data)] : [])]) await writeRows(query, run.id, some);
  if (fitted.data.hasSignal) await writeChances(query, fitted.data);
  await endFitted(query, run.id, known, fitted);
  const cleared = await query<{ id: string }>(OLD_RUNS, [run.datasetId]);
  const ids = cleared.map(({ id }) => id);
  if (ids.length > 0) for (const table of TABLES) await query(`delete from ${table} where run_id = any($1)`, [ids]);
}

async function stepRows(data: RunData, query: ReadRows): Promise<StepRows[]> {
  const rows: StepRows[] = [];
  for (const step of RUN_STEPS) rows.push(...(await step.work(data, query)));
  return rows;
}

/** What went wrong is kept with the run; the next one is asked for by the clock. */
async function fail(query: ReadRows, { id }: TakenRun, error: unknown): Promise<void> {
  const words = (error instanceof Error ? error.message : String(error)).slice(0, 500) || 'It ended without a word.';
  const text = `update signal_run set state = 'failed', ended_at = clock_timestamp(), failure = $2 where id = $1 and state = 'running'`;
  await query(text, [id, words]);
}
