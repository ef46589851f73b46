import pg from 'pg';
import { checkpointsIn } from './opening/record/checkpoint-place.js';
import { checkRecord } from './opening/record/checking/check-record.js';

const SHOWN = 40;

/** `verify.js [folder]` checks the record of DATABASE_URL against the checkpoints in a folder, and ends with 1 when it finds anything. */
async function main(folder: string | undefined): Promise<boolean> {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database, as its owner.');
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    // One look at everything: what is written meanwhile is neither half seen nor held up.
    await client.query('begin isolation level repeatable read read only');
    const outside = folder === undefined ? null : await checkpointsIn(folder).catch(() => null);
    const { events, chains, checkpoints, findings } = await checkRecord(client, outside);
    console.log(`${events} events in ${chains} chains, ${checkpoints} checkpoints kept outside the database.`);
    if (checkpoints === 0)
      console.log(
        'No checkpoint was found outside: a record that was cut short or written anew as a whole would not be noticed.',
      );
    for (const { where, what } of findings.slice(0, SHOWN)) console.log(`  ${where} ${what}.`);
    if (findings.length > SHOWN) console.log(`  and ${findings.length - SHOWN} more.`);
    console.log(
      findings.length === 0 ? 'The record is whole.' : `The record is not whole: ${findings.length} findings.`,
    );
    return findings.length === 0;
  } finally {
    await client.end();
  }
}

try {
  process.exitCode = (await main(process.argv[2])) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
