// Who lives in a new database: the demo company, or the first administrator of a real one.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inRoot } from './places.mjs';
import { withConnection } from './postgres-connection.mjs';
import { runNode } from './run.mjs';
import { Trouble, during, say } from './say.mjs';

/** @typedef {import('./database.mjs').Access} Access */

/** Left in the data folder while the demo company is loaded: found again, the loading was cut short. */
const unfinished = (/** @type {string} */ folder) => join(folder, 'demo.unfinished');
/** Left in the data folder by `npm run demo:remove`, so that the next start does not bring the demo company back. */
const removed = (/** @type {string} */ folder) => join(folder, 'demo.removed');

/** @param {Access} owner @param {string} folder @param {'load' | 'remove'} verb */
async function demo(owner, folder, verb) {
  const env = { ...process.env, ...owner, BIDWELL_KEYS: join(folder, 'keys') };
  const ended = await runNode([inRoot('apps/api/dist/demo.js'), verb], { env });
  if (ended.code === 0) return;
  const failed = verb === 'load' ? 'loaded' : 'removed';
  throw new Trouble(`The demo company could not be ${failed}; the reason is above. Nothing else was changed.`);
}

/** @param {Access} owner */
function population({ DATABASE_URL }) {
  return withConnection(DATABASE_URL, async (client) => {
    const { rows } = await client.query(
      `select count(*)::int as people, (count(*) filter (where is_sample))::int as samples,
         (count(*) filter (where is_administrator and deactivated_at is null))::int as administrators from person`,
    );
    return /** @type {{ people: number, samples: number, administrators: number }} */ (rows[0]);
  });
}

/**
 * Fills an empty database: with the first administrator when BIDWELL_ADMIN_EMAIL names one, else with the demo company
 * unless BIDWELL_DEMO=0. A database with people in it is left as it is.
 * @param {Access} owner
 * @param {string} folder the data folder
 * @returns {Promise<boolean>} whether this is the demo company, where anybody may sign in as anybody
 */
export async function settle(owner, folder) {
  if (existsSync(unfinished(folder)))
    await during('Clearing away a demo company that was loaded by half', () => demo(owner, folder, 'remove'));
  const { people, samples, administrators } = await population(owner);
  const wanted = process.env.BIDWELL_DEMO !== '0';
  if (people > 0) {
    // Whoever is left behind when the demo company goes, or when the last administrator is lost, finds the way in again.
    if (administrators === 0 && process.env.BIDWELL_ADMIN_EMAIL)
      await firstAdministrator(owner, process.env.BIDWELL_ADMIN_EMAIL);
    return wanted && samples > 0;
  }
  if (process.env.BIDWELL_ADMIN_EMAIL) await firstAdministrator(owner, process.env.BIDWELL_ADMIN_EMAIL);
  else if (wanted && !existsSync(removed(folder))) return loadDemo(owner, folder);
  else
    say(
      'Nobody can sign in yet. Stop, then start with BIDWELL_ADMIN_EMAIL=you@your-company to make the first administrator.',
    );
  return false;
}

/** @param {Access} owner @param {string} folder */
async function loadDemo(owner, folder) {
  writeFileSync(unfinished(folder), '');
  await during('Loading the demo company (this first time only)', () => demo(owner, folder, 'load'));
  rmSync(unfinished(folder), { force: true });
  return true;
}

/** @param {Access} owner @param {string} folder */
export async function removeDemo(owner, folder) {
  await during('Removing the demo company', () => demo(owner, folder, 'remove'));
  rmSync(unfinished(folder), { force: true });
  writeFileSync(
    removed(folder),
    'The demo company was removed. Delete this file to have it loaded into an empty database again.\n',
  );
}

/** @param {Access} owner @param {string} email */
async function firstAdministrator(owner, email) {
  const env = { ...process.env, ...owner };
  const ended = await runNode([inRoot('apps/api/dist/first-administrator.js'), email], { env, quiet: true });
  if (ended.code !== 0) throw new Trouble(`The first administrator could not be made:\n${ended.output.trim()}`);
  const { password } = JSON.parse(ended.output.trim().split('\n').at(-1) ?? '{}');
  say(
    `The first administrator is ${email}, with the password ${password} for the first sign-in. It is shown only this once.`,
  );
}

/** @typedef {{ name: string, email: string, role: string, story: string }} DemoPerson */

/** Whom one can sign in as in the demo. @param {Access} owner @returns {Promise<DemoPerson[]>} */
export function demoPeople({ DATABASE_URL }) {
  return withConnection(DATABASE_URL, async (client) => {
    const { rows } = await client.query(
      `select name, email, demo_role as role, demo_story as story from person
       where demo_order is not null and is_sample and deactivated_at is null order by demo_order`,
    );
    return /** @type {DemoPerson[]} */ (rows);
  });
}
