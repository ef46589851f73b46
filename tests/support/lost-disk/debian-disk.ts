import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseAccount } from '../../../apps/launcher/src/postgres-account.mjs';
import { freePort, urlOn } from '../../../apps/launcher/src/postgres.mjs';
import { connect, waitUntilReady, withConnection } from '../../../apps/launcher/src/postgres-connection.mjs';
import { run } from '../../../apps/launcher/src/run.mjs';
import { type Disk, within } from './disk.js';

/** Where Debian and Ubuntu put PostgreSQL with all its tools; the newest that is there. Null: none. */
export const debianTools =
  ['18', '17', '16', '15']
    .map((version) => `/usr/lib/postgresql/${version}/bin`)
    .find((folder) => existsSync(join(folder, 'pg_receivewal'))) ?? null;

const PASSWORD = 'chosen-by-the-company';

/**
 * A PostgreSQL of the company's own, with the tools that npm's comes without: pg_basebackup, pg_verifybackup, and
 * pg_receivewal as a synchronous standby, so that nothing is confirmed before a second disk has it.
 */
export async function debianDisk(folder: string, tools: string): Promise<Disk> {
  const account = databaseAccount(folder);
  const [data, backup, log] = ['data', 'backup', 'log'].map((name) => join(folder, name)) as [string, string, string];
  const port = await freePort();
  const url = (role: string, database: string) => urlOn(port)(role, PASSWORD, database);
  const as = { cwd: '/', uid: account?.uid, gid: account?.gid };
  const tool = async (name: string, ...args: string[]) => {
    const ended = await run(join(tools, name), args, { ...as, quiet: true });
    if (ended.code !== 0) throw new Error(`${name}: ${ended.output}`);
  };
  const begin = (name: string, ...args: string[]) => spawn(join(tools, name), args, { ...as, stdio: 'ignore' });
  const server = async (): Promise<ChildProcess> => {
    const child = begin(
      'postgres',
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
    );
    const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
    await waitUntilReady(url('postgres', 'postgres'), ended, () => {});
    return child;
  };
  await mkdir(folder, { recursive: true });
  if (account) await chown(folder, account.uid, account.gid);
  await writeFile(join(folder, 'password'), PASSWORD, { mode: 0o644 });
  await tool(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${join(folder, 'password')}`,
    '--data-checksums',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  );
  let primary = await server();
  const receive = () =>
    begin('pg_receivewal', '-D', log, '--synchronous', '--slot=log', `--dbname=${url('postgres', 'postgres')}`);
  await mkdir(log);
  if (account) await chown(log, account.uid, account.gid);
  await tool('pg_receivewal', '--create-slot', '--slot=log', '-D', log, `--dbname=${url('postgres', 'postgres')}`);
  let receiver = receive();
  await waitForReceiver(url('postgres', 'postgres'));
  return {
    url,
    backUp: async () => {
      await tool('pg_basebackup', '-D', backup, '--checkpoint=fast', `--dbname=${url('postgres', 'postgres')}`);
      await tool('pg_verifybackup', backup);
    },
    lose: async () => {
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
      primary.kill('SIGKILL');
      await within(10, new Promise((resolve) => receiver.once('exit', resolve)));
      receiver.kill();
      await pause(500);
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
    restore: async () => {
      await rename(backup, data);
      await writeFile(join(data, 'recovery.signal'), '');
      const fetch = `test -f "${log}/%f" && cp "${log}/%f" "%p" || cp "${log}/%f.partial" "%p"`;
      // Nothing waits for a receiver until one is there again.
      await appendFile(
        join(data, 'postgresql.auto.conf'),
        `restore_command = '${fetch}'\nsynchronous_standby_names = ''\n`,
      );
      if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, data], { quiet: true });
      primary = await server();
      receiver = primary;
    },
    stop: async () => {
      receiver.kill('SIGINT');
      const ended = new Promise((resolve) => primary.once('exit', resolve));
      primary.kill('SIGINT');
      await within(20, ended);
    },
  };
}

/** From here on every commit waits until the receiver has it on its disk. */
async function waitForReceiver(superuserUrl: string): Promise<void> {
  await withConnection(superuserUrl, async (client) => {
    await client.query(`alter system set synchronous_standby_names = 'ANY 1 (pg_receivewal)'`);
    await client.query('select pg_reload_conf()');
  });
  const client = await connect(superuserUrl);
  for (let tries = 0; tries < 100; tries += 1) {
    const { rowCount } = await client.query(`select from pg_stat_replication where sync_state in ('sync', 'quorum')`);
    if (rowCount === 1) return client.end();
    await pause(100);
  }
  throw new Error('pg_receivewal did not become a synchronous standby.');
}
