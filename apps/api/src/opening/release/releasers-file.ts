import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = 'releasers.json';

/** The secrets of those who release openings, by person. They lie beside the keys: the web process could check no code. */
export async function readReleasers(keysFolder: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(join(keysFolder, NAME), 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Adds somebody or gives them a new secret. */
export async function writeReleaser(keysFolder: string, personId: string, secret: string): Promise<void> {
  const all = { ...(await readReleasers(keysFolder)), [personId]: secret };
  const draft = join(keysFolder, `.${randomUUID()}`);
  await writeFile(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(draft, join(keysFolder, NAME));
}
