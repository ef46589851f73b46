import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RAW_KEY_BYTES } from '../proposals/sealing/raw-keys.js';

const NAME = 'master.key';

/** The master key in `folder`. The first start makes one, readable by this user alone. */
export async function readMasterKey(folder: string): Promise<Buffer> {
  const path = join(folder, NAME);
  const text = (await readIfThere(path)) ?? (await make(folder, path));
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === RAW_KEY_BYTES) return key;
  throw new Error(`The key file ${path} is damaged. Put back its backup: without it no sealed proposal can be opened.`);
}

/** Written whole under another name and then linked: two openers that start at once end up with the same key. */
async function make(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(RAW_KEY_BYTES).toString('base64')}\n`);
    await file.sync();
    await link(draft, path).catch(unlessThere);
  } finally {
    await file.close();
    await rm(draft);
  }
  await settle(folder);
  return readFile(path, 'utf8');
}

/** The name of the file must survive a power cut as its content does: the database will soon depend on it. */
async function settle(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
