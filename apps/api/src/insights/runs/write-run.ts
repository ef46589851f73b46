import { chanceAt } from '@bidwell/signal/par-chances';
import { coefficientsOf, type FittedMarket, startFrom } from './fit-market.js';
import type { ReadRows, RunData, RunMarket, StepRows } from './run-facts.js';

/** Goes up with every change of what a figure means or how it is worked out: history is then worked out anew. */
export const RUN_VERSION = '1';

const AT_ONCE = 2000;
const CHANCES_AT_ONCE = 20_000;

const DONE = `
  update signal_run set state = 'done', ended_at = clock_timestamp(), version = $2, stage = $3, has_signal = $4, why_not = $5,
    known = $6, contests = $7, bids = $8, bidders = $9, requesters = $10, left_out = $11, first_day = $12, last_day = $13,
    iterations = $14, decrement = $15, has_converged = $16, log_likelihood = $17, strength_variance = $18, coefficients = $19,
    gate = $20
  where id = $1`;

/** Writes rows below a run; what a row does not say is null, or the column's default where it has none. */
export async function writeRows(write: ReadRows, runId: string, { table, rows }: StepRows): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const batch = rows.slice(from, from + AT_ONCE);
    const columns = [...new Set(batch.flatMap(Object.keys))];
    await write(
      `insert into ${table} (run_id, ${columns.join(', ')})
       select $1, ${columns.map((column) => `r.${column}`).join(', ')} from jsonb_populate_recordset(null::${table}, $2) r`,
      [runId, JSON.stringify(batch)],
    );
  }
}

/** What the model thought of each bid, in place of what the run before thought. */
export async function writeChances(write: ReadRows, data: RunData): Promise<void> {
  const { contests, suppliers, chances, bids, contestId } = data;
  await write('delete from signal_chance s using contest c where c.id = s.contest_id and c.dataset_id = $1', [
    data.datasetId,
  ]);
  for (let from = 0; from < chances.length; from += CHANCES_AT_ONCE) {
    const rows = Array.from({ length: Math.min(CHANCES_AT_ONCE, chances.length - from) }, (_, at) => from + at);
    await write(
      `insert into signal_chance (contest_id, contest_bidder_id, chance, par)
       select * from unnest($1::uuid[], $2::uuid[], $3::float8[], $4::float8[])`,
      [
        rows.map((row) => contestId(bids.contestOf[row]!)),
        rows.map((row) => suppliers[contests.supplier[row]!]!.id),
        rows.map((row) => chances[row]!),
        rows.map((row) => parOf(data, row)),
      ],
    );
  }
}

function parOf({ contests, fit, bids, reference, category }: RunData, row: number): number | null {
  const contest = bids.contestOf[row]!;
  const strength = reference[category[contest]!]!;
  return Number.isNaN(strength) ? null : chanceAt(contests, fit, contest, row, strength);
}

/** Where later runs of the dataset start from. */
export function startRows(data: RunData): StepRows {
  return { table: 'signal_start', rows: [{ parts: startFrom(data) }] };
}

/** Ends a run that found nothing to fit. */
export async function endEmpty(write: ReadRows, runId: string, known: number, market: RunMarket | null): Promise<void> {
  const whyNot =
    market === null ? 'Nothing has been decided between two bidders yet.' : 'No contest has all its prices.';
  const counts = [known, 0, 0, 0, 0, market?.leftOut ?? 0, market?.firstDay ?? null, market?.lastDay ?? null];
  const noFit = Array.from({ length: 7 }, () => null);
  await write(DONE, [runId, RUN_VERSION, 'counts', false, whyNot, ...counts, ...noFit]);
}

/** Ends a run with what its fit found. */
export async function endFitted(write: ReadRows, runId: string, known: number, fitted: FittedMarket): Promise<void> {
  const { data, gate, whyNot } = fitted;
  const { fit, contests, suppliers, requesters } = data;
  const named = requesters.filter(({ key }) => key !== '').length;
  const counts = [known, contests.chosen.length, contests.supplier.length, suppliers.length, named, data.leftOut];
  const figures = [fit.rounds, fit.gainLeft, fit.converged, fit.logLikelihood, fit.strengthVariance];
  const texts = [JSON.stringify(coefficientsOf(data)), gate === null ? null : JSON.stringify(gate)];
  const says = [data.stage, data.hasSignal, whyNot];
  const found = [says, counts, [data.firstDay, data.lastDay], figures, texts].flat();
  await write(DONE, [runId, RUN_VERSION, ...found]);
}
