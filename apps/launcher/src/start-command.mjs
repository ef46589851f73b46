// `npm start`: from a fresh clone to a page that can be opened, and back to nothing running.
import process from 'node:process';
import { demoPeople, settle } from './company.mjs';
import { ensureBuilt } from './compile.mjs';
import { openDataFolder } from './data-folder.mjs';
import { migrate, openDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { occupy } from './occupancy.mjs';
import { dataFolder } from './places.mjs';
import { keepRunning, untilReady } from './processes.mjs';
import { Trouble, say, seconds } from './say.mjs';
import { plans, requirePort, wantedPort } from './service.mjs';
import { orderlyShutdown } from './shutdown.mjs';

/** @returns {Promise<number>} the exit code, once everything has ended */
export async function start() {
  const begun = performance.now();
  const shutdown = orderlyShutdown();
  try {
    return await serve(shutdown, begun);
  } catch (error) {
    if (shutdown.isStopping) return new Promise(() => {}); // Told to stop half-way: what fails now fails because of it.
    await shutdown.stopAll();
    throw error;
  }
}

/** @param {ReturnType<typeof orderlyShutdown>} shutdown @param {number} begun */
async function serve(shutdown, begun) {
  const port = wantedPort();
  const address = `http://localhost:${port}`;
  const folder = dataFolder();
  openDataFolder(folder);
  const note = await occupy(folder, { pid: process.pid, doing: 'start.mjs', address });
  shutdown.onStop(note.leave);
  shutdown.onBegin(() => note.amend({ stopping: true }));
  await requirePort(port, note.takenOver ? 15_000 : 0);
  await ensureInstalled();
  await ensureBuilt();

  const database = await openDatabase(folder);
  shutdown.onStop(database.stop);
  note.amend({ databasePort: database.port });
  await migrate(database.owner);
  const access = await database.admit();
  const isDemo = await settle(database.owner, folder);

  const { opener, web } = await plans({ access, folder, port, isDemo, logsToFiles: !process.env.DATABASE_URL });
  const openerRunning = keepRunning(opener, say);
  shutdown.onStop(openerRunning.stop);
  const webRunning = keepRunning(web, say);
  shutdown.onStop(webRunning.stop);
  await Promise.all([untilReady(opener, openerRunning.first), untilReady(web, webRunning.first)]);

  welcome(address, isDemo ? await demoPeople(database.owner) : null, seconds(begun));
  await database.ended;
  if (shutdown.isStopping) return new Promise(() => {});
  throw new Trouble(`PostgreSQL ended by itself. Everything else is stopped too; npm start begins again where it was.`);
}

/** @param {string} address @param {import('./company.mjs').DemoPerson[] | null} people of the demo; null without one @param {string} took */
function welcome(address, people, took) {
  say(`\nBidwell is ready after ${took}:  ${address}\n`);
  if (people !== null) {
    say('This is a demo company. Sign in there as one of:');
    const width = Math.max(0, ...people.map(({ name }) => name.length));
    for (const { name, email, role, story } of people)
      say(`  ${name.padEnd(width)}  ${role}, ${email}${story ? `\n  ${' '.repeat(width)}  ${story}` : ''}`);
    say('\nRemove the demo company: npm run demo:remove');
  }
  say('Stop: Ctrl-C');
}
