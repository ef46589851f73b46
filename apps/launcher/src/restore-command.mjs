// `npm run restore`: from a backup, and from the write-ahead log kept since then, back to a data folder that starts.
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { readBackup } from './backup-files.mjs';
import { openDataFolder } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { undumpDatabase } from './dump.mjs';
import { ensureInstalled } from './install.mjs';
import { putApartBack } from './kept-apart.mjs';
import { occupy } from './occupancy.mjs';
import { dataFolder, named } from './places.mjs';
import { databaseAccount, roomFor } from './postgres-account.mjs';
import { withConnection } from './postgres-connection.mjs';
import { run } from './run.mjs';
import { Trouble, during, say } from './say.mjs';
import { orderlyShutdown } from './shutdown.mjs';
import { wishes } from './wishes.mjs';

const usage = `Say which backup to put back:

  npm run restore -- BACKUP [--keys KEYS] [--archive FOLDER]   into the data folder, which must hold no database
  npm run restore -- BACKUP --drill                            into a folder of its own that is removed again`;

/** @param {string[]} args */
export async function restore(args) {
  const wanted = wishes(args);
  const [path] = wanted.paths;
  if (path === undefined) throw new Trouble(usage);
  const backup = resolve(path);
  await ensureInstalled();
  if (process.env.DATABASE_URL && !wanted.drill) {
    await during('Restoring the database', () => undumpDatabase(process.env.DATABASE_URL ?? '', backup));
    return putKeysBack(wanted.keys, dataFolder());
  }
  const folder = wanted.drill ? await mkdtemp(join(tmpdir(), 'bidwell-drill-')) : dataFolder();
  const shutdown = orderlyShutdown();
  try {
    openDataFolder(folder);
    const note = await occupy(folder, { pid: process.pid, doing: 'restore.mjs' });
    shutdown.onStop(note.leave);
    await putDatabaseBack(backup, folder, wanted.archive);
    if (!wanted.drill) await putKeysBack(wanted.keys, folder);
    await tryOut(folder, shutdown);
  } finally {
    await shutdown.stopAll();
    if (wanted.drill) await rm(folder, { recursive: true, force: true });
  }
  say(
    wanted.drill
      ? 'The drill is over: this backup starts. Nothing of it was kept.'
      : 'It is put back. Start: npm start',
  );
}

/** @param {string} backup @param {string} folder the data folder @param {string | undefined} archive */
async function putDatabaseBack(backup, folder, archive) {
  const home = join(folder, 'postgres');
  const account = databaseAccount(home);
  const room = roomFor(home, account);
  const cluster = join(room, 'cluster');
  if (existsSync(cluster))
    throw new Trouble(
      `${named(cluster)} is there: a restore writes over no database. Move it away: mv ${cluster} ${cluster}.before`,
    );
  await during('Reading the backup', () => readBackup(backup));
  const half = join(room, 'cluster.unfinished');
  await rm(half, { recursive: true, force: true });
  await during('Copying it', () => cp(join(backup, 'database'), half, { recursive: true }));
  if (archive !== undefined) await recoverFrom(half, resolve(archive));
  if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, half], { quiet: true });
  await run('chmod', ['-R', 'go-rwx', half], { quiet: true });
  await cp(join(backup, 'secrets.json'), join(folder, 'secrets.json'), { force: true });
  await run('mv', [half, cluster], { quiet: true });
}

/** @param {string} cluster @param {string} archive */
async function recoverFrom(cluster, archive) {
  if (/['"%\\]/.test(archive))
    throw new Trouble('Name the archive by a path without quotes, per cent signs and backslashes.');
  await writeFile(join(cluster, 'recovery.signal'), '', { mode: 0o600 });
  // A segment that was being received when the disk was lost still has the name of an unfinished one.
  const fetch = `test -f "${archive}/%f" && cp "${archive}/%f" "%p" || cp "${archive}/%f.partial" "%p"`;
  await appendFile(join(cluster, 'postgresql.auto.conf'), `restore_command = '${fetch}'\n`);
}

/** @param {string | undefined} from @param {string} folder */
async function putKeysBack(from, folder) {
  const keys = join(folder, 'keys');
  if (from !== undefined) await putApartBack(resolve(from), folder);
  if (!existsSync(join(keys, 'master.key')))
    say(
      `There are no keys in ${keys}: copy them there, or restore them from two sheets (npm run keys -- restore SHEET SHEET).`,
    );
}

/** @param {string} folder @param {ReturnType<typeof orderlyShutdown>} shutdown */
async function tryOut(folder, shutdown) {
  const database = await openDatabase(folder);
  shutdown.onStop(database.stop);
  await withConnection(database.owner.DATABASE_URL, async (client) => {
    const { rows } = await client.query(
      `select (select count(*) from job) as jobs, (select count(*) from proposal) as proposals,
         (select max(received_at) from proposal_version)::text as latest`,
    );
    const { jobs, proposals, latest } = rows[0];
    say(`It holds ${jobs} jobs and ${proposals} proposals; the latest submission is of ${latest ?? 'no day'}.`);
  });
}
