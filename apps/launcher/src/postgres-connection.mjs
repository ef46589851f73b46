// Talking to PostgreSQL from the launcher.
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from './say.mjs';

/** @typedef {import('pg').Client} Client */

/** @param {string} url @returns {Promise<Client>} connected */
export async function connect(url) {
  // Imported late: the launcher starts before anything is installed.
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'bidwell launcher',
  });
  client.on('error', () => {}); // A connection that breaks between two queries shows in the next query.
  await client.connect();
  return client;
}

/**
 * @template T
 * @param {string} url
 * @param {(client: Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withConnection(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Returns as soon as the server answers; gives up when it ends first or refuses for a reason that waiting does not cure.
 * @param {string} url
 * @param {Promise<number>} ended
 * @param {(line: string) => void} tell
 */
export async function waitUntilReady(url, ended, tell) {
  let gone = false;
  void ended.then(() => (gone = true));
  for (let round = 1; !gone; round++) {
    try {
      // While a backup is brought up to date the server answers, and lets nobody write.
      const { rows } = await withConnection(url, (client) =>
        client.query('select pg_is_in_recovery() as "isRecovering"'),
      );
      if (rows[0].isRecovering === false) return;
    } catch (error) {
      if (error.code === '28P01')
        throw new Trouble(
          'The database does not accept the password kept beside it (secrets.json). Put both back from the same backup.',
        );
      if (!['ECONNREFUSED', '57P03', '57P01'].includes(error.code)) throw error;
    }
    if (round % 100 === 0) tell('  PostgreSQL is finishing what was interrupted; this can take a while after a crash');
    await pause(50);
  }
  throw new Error('PostgreSQL ended while starting');
}
