// `npm run backup`: while Bidwell runs or not. The keys go to a folder of their own, never into that of the database.
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { atDatabase } from './at-database.mjs';
import { writeManifest } from './backup-files.mjs';
import { copyDatabase } from './base-backup.mjs';
import { dumpDatabase } from './dump.mjs';
import { ensureInstalled } from './install.mjs';
import { copyApart, requireEmpty } from './kept-apart.mjs';
import { dataFolder } from './places.mjs';
import { Trouble, during, say } from './say.mjs';
import { wishes } from './wishes.mjs';

const usage = `Say where the backup goes, and where the keys go, apart from it:

  npm run backup -- FOLDER [--keys OTHER-FOLDER]

A new folder with today's date is made in each.`;

/** @param {string[]} args */
export async function backup(args) {
  const { paths, keys } = wishes(args);
  const [target] = paths;
  if (target === undefined) throw new Trouble(usage);
  const folder = dataFolder();
  const name = `bidwell-${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`;
  const place = join(resolve(target), name);
  requireEmpty(place);
  await ensureInstalled();
  await mkdir(place, { recursive: true, mode: 0o700 });
  if (process.env.DATABASE_URL)
    await during('Dumping the database', () => dumpDatabase(process.env.DATABASE_URL, place));
  else await atDatabase(folder, { doing: 'backup.mjs' }, (addresses) => copyEmbedded(addresses, folder, place));
  say(`The database is in ${place}. Try it: npm run restore -- ${place} --drill`);
  if (keys === undefined)
    say('The keys are not in it, and without them it opens no sealed proposal: add --keys OTHER-FOLDER.');
  else {
    const apart = join(resolve(keys), name);
    await copyApart(folder, apart);
    say(`The keys and the checkpoints are in ${apart}. Keep them where the database is not.`);
  }
}

/** @param {import('./at-database.mjs').Addresses} addresses @param {string} folder @param {string} place */
async function copyEmbedded({ superuser }, folder, place) {
  const version = await during('Copying the database', () => copyDatabase(superuser ?? '', join(place, 'database')));
  // They open this database and nothing else; whoever has it in hand needs no password for it.
  await copyFile(join(folder, 'secrets.json'), join(place, 'secrets.json'));
  await during('Reading it back', () => writeManifest(place, version));
}
