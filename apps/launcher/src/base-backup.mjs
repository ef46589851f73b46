// A base backup of the embedded database while it works, by PostgreSQL's own interface for it (pg_backup_start and
// pg_backup_stop): npm's PostgreSQL comes without pg_basebackup.
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyCluster } from './backup-files.mjs';
import { withConnection } from './postgres-connection.mjs';

/**
 * @param {string} superuser address
 * @param {string} to an empty folder
 * @returns {Promise<string>} the server's version
 */
export function copyDatabase(superuser, to) {
  return withConnection(superuser, async (client) => {
    const { rows } = await client.query(
      `select current_setting('data_directory') as folder, current_setting('server_version') as version`,
    );
    const { folder, version } = rows[0];
    // Keeps the write-ahead log from the start of the backup on; it goes with this connection, whatever happens.
    await client.query(`select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)`);
    await client.query(`select pg_backup_start('bidwell', true)`);
    await copyCluster(folder, to);
    const { rows: stop } = await client.query(
      'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
    );
    const { label, last } = stop[0];
    await writeFile(join(to, 'backup_label'), label, { mode: 0o600 });
    const first = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? last;
    for (const name of await readdir(join(folder, 'pg_wal'))) {
      if (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
        await copyFile(join(folder, 'pg_wal', name), join(to, 'pg_wal', name));
    }
    return version;
  });
}
