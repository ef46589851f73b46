// Sources on watch: tsc writes what changed, web and opener start again on it, and vite serves the client.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import process from 'node:process';
import { settle } from './company.mjs';
import { ensureBuilt } from './compile.mjs';
import { openDataFolder } from './data-folder.mjs';
import { migrate, openDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { occupy } from './occupancy.mjs';
import { dataFolder, inRoot, root } from './places.mjs';
import { freePort } from './postgres.mjs';
import { keepRunning } from './processes.mjs';
import { Trouble, say } from './say.mjs';
import { plans, requirePort, wantedPort } from './service.mjs';
import { orderlyShutdown } from './shutdown.mjs';

/** @returns {Promise<number>} */
export async function dev() {
  const shutdown = orderlyShutdown();
  try {
    return await work(shutdown);
  } catch (error) {
    if (shutdown.isStopping) return new Promise(() => {});
    await shutdown.stopAll();
    throw error;
  }
}

/** @param {ReturnType<typeof orderlyShutdown>} shutdown @returns {Promise<number>} */
async function work(shutdown) {
  const port = wantedPort();
  const folder = dataFolder();
  openDataFolder(folder);
  const note = await occupy(folder, { pid: process.pid, doing: 'dev.mjs', address: `http://localhost:${port}` });
  shutdown.onStop(note.leave);
  shutdown.onBegin(() => note.amend({ stopping: true }));
  await requirePort(port, note.takenOver ? 15_000 : 0);
  await ensureInstalled();
  await ensureBuilt({ tolerant: true, only: ['the API'] });

  const database = await openDatabase(folder);
  shutdown.onStop(database.stop);
  note.amend({ databasePort: database.port });
  await migrate(database.owner);
  const access = await database.admit();
  const isDemo = await settle(database.owner, folder);

  const apiPort = await freePort();
  const { opener, web } = await plans({ access, folder, port: apiPort, isDemo, logsToFiles: false });
  const { WEB_DIST: _, ...apiEnv } = web.env;
  const development = { NODE_ENV: 'development' };
  const running = [
    keepRunning({ ...opener, env: { ...opener.env, ...development } }, say),
    keepRunning({ ...web, env: { ...apiEnv, ...development } }, say),
    keepRunning(client(port, apiPort), say),
  ];
  for (const { stop } of running) shutdown.onStop(stop);
  shutdown.onStop(compileOnChange());
  shutdown.onStop(
    onChange(['apps/api/dist', 'libs/domain/dist', 'libs/signal/dist'], () =>
      running.slice(0, 2).forEach(({ restart }) => restart()),
    ),
  );
  say(`\nWatching. Open http://localhost:${port}   Stop: Ctrl-C\n`);
  await database.ended;
  if (shutdown.isStopping) return new Promise(() => {});
  throw new Trouble('PostgreSQL ended by itself, so everything else is stopped too.');
}

/** @param {number} port @param {number} apiPort @returns {import('./processes.mjs').ProcessPlan} */
function client(port, apiPort) {
  const vite = [
    inRoot('node_modules/vite/bin/vite.js'),
    inRoot('apps/web'),
    '--port',
    String(port),
    '--strictPort',
    '--clearScreen',
    'false',
  ];
  const env = { BIDWELL_API: `http://127.0.0.1:${apiPort}` };
  return { name: 'client', args: vite, env, ready: `http://localhost:${port}/` };
}

/** tsc knows nothing of our pipes, so a shell that does ends it, and all it started, when we are gone. */
const keeper = 'exec 3<&0; "$@" 3<&- </dev/null & { cat <&3 >/dev/null; kill -TERM 0; } & wait';

/** @returns {() => void} stops it */
function compileOnChange() {
  const tsc = [
    process.execPath,
    inRoot('node_modules/typescript/bin/tsc'),
    '-b',
    '-w',
    '--preserveWatchOutput',
    'apps/api',
  ];
  const [program = '', ...args] = process.platform === 'win32' ? tsc : ['/bin/sh', '-c', keeper, 'keeper', ...tsc];
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['pipe', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
  child.stdin?.on('error', () => {});
  return () => void (process.platform === 'win32' ? child.kill() : child.stdin?.end());
}

/** @param {string[]} folders @param {() => void} act after the last of several changes @returns {() => void} stops watching */
function onChange(folders, act) {
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  const later = () => (clearTimeout(soon), (soon = setTimeout(act, 300)));
  const watchers = folders.map((folder) => watch(inRoot(folder), { recursive: true }, later));
  return () => watchers.forEach((watcher) => watcher.close());
}
