import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RAW_KEY_BYTES } from '../proposals/sealing/raw-keys.js';

const NAME = 'master.key';

/** The master key in use, then those that were in use before it, the newest first. */
export type KeyRing = readonly [Buffer, ...Buffer[]];

/** The ring in `folder`. Null when no key was ever made there. */
export async function readKeyRing(folder: string): Promise<KeyRing | null> {
  const path = join(folder, NAME);
  const text = await readIfThere(path);
  if (text === null) return null;
  const [current, ...earlier] = text
    .trim()
    .split('\n')
    .map((line) => Buffer.from(line, 'base64'));
  if (current !== undefined && [current, ...earlier].every(({ length }) => length === RAW_KEY_BYTES))
    return [current, ...earlier];
  throw new Error(
    `The key file ${path} is damaged. Put back its backup, or restore it from two escrow shares (npm run keys -- restore): ` +
      'without it no sealed proposal can be opened.',
  );
}

/** The ring in `folder`. The first start makes one of a single key, readable by this user alone. */
export async function readOrMakeKeyRing(folder: string): Promise<KeyRing> {
  const found = await readKeyRing(folder);
  if (found !== null) return found;
  // Linked, not renamed: two openers that start at once end up with the same key.
  await write(folder, [randomBytes(RAW_KEY_BYTES)], (draft, path) => link(draft, path).catch(unlessThere));
  return (await readKeyRing(folder)) ?? noKey(folder);
}

/** Puts a ring in place of the one in `folder`; at no instant is there half of it. */
export async function replaceKeyRing(folder: string, ring: KeyRing): Promise<void> {
  await write(folder, ring, rename);
}

/** Moves a key file that belongs to nothing out of the way. Nothing is ever deleted. */
export async function setKeyRingAside(folder: string): Promise<void> {
  const path = join(folder, NAME);
  await rename(path, `${path}.set-aside-${randomUUID()}`);
  await settle(folder);
}

/** Written whole under another name first, then put in its place. */
async function write(
  folder: string,
  ring: KeyRing,
  put: (draft: string, path: string) => Promise<unknown>,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(ring.map((key) => `${key.toString('base64')}\n`).join(''));
    await file.sync();
    await put(draft, join(folder, NAME));
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
  await settle(folder);
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

function noKey(folder: string): never {
  throw new Error(`The key that was just made in ${folder} is gone again.`);
}
