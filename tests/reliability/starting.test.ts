import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Secrets } from '../../apps/launcher/src/data-folder.mjs';
import { freePort, urlOn } from '../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../apps/launcher/src/postgres-connection.mjs';
import { environmentOf, Launched, processesOf, until } from '../support/launched.js';

const folder = await mkdtemp(join(tmpdir(), 'bidwell-start-'));
await chmod(folder, 0o755); // Started as root, PostgreSQL runs under another account, which has to get in.
const data = join(folder, 'data');
const port = await freePort();
const settings = { BIDWELL_DATA: data, PORT: String(port), BIDWELL_DEMO: '0', BIDWELL_PREPARED: '1' };
const begun: Launched[] = [];

function start(env: Record<string, string> = {}): Launched {
  const launched = new Launched({ ...settings, ...env });
  begun.push(launched);
  return launched;
}

const isReady = async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok === true;
const everythingOf = () => processesOf(data);

/** Asks the running database as its owner. */
async function ask(sql: string): Promise<unknown[]> {
  const secrets = JSON.parse(await readFile(join(data, 'secrets.json'), 'utf8')) as Secrets;
  const { databasePort } = JSON.parse(await readFile(join(data, 'in-use.json'), 'utf8')) as { databasePort: number };
  const url = urlOn(databasePort)('bidwell_owner', secrets.owner, 'bidwell');
  return withConnection(url, async (client) => (await client.query(sql)).rows as unknown[]);
}

afterEach(async () => {
  for (const launched of begun.splice(0)) await launched.stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a first start serves everything, and SIGTERM leaves nothing running', async () => {
  const first = await start().untilReady();
  expect(await isReady()).toBe(true);
  // It says in the database that it is ready: what is missing there later is an outage.
  await expect
    .poll(() => ask('select count(*)::int as rows from service_ready'), { timeout: 15_000 })
    .toEqual([{ rows: 1 }]);
  expect(await ask('select * from outage')).toEqual([]);
  await ask(`insert into department (name) values ('Kept across starts')`);
  expect(await first.stop()).toBe(0);
  expect(everythingOf()).toEqual([]);
});

test('a second start is ready within seconds and keeps the data', async () => {
  const before = performance.now();
  await start().untilReady();
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(await ask('select name from department')).toEqual([{ name: 'Kept across starts' }]);
});

test("web and opener each know their own password only, and the keys are the opener's", async () => {
  await start().untilReady();
  const secrets = JSON.parse(await readFile(join(data, 'secrets.json'), 'utf8')) as Secrets;
  const knows = (script: string) => {
    const [found] = everythingOf().filter(({ command }) => command.endsWith(script));
    return environmentOf(found?.pid ?? 0);
  };
  const web = environmentOf(
    processesOf('apps/api/dist/main.js').find(({ pid }) => environmentOf(pid).includes(`PORT=${port}`))?.pid ?? 0,
  );
  const opener = knows('dist/opener.js');
  expect(web).toContain(secrets.web);
  expect(opener).toContain(secrets.opener);
  for (const hidden of [secrets.superuser, secrets.owner, secrets.opener, 'BIDWELL_KEYS'])
    expect(web).not.toContain(hidden);
  for (const hidden of [secrets.superuser, secrets.owner, secrets.web]) expect(opener).not.toContain(hidden);
});

test('after kill -9 everything ends by itself, and the next start recovers', async () => {
  const killed = await start().untilReady();
  killed.kill('SIGKILL');
  await until('nothing of it runs any more', () => everythingOf().length === 0);
  await start().untilReady();
  expect(await ask('select name from department')).toEqual([{ name: 'Kept across starts' }]);
});

/** One of them may end by itself as soon as another is gone. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

test('after kill -9 of every process at once, PostgreSQL included, the next start recovers', async () => {
  const killed = await start().untilReady();
  for (const { pid } of everythingOf()) killIfThere(pid);
  killed.kill('SIGKILL');
  await start().untilReady();
  expect(await ask('select name from department')).toEqual([{ name: 'Kept across starts' }]);
});

test('an opener that dies is started again', async () => {
  const running = await start().untilReady();
  const opener = () => everythingOf().find(({ command }) => command.endsWith('dist/opener.js'))?.pid;
  const before = opener();
  process.kill(before ?? 0, 'SIGKILL');
  await until('another opener runs', () => opener() !== undefined && opener() !== before);
  await until('web finds it', isReady);
  expect(running.output).toContain('The opener process ended');
});

test('a second start on the same data says who uses them', async () => {
  const running = await start().untilReady();
  const second = start({ PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output).toContain(`Bidwell already runs on the data folder ${data} at http://localhost:${port}`);
  expect(second.output).toContain(String(running.pid));
});

test('a taken port is named, with the way out', async () => {
  const squatter = createServer().listen(port);
  const refused = start();
  expect(await refused.ended).toBe(1);
  expect(refused.output).toContain(`Port ${port} is taken by another program.`);
  expect(refused.output).toContain(`PORT=${port + 1} npm start`);
  squatter.close();
});

test('a damaged database folder is named, with the way out', async () => {
  const control = join(data, 'postgres', 'cluster', 'global', 'pg_control');
  await rename(control, `${control}.away`);
  const refused = start();
  expect(await refused.ended).toBe(1);
  expect(refused.output).toContain('is damaged: global/pg_control missing');
  await rename(`${control}.away`, control);
  await start().untilReady();
});

test('a data folder that is a file is refused', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const refused = start({ BIDWELL_DATA: file });
  expect(await refused.ended).toBe(1);
  expect(refused.output).toContain(`${file} is not a folder.`);
});

test('lost passwords are said, not replaced', async () => {
  const secrets = join(data, 'secrets.json');
  await rename(secrets, `${secrets}.away`);
  const refused = start();
  const code = await refused.ended;
  await rename(`${secrets}.away`, secrets);
  expect(code).toBe(1);
  expect(refused.output).toContain('secrets.json is missing');
});
