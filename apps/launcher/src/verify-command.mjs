// Checking the record: through the database that is running, or one started for the purpose.
import { join, resolve } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './compile.mjs';
import { openDataFolder, secretsOf } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { occupant, occupy } from './occupancy.mjs';
import { dataFolder, inRoot } from './places.mjs';
import { urlOn } from './postgres.mjs';
import { runNode } from './run.mjs';
import { orderlyShutdown } from './shutdown.mjs';

/** `npm run verify [-- FOLDER]`: against the checkpoints in FOLDER, which is best a copy that nobody here can write to. */
export async function verify() {
  const folder = dataFolder();
  openDataFolder(folder);
  await ensureInstalled();
  await ensureBuilt({ only: ['the API'] });
  const checkpoints = resolve(process.argv[2] ?? process.env.BIDWELL_CHECKPOINTS ?? join(folder, 'checkpoints'));
  const running = occupant(folder);
  if (process.env.DATABASE_URL) await check(process.env.DATABASE_URL, checkpoints);
  else if (running?.databasePort) {
    await check(urlOn(running.databasePort)('bidwell_owner', secretsOf(folder).owner, 'bidwell'), checkpoints);
  } else await checkAlone(folder, checkpoints);
}

/** @param {string} DATABASE_URL @param {string} checkpoints */
async function check(DATABASE_URL, checkpoints) {
  const env = { ...process.env, DATABASE_URL };
  const { code } = await runNode([inRoot('apps/api/dist/verify.js'), checkpoints], { env });
  process.exitCode = code;
}

/** @param {string} folder @param {string} checkpoints */
async function checkAlone(folder, checkpoints) {
  const shutdown = orderlyShutdown();
  try {
    const note = await occupy(folder, { pid: process.pid, doing: 'verify.mjs' });
    shutdown.onStop(note.leave);
    const database = await openDatabase(folder);
    shutdown.onStop(database.stop);
    await check(database.owner.DATABASE_URL, checkpoints);
  } finally {
    await shutdown.stopAll();
  }
}
