// The database of the company: the embedded one, or the one DATABASE_URL names. Everything after this file treats both alike.
import { join, resolve } from 'node:path';
import process from 'node:process';
import { secretsOf } from './data-folder.mjs';
import { hideStatistics } from './hidden-statistics.mjs';
import { inRoot } from './places.mjs';
import { startCluster } from './postgres.mjs';
import { connect, withConnection } from './postgres-connection.mjs';
import { runNode } from './run.mjs';
import { Trouble, during } from './say.mjs';

/**
 * @typedef {{ DATABASE_URL: string, DATABASE_ROLE?: string }} Access what one process gets to see
 * @typedef {object} Database
 * @property {Access} owner for migrations and the demo company
 * @property {string} [superuser] address of an embedded database for its superuser
 * @property {() => Promise<{ web: Access, opener: Access }>} admit after migrating: lets the two daily roles in
 * @property {Promise<unknown>} ended resolves when an embedded database ends; never for another
 * @property {number} [port] of an embedded database
 * @property {() => Promise<void>} stop
 */

/** @param {string} folder the data folder @returns {Promise<Database>} */
export async function openDatabase(folder) {
  const given = process.env.DATABASE_URL;
  const database = given ? await external(given) : await embedded(folder);
  try {
    await withConnection(database.superuser ?? database.owner.DATABASE_URL, (client) => assertDurable(client, !given));
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** @param {string} folder */
async function embedded(folder) {
  const secrets = secretsOf(folder);
  const port = process.env.BIDWELL_DATABASE_PORT ? Number(process.env.BIDWELL_DATABASE_PORT) : undefined;
  const archive = process.env.BIDWELL_ARCHIVE ? resolve(process.env.BIDWELL_ARCHIVE) : undefined;
  const options = { folder: join(folder, 'postgres'), password: secrets.superuser, port, archive };
  const cluster = await during('Starting PostgreSQL', () => startCluster({ ...options, tell: console.log }));
  const superuser = cluster.url('postgres', secrets.superuser, 'postgres');
  const prepare = async () => {
    await withConnection(superuser, (client) => makeOwner(client, secrets.owner));
    await withConnection(cluster.url('postgres', secrets.superuser, 'bidwell'), hideStatistics);
  };
  await prepare().catch(async (error) => {
    await cluster.stop();
    throw error;
  });
  const admit = async () => {
    await withConnection(superuser, (client) =>
      letIn(client, { bidwell_web: secrets.web, bidwell_opener: secrets.opener }),
    );
    return {
      web: { DATABASE_URL: cluster.url('bidwell_web', secrets.web, 'bidwell') },
      opener: { DATABASE_URL: cluster.url('bidwell_opener', secrets.opener, 'bidwell') },
    };
  };
  const owner = { DATABASE_URL: cluster.url('bidwell_owner', secrets.owner, 'bidwell') };
  return { owner, superuser, admit, port: cluster.port, ended: cluster.ended, stop: cluster.stop };
}

/**
 * The owner is no superuser: it makes tables and the two daily roles, as it would have to on a managed PostgreSQL.
 * @param {import('pg').Client} client of the superuser
 * @param {string} password
 * @param {string} [database] the database it gets
 */
export async function makeOwner(client, password, database = 'bidwell') {
  await client.query(
    `do $$ begin if to_regrole('bidwell_owner') is null then create role bidwell_owner; end if; end $$`,
  );
  await client.query(`alter role bidwell_owner login createrole password ${client.escapeLiteral(password)}`);
  const { rowCount } = await client.query(`select from pg_database where datname = $1`, [database]);
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)} owner bidwell_owner`);
}

/** @param {import('pg').Client} client @param {Record<string, string>} passwords by role */
export async function letIn(client, passwords) {
  for (const [role, password] of Object.entries(passwords)) {
    await client.query(`alter role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(password)}`);
  }
}

/** @param {string} url */
async function external(url) {
  const client = await connect(url).catch((error) => {
    throw new Trouble(
      `DATABASE_URL does not lead to a PostgreSQL that answers (${error.message || error.code}). Check address, name and password.`,
    );
  });
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  await client.end();
  if (rows[0].number < 150000)
    throw new Trouble(`DATABASE_URL leads to PostgreSQL ${rows[0].name}; Bidwell needs 15 or newer.`);
  const accessOf = (/** @type {string} */ role, /** @type {string | undefined} */ own) =>
    own ? { DATABASE_URL: own } : { DATABASE_URL: url, DATABASE_ROLE: role };
  const web = accessOf('bidwell_web', process.env.WEB_DATABASE_URL);
  const opener = accessOf('bidwell_opener', process.env.OPENER_DATABASE_URL);
  const admit = async () => {
    const borrowed = [web, opener].flatMap(({ DATABASE_ROLE }) => DATABASE_ROLE ?? []);
    await withConnection(url, (owner) => mayBecome(owner, borrowed));
    await withConnection(url, hideStatistics);
    return { web, opener };
  };
  return {
    owner: { DATABASE_URL: url },
    superuser: undefined,
    port: undefined,
    admit,
    ended: new Promise(() => {}),
    stop: async () => {},
  };
}

/** @param {import('pg').Client} client @param {string[]} roles that the login of DATABASE_URL has to be able to take */
async function mayBecome(client, roles) {
  for (const role of roles) {
    // Asked by trying: a role's maker is its member from PostgreSQL 16 on, and still may not take it.
    const taken = await client.query(`set role ${client.escapeIdentifier(role)}`).then(
      () => true,
      () => false,
    );
    if (taken) await client.query('reset role');
    if (taken) continue;
    await client.query(`grant ${client.escapeIdentifier(role)} to current_user`).catch((error) => {
      throw new Trouble(
        `The login of DATABASE_URL may not act as ${role} (${error.message}). Let an administrator of that PostgreSQL run: ` +
          `grant ${role} to the_login; or give the process a login of its own: WEB_DATABASE_URL, OPENER_DATABASE_URL.`,
      );
    });
  }
}

/**
 * A receipt is only worth something when the row behind it survives a power cut.
 * @param {import('pg').Client} client
 * @param {boolean} checksums an embedded database has them from its first day; another may do without
 */
async function assertDurable(client, checksums) {
  const names = ['fsync', 'full_page_writes', 'synchronous_commit', ...(checksums ? ['data_checksums'] : [])];
  const { rows } = await client.query('select name, setting from pg_settings where name = any($1)', [names]);
  const unsafe = rows.filter(({ setting }) => setting === 'off').map(({ name }) => name);
  if (unsafe.length === 0) return;
  throw new Trouble(
    `The database could lose what it confirmed: ${unsafe.join(', ')} is off. Switch it on, then start again.`,
  );
}

/** @param {Access} owner */
export async function migrate(owner) {
  const env = { ...process.env, ...owner };
  const ended = await during('Bringing the database up to date', () =>
    runNode([inRoot('apps/api/dist/migrate.js')], { env, quiet: true }),
  );
  if (ended.code !== 0)
    throw new Trouble(`The database could not be brought up to date:\n${ended.output.trim()}\nNothing was started.`);
}
