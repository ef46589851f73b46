// A database of the company's own: PostgreSQL's own tools, as old as its server or newer.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { withConnection } from './postgres-connection.mjs';
import { run } from './run.mjs';
import { Trouble } from './say.mjs';

const dumpIn = (/** @type {string} */ place) => join(place, 'database.dump');

/** @param {string} name @param {string[]} args */
async function tool(name, args) {
  const program = process.env.BIDWELL_PG_BIN ? join(process.env.BIDWELL_PG_BIN, name) : name;
  const ended = await run(program, args, { quiet: true }).catch(() => {
    throw new Trouble(
      `${name} is not there. Install PostgreSQL's client of the server's version, or say where it is: BIDWELL_PG_BIN=/usr/lib/postgresql/18/bin`,
    );
  });
  if (ended.code !== 0) throw new Trouble(`${name} did not finish:\n${ended.output.trim()}`);
}

/** @param {string | undefined} url @param {string} place */
export async function dumpDatabase(url, place) {
  await tool('pg_dump', ['--format=custom', `--file=${dumpIn(place)}`, `--dbname=${url}`]);
  // Reads all of it, so that a dump that cannot be read is found today.
  await tool('pg_restore', ['--file=/dev/null', dumpIn(place)]);
}

/** @param {string} url of an empty database @param {string} place */
export async function undumpDatabase(url, place) {
  if (!existsSync(dumpIn(place))) throw new Trouble(`${place} holds no dump of a database (database.dump).`);
  await withConnection(url, async (client) => {
    const { rowCount } = await client.query(`select from pg_tables where schemaname = 'public' limit 1`);
    if (rowCount !== 0) throw new Trouble('The database of DATABASE_URL has tables in it. Restore into an empty one.');
    for (const role of ['bidwell_web', 'bidwell_opener'])
      await client.query(`do $$ begin if to_regrole('${role}') is null then create role ${role}; end if; end $$`);
  });
  await tool('pg_restore', ['--no-owner', '--exit-on-error', '--single-transaction', `--dbname=${url}`, dumpIn(place)]);
}
