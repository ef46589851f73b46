import { setTimeout } from 'node:timers/promises';
import { loadDemo } from '../../apps/api/src/demo/load-demo.js';
import { type Removal, removeDemo } from '../../apps/api/src/demo/remove-demo.js';
import { LocalFileKeys } from '../../apps/api/src/opening/local-file-keys.js';
import { CONFIG, type Config } from '../../apps/api/src/platform/config.js';
import { Actor } from './actor.js';
import { asOwner } from './builders-link.js';
import { type Market, openMarket } from './market.js';

/** A market that runs as a demo, still without the demo company. */
export function openDemo(): Promise<Market> {
  return openMarket((app) => void (app.get<Config>(CONFIG).isDemo = true));
}

/** Loads the demo company as `demo.js load` does. False when it was there. */
export async function load(market: Market): Promise<boolean> {
  const keys = await LocalFileKeys.in(market.keysFolder);
  return asOwner(market, (database) => loadDemo(database, keys, () => undefined));
}

/** Ends when the signal of our own contests is worked out and its alarms are raised, as the running app does by itself. */
export async function signalWorkedOut(market: Market): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { ended } = await market.one<{ ended: number }>(
      'select count(*)::int as ended from alarm_round a join signal_run r on r.id = a.run_id',
    );
    if (ended > 0) return;
    await setTimeout(200);
  }
  throw new Error('The signal was not worked out within a minute.');
}

/** Removes it as `demo.js remove` does. */
export function remove(market: Market): Promise<Removal> {
  return asOwner(market, (database) => removeDemo(database));
}

/** One of the demo people, signed in the way the sign-in page does it. */
export async function demoPerson(market: Market, email: string): Promise<Actor> {
  const query = `mutation ($email: String!) { signInAsDemoPerson(email: $email) { ... on SignedIn { viewer { person { id name } } } ... on Refusal { message } } }`;
  const response = await fetch(`${market.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { email } }),
  });
  const { data } = (await response.json()) as {
    data: { signInAsDemoPerson: { message?: string; viewer?: { person: { id: string; name: string } } } };
  };
  const { viewer, message } = data.signInAsDemoPerson;
  if (viewer === undefined) throw new Error(message);
  const token = /bidwell_session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? null;
  return new Actor(market.address, viewer.person.id, viewer.person.name, token);
}

/** Every row of every table but sessions, stocked keys and the record, which forgets nothing, as text: what a removal must leave as it was. */
export async function everyRow(market: Market): Promise<Record<string, string[]>> {
  const tables = await market.many<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in
     ('session', 'rate_limit', 'job_key', 'job_private_key', 'schema_migration', 'audit_chain', 'audit_event', 'audit_leaf', 'audit_checkpoint') order by 1`,
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    const found = await market.many<{ row: string }>(`select t::text as row from ${name} t order by 1`);
    if (found.length > 0) rows[name] = found.map(({ row }) => row);
  }
  return rows;
}
