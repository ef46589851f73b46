import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { letIn, makeOwner } from '../../../apps/launcher/src/database.mjs';
import { copyDatabase } from '../../../apps/launcher/src/base-backup.mjs';
import { type Cluster, startCluster } from '../../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../../apps/launcher/src/postgres-connection.mjs';
import { migrate } from '../../../apps/api/src/migrate.js';
import { root } from '../../../apps/launcher/src/places.mjs';
import { processesOf } from '../launched.js';
import { furnish, type Market } from '../market.js';
import { install, type Installation } from '../real-processes.js';

/** A company on a PostgreSQL of its own that logs every statement with its parameters, and whose every trace can be read. */
export interface HuntedCompany {
  market: Market;
  /** Where something could lie in the open, each as bytes or as a folder, by the name that the proof gives it. */
  places: () => Promise<Record<string, Buffer | string>>;
  close: () => Promise<void>;
}

/** Worse than anybody would run it: all is written down that PostgreSQL can write down. */
const TALKATIVE = [
  `log_statement = 'all'`,
  'log_parameter_max_length = -1',
  'log_parameter_max_length_on_error = -1',
  `shared_preload_libraries = 'pg_stat_statements'`,
];

export async function openHuntedCompany(): Promise<HuntedCompany> {
  const folder = await mkdtemp(join(tmpdir(), 'bidwell-hunt-'));
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  const password = randomBytes(12).toString('hex');
  const { cluster, url } = await talkativeCluster(join(folder, 'postgres'), password);
  // The web process writes its heap on a signal, and both processes keep what they put aside in a folder of their own.
  const before = { NODE_OPTIONS: process.env.NODE_OPTIONS, TMPDIR: process.env.TMPDIR };
  process.env.NODE_OPTIONS = '--heapsnapshot-signal=SIGUSR2';
  process.env.TMPDIR = temporary;
  const urls = { ownerUrl: url('bidwell_owner'), webUrl: url('bidwell_web'), openerUrl: url('bidwell_opener') };
  const installation = await install({ ...urls, folder }, 1).finally(() => putBack(before));
  const market = await furnish(
    { name: 'bidwell', ...urls, drop: async () => {} },
    { url: installation.openerUrl, stop: async () => {} },
    { address: installation.addresses[0] ?? '', stop: installation.stop },
    join(folder, 'keys'),
  );
  return {
    market,
    places: () => everyPlace({ superuserUrl: url('postgres'), installation, folder, temporary }),
    close: async () => {
      await market.close();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function talkativeCluster(folder: string, password: string) {
  const start = () => startCluster({ folder, password, durable: false });
  const first = await start();
  await withConnection(first.url('postgres', password, 'postgres'), async (client) => {
    await makeOwner(client, password);
    for (const setting of TALKATIVE) await client.query(`alter system set ${setting}`);
  });
  await first.stop();
  const cluster: Cluster = await start();
  const url = (role: string) => cluster.url(role, password, 'bidwell');
  await migrate(url('bidwell_owner'));
  await withConnection(url('postgres'), async (client) => {
    await letIn(client, { bidwell_web: password, bidwell_opener: password });
    await client.query('create schema statistics; create extension pg_stat_statements schema statistics');
  });
  return { cluster, url };
}

function putBack(before: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

interface Traces {
  superuserUrl: string;
  installation: Installation;
  folder: string;
  temporary: string;
}

async function everyPlace({ superuserUrl, installation, folder, temporary }: Traces) {
  const room = await dataFolder(superuserUrl);
  const backup = await mkdtemp(join(folder, 'backup-'));
  await copyDatabase(superuserUrl, backup);
  const [opener = '', web = ''] = installation.logs;
  return {
    tables: await rowsOf(superuserUrl, `schemaname not in ('pg_catalog', 'information_schema')`),
    'mails, notifications and what waits to be sent': await rowsOf(
      superuserUrl,
      `tablename ~ 'mail|notification|digest'`,
    ),
    'data files': join(room, 'cluster', 'base'),
    'write-ahead log': join(room, 'cluster', 'pg_wal'),
    'PostgreSQL’s log of every statement': await readFile(join(room, 'server.log')),
    'pg_stat_statements and pg_stat_activity': await statisticsOf(superuserUrl),
    'log and error reports of the web process': await readFile(web),
    'log of the opener': await readFile(opener),
    'temporary files': temporary,
    'a base backup': backup,
    'heap of the web process after collection': await heapOf(temporary),
  };
}

/** Everything is written to disk first. */
async function dataFolder(superuserUrl: string): Promise<string> {
  return withConnection(superuserUrl, async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return join(rows[0]?.data_directory ?? '', '..');
  });
}

async function rowsOf(superuserUrl: string, which: string): Promise<Buffer> {
  return withConnection(superuserUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where ${which}`,
    );
    const parts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      parts.push(...rows.map(({ row }) => row));
    }
    return Buffer.from(parts.join('\n'));
  });
}

async function statisticsOf(superuserUrl: string): Promise<Buffer> {
  return withConnection(superuserUrl, async (client) => {
    const { rows } = await client.query<{ query: string | null }>(
      'select query from statistics.pg_stat_statements union all select query from pg_stat_activity',
    );
    return Buffer.from(rows.map(({ query }) => query ?? '').join('\n'));
  });
}

/** Asks the web process for a snapshot, which Node writes where the process was started, after collecting garbage. */
async function heapOf(mark: string): Promise<Buffer> {
  const web = processesOf(mark).find(({ command }) => command.includes('main.js'));
  if (web === undefined) return Buffer.alloc(0);
  process.kill(web.pid, 'SIGUSR2');
  for (let tries = 0, size = -1; tries < 200; tries += 1) {
    await pause(300);
    const name = (await readdir(root)).find((one) => one.startsWith('Heap.') && one.includes(`.${web.pid}.`));
    const content = name === undefined ? null : await readFile(join(root, name));
    // Whole once its last byte is the end of its JSON and nothing more comes.
    if (name !== undefined && content?.length === size && content.subarray(-3).includes('}')) {
      await rm(join(root, name));
      return content;
    }
    size = content?.length ?? -1;
  }
  throw new Error('The web process wrote no snapshot of its heap within a minute.');
}
