import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import type { Side } from '../../awards/contests/contest.facts.js';
import { readContests, type RunWindow } from './read-contests.js';
import { RunArrays } from './run-arrays.js';
import type { BidIndex, ReadRows, RunMarket, RunSupplier } from './run-facts.js';
import { runWeights } from './run-weights.js';
import { withSecondChoices } from './second-choices.js';

const SUPPLIERS = `
  select r.id, coalesce(b.name, r.name) as name, r.kind, r.bidder_id as "bidderId"
  from contest_bidder r left join bidder b on b.id = r.bidder_id where r.dataset_id = $1`;

/** A term is used from this share of known bids on; a bid of which it is not known stands in the middle of its field. */
const KNOWN_SHARE = 0.5;

/** Reads the contests of a window once, into flat arrays. */
export async function loadMarket(read: ReadRows, datasetId: string, window: RunWindow): Promise<RunMarket> {
  const arrays = new RunArrays(window);
  for await (const rows of readContests(read, datasetId, window)) for (const row of rows) arrays.add(row);
  const { firstDay, lastDay } = window;
  const { day, category, linkedKey, second, price } = arrays;
  const count = arrays.contests;
  const lastNumber = Date.parse(lastDay) / 86_400_000;
  const weight = runWeights(day.subarray(0, count), linkedKey.subarray(0, count), lastNumber);
  const contests = arrays.packed(weight);
  const known = knownTerms(arrays);
  leaveOut(contests, known);
  return {
    datasetId,
    firstDay,
    lastDay,
    contests,
    choices: withSecondChoices(contests, second.subarray(0, count)),
    suppliers: await suppliersOf(read, datasetId, arrays.bidders.all),
    requesters: arrays.requesters,
    categories: arrays.categories.all,
    category: category.subarray(0, count),
    day: day.subarray(0, count),
    price: price.subarray(0, arrays.rows),
    contestId: (contest) => arrays.contestId(contest),
    bids: indexBids(contests),
    known,
    otherBasis: Int32Array.from(arrays.otherBasis),
    leftOut: arrays.leftOut,
    inWindow: window.contests,
  };
}

async function suppliersOf(read: ReadRows, datasetId: string, ids: readonly string[]): Promise<RunSupplier[]> {
  const rows = await read<RunSupplier & { kind: Side }>(SUPPLIERS, [datasetId]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)!);
}

function knownTerms({ knownBids, rows }: RunArrays): boolean[] {
  return Array.from(knownBids, (known) => rows > 0 && known >= KNOWN_SHARE * rows);
}

/** A term without data is 0 throughout: it then weighs nothing. */
function leaveOut({ x, covariates }: ChoiceContests, known: readonly boolean[]): void {
  if (known.every(Boolean)) return;
  for (let at = 0; at < x.length; at++) if (!known[at % covariates]) x[at] = 0;
}

/** Sorts the rows by supplier, once for all steps. */
function indexBids({ starts, supplier, suppliers }: ChoiceContests): BidIndex {
  const contestOf = new Int32Array(supplier.length);
  for (let contest = 0; contest + 1 < starts.length; contest++)
    contestOf.fill(contest, starts[contest], starts[contest + 1]);
  const from = new Int32Array(suppliers + 1);
  for (const own of supplier) from[own + 1] = from[own + 1]! + 1;
  for (let own = 0; own < suppliers; own++) from[own + 1] = from[own + 1]! + from[own]!;
  const next = from.slice();
  const rows = new Int32Array(supplier.length);
  supplier.forEach((own, row) => (rows[next[own]!++] = row));
  return { contestOf, rowsOf: (own) => rows.subarray(from[own], from[own + 1]) };
}
