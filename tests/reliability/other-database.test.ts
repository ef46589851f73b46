import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeOwner } from '../../apps/launcher/src/database.mjs';
import { type Cluster, freePort, startCluster } from '../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../apps/launcher/src/postgres-connection.mjs';
import { Launched, processesOf } from '../support/launched.js';

/** A durable server of the company's own, whose login for Bidwell is no superuser. */
const password = 'chosen-by-the-company';
const serverFolder = await mkdtemp(join(tmpdir(), 'bidwell-server-'));
const dataFolder = await mkdtemp(join(tmpdir(), 'bidwell-other-'));
let server: Cluster;

beforeAll(async () => {
  server = await startCluster({ folder: serverFolder, password });
  await asSuperuser((client) => makeOwner(client, password));
});

afterAll(async () => {
  await server.stop();
  await rm(serverFolder, { recursive: true, force: true });
  await rm(dataFolder, { recursive: true, force: true });
});

function asSuperuser<T>(work: (client: import('pg').Client) => Promise<T>): Promise<T> {
  return withConnection(server.url('postgres', password, 'postgres'), work);
}

async function startOn(url: string): Promise<{ launched: Launched; port: number }> {
  const port = await freePort();
  const settings = { BIDWELL_DATA: dataFolder, PORT: String(port), BIDWELL_DEMO: '0', BIDWELL_PREPARED: '1' };
  return { launched: new Launched({ ...settings, DATABASE_URL: url }), port };
}

test('with DATABASE_URL the same build uses that PostgreSQL and starts none', async () => {
  const { launched, port } = await startOn(server.url('bidwell_owner', password, 'bidwell'));
  await launched.untilReady();
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  expect(processesOf(join(dataFolder, 'postgres'))).toEqual([]);
  expect(await launched.stop()).toBe(0);
});

test('a start again finds everything as it was', async () => {
  const { launched } = await startOn(server.url('bidwell_owner', password, 'bidwell'));
  await launched.untilReady();
  expect(await launched.stop()).toBe(0);
});

test('a database that could lose what it confirmed is refused', async () => {
  const { launched } = await startOn(inject('cluster').superuserUrl);
  expect(await launched.ended).toBe(1);
  expect(launched.output).toContain('The database could lose what it confirmed: fsync');
});

test('an address where no PostgreSQL answers is said in one sentence, without the password', async () => {
  const { launched } = await startOn(`postgres://somebody:secret@127.0.0.1:${await freePort()}/bidwell`);
  expect(await launched.ended).toBe(1);
  expect(launched.output).toContain('DATABASE_URL does not lead to a PostgreSQL that answers');
  expect(launched.output).not.toContain('secret');
});
