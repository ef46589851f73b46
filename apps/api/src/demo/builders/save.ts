import { RecordContests } from '../../awards/contests/record-contests.service.js';
import { RecordDeliveries } from '../../awards/contests/record-deliveries.service.js';
import { DeliveryFacts } from '../../delivery/delivery-facts.js';
import type { KeyService } from '../../opening/key-service.js';
import type { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import type { BuiltJob } from './built.js';
import type { Ledger } from './ledger.js';
import { mailHistory } from './mail-history.js';
import { addSealedRows } from './seal-rows.js';
import { startClocks } from './start-clocks.js';
import { TellHistory } from './tell-history.js';

export interface SaveOptions {
  /** What people were told before this moment, they have read. Null: nothing was read yet. */
  readUpTo?: Date | null;
  /** Hears what is being done, and how much of it. */
  onProgress?: (words: string) => void;
}

/** Writes down everything that was built, as the database's owner: all of it or nothing. */
export async function save(
  ledger: Ledger,
  database: Database,
  keys: KeyService,
  options: SaveOptions = {},
): Promise<void> {
  const { readUpTo = null, onProgress = () => undefined } = options;
  onProgress(`Sealing ${ledger.seals.length} proposals of ${ledger.jobs.length} jobs`);
  await addSealedRows(ledger, keys);
  await database.transaction(async () => {
    await liftLimits(database);
    const begun = await database.now();
    onProgress('Writing rows');
    await ledger.batch.write(database);
    await startClocks(
      database,
      ledger.jobs.map(({ id }) => id),
    );
    await database.rows('select recount_requester_conduct()');
    await database.rows('select recount_goals()');
    await database.rows('select recount_come_backs()');
    onProgress('Taking over what was decided before');
    await new RecordContests(database).ofOurPast(ledger.past.contests, ledger.past.bidders);
    onProgress('Telling people what happened');
    const history = new TellHistory(database, begun, readUpTo);
    for (const { job, reference } of await inOrder(ledger.jobs, database)) await history.of(job, reference);
    await tellDeliveries(ledger.jobs, database);
    if (ledger.isSample) await mailHistory(database);
  });
}

/** Of all jobs at once; what was accepted is picked out by the product's own reading. */
async function tellDeliveries(jobs: readonly BuiltJob[], database: Database): Promise<void> {
  const facts = new DeliveryFacts(database, new Happenings(), new RecordDeliveries(database));
  await facts.tell(jobs.map(({ id }) => id));
}

/** Limits are for requests. What the owner does in one long transaction has none. */
export async function liftLimits(database: Database): Promise<void> {
  await database.rows('set local statement_timeout = 0');
  await database.rows('set local idle_in_transaction_session_timeout = 0');
}

async function inOrder(jobs: readonly BuiltJob[], database: Database): Promise<{ job: BuiltJob; reference: string }[]> {
  const rows = await database.rows<{ id: string; reference: string }>(
    `select id, 'JOB-' || number as reference from job where id = any($1::uuid[])`,
    [jobs.map(({ id }) => id)],
  );
  const references = new Map(rows.map(({ id, reference }) => [id, reference]));
  return jobs.map((job) => ({ job, reference: references.get(job.id) ?? '' }));
}
