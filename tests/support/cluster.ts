import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { letIn, makeOwner } from '../../apps/launcher/src/database.mjs';
import { hideStatistics } from '../../apps/launcher/src/hidden-statistics.mjs';
import { startCluster } from '../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../apps/launcher/src/postgres-connection.mjs';
import { migrate } from '../../apps/api/src/migrate.js';

/** Where the tests' PostgreSQL is and how each role gets in. */
export interface ClusterAddress {
  /** May make and drop databases. */
  superuserUrl: string;
  /** A migrated database that is only ever copied. */
  template: string;
  password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: ClusterAddress;
  }
}

interface RunningCluster {
  address: ClusterAddress;
  end: () => Promise<void>;
}

/** Each test project loads its own copy of this module, and all of them share one cluster. */
const shared = globalThis as { bidwellCluster?: { users: number; running: Promise<RunningCluster> } };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = (shared.bidwellCluster ??= { users: 0, running: begin() });
  cluster.users += 1;
  const { address, end } = await cluster.running;
  project.provide('cluster', address);
  return async () => {
    cluster.users -= 1;
    if (cluster.users > 0) return;
    delete shared.bidwellCluster;
    await end();
  };
}

async function begin(): Promise<RunningCluster> {
  const password = randomBytes(12).toString('hex');
  const { superuserUrl, stop } = await server(password);
  const template = `bidwell_template_${randomBytes(4).toString('hex')}`;
  const address = { superuserUrl, template, password };
  await withConnection(superuserUrl, async (client) => {
    await makeOwner(client, password, template);
  });
  await withConnection(inDatabase(superuserUrl, template), hideStatistics);
  await migrate(urlFor(address, 'bidwell_owner', template));
  await withConnection(superuserUrl, (client) => letIn(client, { bidwell_web: password, bidwell_opener: password }));
  const end = async () => {
    await withConnection(superuserUrl, (client) => client.query(`drop database if exists ${template} with (force)`));
    await stop();
  };
  return { address, end };
}

/** TEST_DATABASE_URL names another server to test on, as a superuser of it; a scratch one, because roles change there. */
async function server(password: string): Promise<{ superuserUrl: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { superuserUrl: given, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'bidwell-test-'));
  const cluster = await startCluster({ folder, password, durable: false });
  const stop = async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { superuserUrl: cluster.url('postgres', password, 'postgres'), stop };
}

function inDatabase(superuserUrl: string, database: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** The address of a database of the cluster for one of its roles. */
export function urlFor({ superuserUrl, password }: ClusterAddress, role: string, database: string): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}
