// What a restore needs besides the database, and what must not lie beside it: the opener's folder, and the signed checkpoints.
import { existsSync, readdirSync } from 'node:fs';
import { chmod, cp, mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { Trouble } from './say.mjs';

const CHECKPOINTS = 'checkpoints';

/** @param {string} folder the data folder @returns {string} where checkpoints of the record are written */
export const checkpointsOf = (folder) => resolve(process.env.BIDWELL_CHECKPOINTS ?? join(folder, CHECKPOINTS));

/**
 * Copies keys (job keys, the key that signs the record, who may release) and checkpoints.
 * @param {string} folder the data folder
 * @param {string} to a new folder
 */
export async function copyApart(folder, to) {
  requireEmpty(to);
  await mkdir(to, { recursive: true, mode: 0o700 });
  const isKept = (/** @type {string} */ path) => !basename(path).startsWith('.') && !path.endsWith('.part');
  for (const name of readdirSync(join(folder, 'keys')).filter(isKept))
    await cp(join(folder, 'keys', name), join(to, name), { recursive: true, filter: isKept });
  const checkpoints = checkpointsOf(folder);
  if (existsSync(checkpoints)) await cp(checkpoints, join(to, CHECKPOINTS), { recursive: true, filter: isKept });
}

/**
 * Puts them back. A checkpoint that is there stays as it is: it is the witness.
 * @param {string} from
 * @param {string} folder the data folder
 */
export async function putApartBack(from, folder) {
  const keys = join(folder, 'keys');
  if (existsSync(join(keys, 'master.key')))
    throw new Trouble(`There are keys in ${keys} already. They were left as they are.`);
  await mkdir(keys, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(from).filter((name) => name !== CHECKPOINTS))
    await cp(join(from, name), join(keys, name), { recursive: true });
  await chmod(keys, 0o700);
  const kept = join(from, CHECKPOINTS);
  if (existsSync(kept)) await cp(kept, checkpointsOf(folder), { recursive: true, force: false });
}

/** @param {string} place */
export function requireEmpty(place) {
  if (existsSync(place) && readdirSync(place).length > 0)
    throw new Trouble(`${place} is there already. Wait a second.`);
}
