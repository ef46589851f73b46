import 'reflect-metadata';
import type pg from 'pg';
import { loadDemo } from './demo/load-demo.js';
import { removeDemo } from './demo/remove-demo.js';
import { inWords } from './demo/removal-words.js';
import { ENTITIES } from './entities.js';
import { assertKeysBelong } from './opening/key-stock.js';
import { LocalFileKeys } from './opening/local-file-keys.js';
import { createDataSource } from './platform/database/data-source.js';
import { Database } from './platform/database/database.js';

const VERBS = { load, remove };

/** `demo.js load` fills an empty database with the demo company, `demo.js remove` takes all of it away again. */
async function main(verb: string | undefined): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  if (verb !== 'load' && verb !== 'remove') throw new Error('Say what to do: `demo.js load` or `demo.js remove`.');
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database, as its owner.');
  const dataSource = await createDataSource({ databaseUrl, databaseRole: null, poolSize: 4 }, ENTITIES).initialize();
  try {
    await VERBS[verb](new Database(dataSource), (dataSource.driver as unknown as { master: pg.Pool }).master);
  } finally {
    await dataSource.destroy();
  }
}

async function load(database: Database, pool: pg.Pool): Promise<void> {
  const begun = Date.now();
  const folder = process.env.BIDWELL_KEYS;
  if (!folder) throw new Error('Set BIDWELL_KEYS to the folder of the opener’s keys: proposals are sealed with them.');
  const keys = await LocalFileKeys.in(folder);
  await assertKeysBelong(pool, keys);
  const isLoaded = await loadDemo(database, keys, (words) => console.log(`${words} ...`));
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(isLoaded ? `The demo company is loaded (${seconds} s).` : 'The demo company is already loaded.');
}

async function remove(database: Database): Promise<void> {
  console.log(inWords(await removeDemo(database)));
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
