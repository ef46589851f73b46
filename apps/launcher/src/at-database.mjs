// The database for a command of its own: the one that is running, or one started for the purpose.
import process from 'node:process';
import { openDataFolder, secretsOf } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { occupant, occupy } from './occupancy.mjs';
import { urlOn } from './postgres.mjs';
import { Trouble } from './say.mjs';
import { orderlyShutdown } from './shutdown.mjs';

/** @typedef {{ owner: string, superuser: string | undefined }} Addresses superuser: of an embedded database only */

/**
 * @template T
 * @param {string} folder the data folder
 * @param {{ doing: string, alone?: boolean }} how `alone`: only while Bidwell does not run
 * @param {(addresses: Addresses) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function atDatabase(folder, { doing, alone = false }, work) {
  openDataFolder(folder);
  const running = occupant(folder);
  if (running && alone) throw new Trouble(`Bidwell runs on the data folder ${folder}. Stop it, then do this again.`);
  if (running?.databasePort) {
    const url = urlOn(running.databasePort);
    const { owner, superuser } = secretsOf(folder);
    return work({ owner: url('bidwell_owner', owner, 'bidwell'), superuser: url('postgres', superuser, 'postgres') });
  }
  if (running && process.env.DATABASE_URL) return work({ owner: process.env.DATABASE_URL, superuser: undefined });
  const shutdown = orderlyShutdown();
  try {
    const note = await occupy(folder, { pid: process.pid, doing });
    shutdown.onStop(note.leave);
    const database = await openDatabase(folder);
    shutdown.onStop(database.stop);
    return await work({ owner: database.owner.DATABASE_URL, superuser: database.superuser });
  } finally {
    await shutdown.stopAll();
  }
}
