// The folder of an embedded database: making it, judging whether it is sound, and waiting for whoever still uses it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chown, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, isUnburied } from './alive.mjs';
import { run } from './run.mjs';
import { Trouble } from './say.mjs';

/**
 * @typedef {object} Place
 * @property {string} room the folder given to the database
 * @property {string} cluster the PostgreSQL data directory in it
 * @property {string} log what PostgreSQL has to say
 * @property {string} binaries
 * @property {import('./postgres-account.mjs').Account | undefined} account
 */

/** @param {Place} place @param {string} password @param {boolean} durable */
export async function makeDatabase({ room, cluster, binaries, account }, password, durable) {
  // Another name until it is complete: a first start that is cut short leaves nothing that looks like a database.
  const unfinished = join(room, 'cluster.unfinished');
  const secret = join(room, 'secret.unfinished');
  await rm(unfinished, { recursive: true, force: true });
  await rm(secret, { force: true });
  await writeFile(secret, password, { mode: 0o600 });
  if (account) await chown(secret, account.uid, account.gid);
  const args = ['-D', unfinished, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`, '--data-checksums'];
  args.push('--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', ...(durable ? [] : ['--no-sync']));
  const as = { cwd: room, uid: account?.uid, gid: account?.gid, env: databaseEnvironment() };
  const ended = await run(join(binaries, 'bin', 'initdb'), args, { ...as, quiet: true });
  await rm(secret, { force: true });
  if (ended.code !== 0) throw new Trouble(`The database could not be created in ${room}:\n${ended.output.trim()}`);
  await rename(unfinished, cluster);
}

/** Nothing of the caller's environment: PGDATA, LC_ALL or a preloaded library would change what runs. */
export const databaseEnvironment = () => ({
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  TZ: 'UTC',
  LC_ALL: 'C',
});

/** @param {string} room @param {import('./postgres-account.mjs').Account | undefined} account */
export function checkOwner(room, account) {
  const mine = account?.uid ?? process.getuid?.();
  const owner = statSync(room).uid;
  if (mine === undefined || owner === mine) return;
  throw new Trouble(
    `The database folder ${room} belongs to another account (uid ${owner}; this is uid ${mine}). Start Bidwell as that ` +
      `account or as root, or keep a separate database elsewhere: BIDWELL_DATA=/another/folder npm start`,
  );
}

/** @param {Place} place */
export function checkSound({ room, cluster, binaries }) {
  const missing = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal'].filter(
    (name) => !existsSync(join(cluster, name)),
  );
  if (missing.length > 0) {
    throw new Trouble(
      `The database folder ${cluster} is damaged: ${missing.join(', ')} missing. Put it back from a backup. ` +
        `To begin anew with an empty database, move it away: mv ${room} ${room}.damaged`,
    );
  }
  const written = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const catalogue = readFileSync(join(binaries, 'share', 'postgresql', 'postgres.bki'), 'utf8');
  const ours = /^# PostgreSQL (\d+)/.exec(catalogue)?.[1];
  if (written === ours) return;
  throw new Trouble(
    `${cluster} was written by PostgreSQL ${written}, and this version of Bidwell brings PostgreSQL ${ours}. ` +
      'Start the version that wrote it, or move the folder away to begin anew.',
  );
}

/**
 * After a kill -9 the old server shuts down by itself; this waits for it, and ends it when it does not.
 * @param {Place} place
 */
export async function waitForEarlierServer({ cluster }) {
  const note = join(cluster, 'postmaster.pid');
  const earlier = () => (existsSync(note) ? Number(readFileSync(note, 'utf8').split('\n')[0]) : 0);
  for (let waited = 0; isAlive(earlier(), cluster); waited += 50) {
    if (waited === 10_000) process.kill(earlier(), 'SIGINT');
    if (waited >= 60_000)
      throw new Trouble(`Another PostgreSQL is still working in ${cluster} and does not end. Stop it first.`);
    await pause(50);
  }
  if (isUnburied(earlier())) nameAnother(note);
}

/**
 * A killed server whose parent never asks for its exit code (usual in containers) looks alive to PostgreSQL for ever.
 * Its number in the note is exchanged for one that is surely free; the rest of the note stays, by which PostgreSQL
 * itself makes sure that no session of the dead server is left.
 * @param {string} note
 */
function nameAnother(note) {
  const [, ...rest] = readFileSync(note, 'utf8').split('\n');
  writeFileSync(note, [spawnSync(process.execPath, ['--version']).pid, ...rest].join('\n'));
}
