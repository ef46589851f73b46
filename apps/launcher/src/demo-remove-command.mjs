// Removing the demo company: through the database that is running, or one started for the purpose.
import process from 'node:process';
import { removeDemo } from './company.mjs';
import { ensureBuilt } from './compile.mjs';
import { openDataFolder, secretsOf } from './data-folder.mjs';
import { migrate, openDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { occupant, occupy } from './occupancy.mjs';
import { dataFolder } from './places.mjs';
import { urlOn } from './postgres.mjs';
import { say } from './say.mjs';
import { orderlyShutdown } from './shutdown.mjs';

export async function demoRemove() {
  const folder = dataFolder();
  openDataFolder(folder);
  await ensureInstalled();
  await ensureBuilt({ only: ['the API'] });
  const running = occupant(folder);
  if (running?.databasePort) {
    const url = urlOn(running.databasePort)('bidwell_owner', secretsOf(folder).owner, 'bidwell');
    await removeDemo({ DATABASE_URL: url }, folder);
    say('The demo company is gone. Start Bidwell again to leave the demo mode.');
  } else {
    await removeAlone(folder);
    say('The demo company is gone, and npm start will not bring it back.');
  }
}

/** @param {string} folder */
async function removeAlone(folder) {
  const shutdown = orderlyShutdown();
  try {
    const note = await occupy(folder, { pid: process.pid, doing: 'demo-remove.mjs' });
    shutdown.onStop(note.leave);
    const database = await openDatabase(folder);
    shutdown.onStop(database.stop);
    await migrate(database.owner);
    await removeDemo(database.owner, folder);
  } finally {
    await shutdown.stopAll();
  }
}
