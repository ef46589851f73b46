import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeManifest } from '../../../apps/launcher/src/backup-files.mjs';
import { copyDatabase } from '../../../apps/launcher/src/base-backup.mjs';
import { openDataFolder, secretsOf } from '../../../apps/launcher/src/data-folder.mjs';
import { inRoot } from '../../../apps/launcher/src/places.mjs';
import { type Cluster, startCluster } from '../../../apps/launcher/src/postgres.mjs';
import { withConnection } from '../../../apps/launcher/src/postgres-connection.mjs';
import { runNode } from '../../../apps/launcher/src/run.mjs';
import { type Disk, within } from './disk.js';

/** The embedded PostgreSQL as `npm start` runs it, with BIDWELL_ARCHIVE, in a data folder of its own. */
export async function embeddedDisk(folder: string): Promise<Disk & { keepLog: () => Promise<void> }> {
  const [data, backup, archive] = ['data', 'backup', 'archive'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  openDataFolder(data);
  const { superuser, owner, web, opener } = secretsOf(data);
  const passwords: Record<string, string> = { bidwell_owner: owner, bidwell_web: web, bidwell_opener: opener };
  const start = () => startCluster({ folder: join(data, 'postgres'), password: superuser, archive });
  let cluster: Cluster = await start();
  const asSuperuser = () => cluster.url('postgres', superuser, 'postgres');
  return {
    url: (role, database) => cluster.url(role, passwords[role] ?? superuser, database),
    backUp: async () => {
      await mkdir(backup, { recursive: true });
      const version = await copyDatabase(asSuperuser(), join(backup, 'database'));
      await cp(join(data, 'secrets.json'), join(backup, 'secrets.json'));
      await writeManifest(backup, version);
    },
    keepLog: () => untilKept(asSuperuser()),
    lose: async () => {
      await rm(join(data, 'postgres', 'cluster'), { recursive: true, force: true, maxRetries: 5 });
      await within(15, cluster.stop());
      await rm(join(data, 'postgres', 'cluster'), { recursive: true, force: true });
    },
    restore: async () => {
      const script = inRoot('apps/launcher/restore.mjs');
      const env = { ...process.env, BIDWELL_DATA: data, DATABASE_URL: '' };
      const ended = await runNode([script, backup, '--archive', archive], { env, quiet: true });
      if (ended.code !== 0) throw new Error(`npm run restore failed:\n${ended.output}`);
      cluster = await start();
    },
    stop: () => cluster.stop(),
  };
}

/** Closes the piece of the log that is being written, as the archive's time-out does, and waits until it is kept. */
async function untilKept(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    const { rows } = await client.query<{ piece: string }>(`select pg_walfile_name(pg_switch_wal()) as piece`);
    for (let tries = 0; tries < 200; tries += 1) {
      const kept = await client.query('select from pg_stat_archiver where last_archived_wal >= $1', [rows[0]?.piece]);
      if (kept.rowCount === 1) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The log was not kept within 20 seconds.');
  });
}
