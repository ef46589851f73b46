// Starts and stops an embedded PostgreSQL: for `npm start` a durable one that stays, for the tests a fast one that goes.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { archiveSettings } from './postgres-archive.mjs';
import { databaseAccount, roomFor } from './postgres-account.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { waitUntilReady } from './postgres-connection.mjs';
import { checkOwner, checkSound, databaseEnvironment, makeDatabase, waitForEarlierServer } from './postgres-folder.mjs';
import { run } from './run.mjs';
import { Trouble } from './say.mjs';

/**
 * @typedef {object} ClusterOptions
 * @property {string} folder its own folder; made when missing
 * @property {string} password of the superuser "postgres"
 * @property {boolean} [durable] false only for data that may be lost at any moment (tests)
 * @property {number} [port] a free one when left out
 * @property {string} [archive] folder on another disk where the write-ahead log is kept as it is written
 * @property {(line: string) => void} [tell] for the progress of long recoveries
 *
 * @typedef {object} Server
 * @property {Promise<number>} ended resolves with the exit code when PostgreSQL ends, wanted or not
 * @property {() => Promise<void>} stop
 *
 * @typedef {Server & { port: number, url: (role: string, password: string, database: string) => string }} Cluster
 *
 * @typedef {import('./postgres-folder.mjs').Place} Place
 */

/** What the data survive depends on; asked back from the running server by `assertDurable`. */
const durableSettings = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'wal_level=replica'];
const losableSettings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=4GB'];

// The shell holds the other end of a pipe from us. However this process ends, kill -9 included, the pipe closes and
// PostgreSQL is told to shut down. A session of its own keeps Ctrl-C from reaching the database before the application.
const keeper =
  'exec 3<&0; "$@" </dev/null 3<&- & db=$!; { cat <&3 >/dev/null; kill -INT $db; } 2>/dev/null & watch=$!; ' +
  "exec 3<&-; trap '' INT TERM HUP; wait $db; code=$?; kill -9 $watch 2>/dev/null; exit $code";

/** @param {ClusterOptions} options @returns {Promise<Cluster>} ready for connections */
export async function startCluster({ folder, password, durable = true, port: fixedPort, archive, tell = () => {} }) {
  const account = databaseAccount(folder);
  const room = roomFor(folder, account);
  checkOwner(room, account);
  const binaries = await postgresBinaries(account, dirname(room));
  const kept = archive ? archiveSettings(archive, account) : [];
  const place = { room, cluster: join(room, 'cluster'), log: join(room, 'server.log'), binaries, account };
  if (!existsSync(place.cluster)) await makeDatabase(place, password, durable);
  checkSound(place);
  await waitForEarlierServer(place);
  for (let attempt = 1; ; attempt++) {
    const port = fixedPort ?? (await freePort());
    const url = urlOn(port);
    const server = launch(place, port, [...(durable ? durableSettings : losableSettings), ...kept]);
    try {
      await waitUntilReady(url('postgres', password, 'postgres'), server.ended, tell);
      return { port, url, ended: server.ended, stop: server.stop };
    } catch (error) {
      await server.stop();
      if (attempt === 20 || !isPassing(server.words(), fixedPort))
        throw startFailure(error, server.words(), place, port);
      await pause(500);
    }
  }
}

/**
 * Two failures pass by themselves: between finding a free port and using it another program was quicker, or sessions of
 * a server that was killed are still about to notice.
 * @param {string} words @param {number | undefined} fixedPort
 */
const isPassing = (words, fixedPort) =>
  words.includes('pre-existing shared memory block') || (!fixedPort && words.includes(noPort));
const noPort = 'could not create any TCP/IP sockets';

/** @param {number} port @returns {Cluster['url']} */
export const urlOn = (port) => (role, password, database) =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** @param {Place} place @param {number} port @param {string[]} settings @returns {Server & { words: () => string }} */
function launch({ room, cluster, log, binaries, account }, port, settings) {
  if (existsSync(log) && statSync(log).size > 10_000_000) truncateSync(log);
  const words = openSync(log, 'a', 0o600);
  const before = statSync(log).size;
  const postgres = [join(binaries, 'bin', 'postgres'), '-D', cluster, '-p', String(port)];
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings];
  postgres.push('-c', 'timezone=UTC', '-c', 'log_timezone=UTC', ...all.flatMap((setting) => ['-c', setting]));
  const [program = '', ...args] =
    process.platform === 'win32' ? postgres : ['/bin/sh', '-c', keeper, 'keeper', ...postgres];
  const as = { cwd: room, uid: account?.uid, gid: account?.gid, env: databaseEnvironment() };
  const child = spawn(program, args, { ...as, detached: true, windowsHide: true, stdio: ['pipe', words, words] });
  child.stdin?.on('error', () => {}); // The server may be gone before we close our end.
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve((writeSync(words, `${error.message}\n`), 126)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  void ended.then(() => (child.stdin?.destroy(), closeSync(words)));
  const stop = async () => {
    if (process.platform === 'win32')
      await run(join(binaries, 'bin', 'pg_ctl'), ['stop', '-m', 'fast', '-D', cluster], { quiet: true });
    child.stdin?.end();
    await ended;
  };
  return {
    ended: /** @type {Promise<number>} */ (ended),
    stop,
    words: () => readFileSync(log).subarray(before).toString(),
  };
}

/** @param {Error} error @param {string} words @param {Place} place @param {number} port */
function startFailure(error, words, { room, log }, port) {
  if (error instanceof Trouble) return error;
  if (words.includes(noPort)) {
    return new Trouble(
      `Port ${port} for the database is taken by another program. Choose another (BIDWELL_DATABASE_PORT) or leave it out.`,
    );
  }
  return new Trouble(
    `PostgreSQL did not start (${error.message}). Its last words, from ${log}:\n\n` +
      `${words.trimEnd().split('\n').slice(-8).join('\n')}\n\n` +
      `If the data are damaged, put ${room} back from a backup, or begin anew with an empty database: mv ${room} ${room}.damaged`,
  );
}

/** @returns {Promise<number>} a port on 127.0.0.1 that nobody uses at this moment */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(address.port));
    });
  });
}
