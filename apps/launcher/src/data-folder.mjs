// The data folder: its passwords, its keys, and the note that says who is using it.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { named } from './places.mjs';
import { Trouble } from './say.mjs';

/** @typedef {{ superuser: string, owner: string, web: string, opener: string }} Secrets passwords of the embedded database */

/** @param {string} folder made when missing, and found writable */
export function openDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true }); // To be walked through: the database may run under another account.
    mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
    chmodSync(join(folder, 'keys'), 0o700);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Trouble(describe(error, folder));
  }
}

/** @param {NodeJS.ErrnoException} error @param {string} folder */
function describe(error, folder) {
  const elsewhere = 'or choose another folder: BIDWELL_DATA=/another/folder npm start';
  if (error.code === 'ENOSPC')
    return `The disk is full: nothing can be kept in ${folder}. Make room, then start again.`;
  if (error.code === 'ENOTDIR' || error.code === 'EEXIST')
    return `${folder} is not a folder. Move that file away, ${elsewhere}`;
  const owner = existsSync(folder)
    ? ` It belongs to uid ${statSync(folder).uid}, and this is uid ${process.getuid?.()}.`
    : '';
  return `The data folder ${folder} cannot be written (${error.code}).${owner} Start as the account that owns it, ${elsewhere}`;
}

/** @param {string} folder @returns {Secrets} made at the first start, then always the same */
export function secretsOf(folder) {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'postgres', 'cluster'))) {
      throw new Trouble(
        `${named(file)} is missing, and without it the database beside it stays closed. Put it back from a backup.`,
      );
    }
    const secret = () => randomBytes(24).toString('base64url');
    const made = { superuser: secret(), owner: secret(), web: secret(), opener: secret() };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Trouble(
      `${named(file)} cannot be read (${error.code ?? 'it is damaged'}). Put it back from a backup, or start as its owner.`,
    );
  }
}
