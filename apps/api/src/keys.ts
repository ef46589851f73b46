import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { holdCeremony } from './opening/keeping/ceremony.js';
import { restoreKeys } from './opening/keeping/restore-keys.js';
import { rotateKeys } from './opening/keeping/rotate-keys.js';
import { enrolReleaser } from './opening/release/enrol.js';
import { verifyKeys } from './opening/keeping/verify-keys.js';

/** What `npm run keys` does, as the owner of the tables: with a verb and the paths that follow it. Answers whether all is well. */
const VERBS: Record<string, (client: pg.Client, folder: string, paths: string[]) => Promise<boolean>> = {
  ceremony: async (client, folder, [target]) => {
    if (target === undefined) throw new Error('Name a new folder for the sheets: npm run keys -- ceremony FOLDER');
    say('Three sheets were written. Hand each to one custodian, then delete them here:');
    for (const name of await holdCeremony(client, folder, target)) say(`  ${name}`);
    say('Any two of them restore the keys; one alone opens nothing. Try it: npm run keys -- verify SHARE SHARE');
    return true;
  },
  verify: async (client, folder, paths) => {
    const { isSound, words } = await verifyKeys(client, folder, await sheetsAt(paths));
    words.forEach(say);
    return isSound;
  },
  rotate: async (client, folder) => {
    const { jobKeys, wasBegun } = await rotateKeys(client, folder);
    say(
      `${wasBegun ? 'A rotation that had begun is finished' : 'A new master key is in use'}: ${jobKeys} job keys are under it.`,
    );
    say('Back up the key folder now; backups of the database from before need the keys that are in it.');
    return true;
  },
  releaser: async (client, folder, [email = '']) => {
    say(await enrolReleaser(client, folder, email));
    say('Give this to an authenticator app of that person, and to nobody else. It is shown only this once.');
    return true;
  },
  restore: async (client, folder, paths) => {
    await restoreKeys(client, folder, await sheetsAt(paths));
    say(`The keys are back in ${folder}. Start Bidwell; then hold a new ceremony, because two shares have met.`);
    return true;
  },
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function sheetsAt(paths: string[]): Promise<Map<string, string>> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

async function main([verb = '', ...paths]: string[]): Promise<boolean> {
  const act = VERBS[verb];
  const { DATABASE_URL: url, BIDWELL_KEYS: folder } = process.env;
  if (act === undefined) throw new Error(`Say what to do with the keys: ${Object.keys(VERBS).join(', ')}.`);
  if (!url || !folder) throw new Error('Set DATABASE_URL (as the owner) and BIDWELL_KEYS.');
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await act(client, folder, paths);
  } finally {
    await client.end();
  }
}

try {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
