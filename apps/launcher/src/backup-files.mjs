// What a backup is on disk: a copy of the database's folder, and a list of its files with their hashes.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Trouble } from './say.mjs';

/** @typedef {{ made: string, version: string, files: Record<string, string> }} Manifest hashes by path */

/** What belongs to a running server and is made anew by the next; PostgreSQL's manual lists it for base backups. */
const passing =
  /^(postmaster\.(pid|opts)$|(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.)|(^|\/)(pgsql_tmp|pg_internal\.init)/;

/**
 * Copies a database's folder while its server writes in it; what vanishes meanwhile is left out, as the log tells.
 * @param {string} from @param {string} to
 */
export async function copyCluster(from, to) {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    const path = relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (passing.test(path)) continue;
    if (entry.isDirectory()) await mkdir(join(to, path), { recursive: true, mode: 0o700 });
    else if (entry.isFile()) await copyKept(join(from, path), join(to, path));
  }
  await mkdir(join(to, 'pg_wal', 'archive_status'), { recursive: true, mode: 0o700 });
}

/** @param {string} from @param {string} to */
async function copyKept(from, to) {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, to).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** @param {string} folder @param {string} version of PostgreSQL */
export async function writeManifest(folder, version) {
  const files = Object.fromEntries(await hashesBelow(join(folder, 'database')));
  const manifest = { made: new Date().toISOString(), version, files };
  const path = join(folder, 'backup.json');
  await writeFile(path, `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
  // Everything before the manifest is on the disk before a backup counts as one.
  for (const name of [...Object.keys(files).map((file) => join(folder, 'database', file)), path]) await settle(name);
}

/** @param {string} name */
async function settle(name) {
  const file = await open(name, 'r+');
  await file.sync().finally(() => file.close());
}

/** Every file is there and is what it was. @param {string} folder @returns {Promise<Manifest>} */
export async function readBackup(folder) {
  const text = await readFile(join(folder, 'backup.json'), 'utf8').catch(() => {
    throw new Trouble(
      `${folder} holds no whole backup: it has no backup.json. Name the folder that npm run backup made.`,
    );
  });
  /** @type {Manifest} */
  const manifest = JSON.parse(text);
  const there = new Map(await hashesBelow(join(folder, 'database')));
  const wrong = Object.entries(manifest.files).filter(([path, hash]) => there.get(path) !== hash);
  if (wrong.length === 0) return manifest;
  throw new Trouble(
    `The backup ${folder} is damaged: ${wrong.length} files are missing or changed, ${wrong[0]?.[0]} first. Take another one.`,
  );
}

/** @param {string} folder @returns {Promise<[string, string][]>} */
async function hashesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  /** @type {[string, string][]} */
  const hashes = [];
  for (const path of paths.toSorted()) hashes.push([relative(folder, path).replaceAll('\\', '/'), await hashOf(path)]);
  return hashes;
}

/** @param {string} path @returns {Promise<string>} */
async function hashOf(path) {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}
