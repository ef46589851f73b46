// The care of the opener's keys: the work is done by the API's own build, which knows how things are sealed.
import { join, resolve } from 'node:path';
import process from 'node:process';
import { atDatabase } from './at-database.mjs';
import { ensureBuilt } from './compile.mjs';
import { migrate } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { dataFolder, inRoot } from './places.mjs';
import { runNode } from './run.mjs';
import { Trouble } from './say.mjs';

const usage = `Say what to do with the keys that open sealed proposals:

  npm run keys -- ceremony FOLDER       put them in escrow: three sheets for three custodians, any two restore them
  npm run keys -- verify [SHEET SHEET]  do keys, database and escrow belong together, and would these sheets restore them
  npm run keys -- rotate                a new master key; while Bidwell is stopped
  npm run keys -- releaser EMAIL        let this employee release openings where a policy asks for two people
  npm run keys -- restore SHEET SHEET   write lost keys back from two sheets; while Bidwell is stopped`;

/** Whether a verb exchanges the keys, so that no opener may be at work meanwhile. */
const verbs = { ceremony: false, verify: false, releaser: false, rotate: true, restore: true };

/** @param {string[]} args @returns {Promise<number>} the exit code */
export async function keys([verb = '', ...paths]) {
  if (!(verb in verbs)) throw new Trouble(usage);
  const folder = dataFolder();
  const alone = verbs[/** @type {keyof typeof verbs} */ (verb)];
  await ensureInstalled();
  await ensureBuilt({ only: ['the API'] });
  return atDatabase(folder, { doing: 'keys.mjs', alone }, async ({ owner }) => {
    if (alone) await migrate({ DATABASE_URL: owner });
    const env = { ...process.env, DATABASE_URL: owner, BIDWELL_KEYS: join(folder, 'keys') };
    const script = inRoot('apps/api/dist/keys.js');
    const { code } = await runNode(
      [script, verb, ...(verb === 'releaser' ? paths : paths.map((path) => resolve(path)))],
      { env },
    );
    return code;
  });
}
