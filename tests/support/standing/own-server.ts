import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { letIn, makeOwner } from '../../../apps/launcher/src/database.mjs';
import { type Cluster, freePort, startCluster } from '../../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../../apps/launcher/src/postgres-connection.mjs';
import { migrate } from '../../../apps/api/src/migrate.js';
import type { TestDatabase } from '../database.js';

/** A durable PostgreSQL of its own that may be killed, with a migrated database in it. */
export class OwnServer {
  private constructor(
    private readonly folder: string,
    private readonly password: string,
    private readonly port: number,
    private cluster: Cluster,
    readonly database: TestDatabase,
  ) {}

  static async in(folder: string): Promise<OwnServer> {
    const password = randomBytes(12).toString('hex');
    const port = await freePort();
    const cluster = await startCluster({ folder, password, port });
    const database = await prepare((role, name) => cluster.url(role, password, name), password);
    return new OwnServer(folder, password, port, cluster, database);
  }

  /** Kills PostgreSQL without a word, and starts it again once it is gone. */
  async killAndStart(): Promise<void> {
    const note = await readFile(join(this.folder, 'cluster', 'postmaster.pid'), 'utf8');
    process.kill(Number(note.split('\n')[0]), 'SIGKILL');
    await this.cluster.ended;
    this.cluster = await startCluster({ folder: this.folder, password: this.password, port: this.port });
  }

  stop(): Promise<void> {
    return this.cluster.stop();
  }
}

/** A migrated database with its three logins on a PostgreSQL whose superuser is reached by `urlOf`. */
export async function prepare(
  urlOf: (role: string, database: string) => string,
  password: string,
): Promise<TestDatabase> {
  const superuser = urlOf('postgres', 'postgres');
  await withConnection(superuser, (client) => makeOwner(client, password));
  const ownerUrl = urlOf('bidwell_owner', 'bidwell');
  await migrate(ownerUrl);
  await withConnection(superuser, (client) => letIn(client, { bidwell_web: password, bidwell_opener: password }));
  const [webUrl, openerUrl] = [urlOf('bidwell_web', 'bidwell'), urlOf('bidwell_opener', 'bidwell')];
  return { name: 'bidwell', ownerUrl, webUrl, openerUrl, drop: async () => {} };
}
