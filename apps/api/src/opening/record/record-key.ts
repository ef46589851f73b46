import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { privateKeyOf, RAW_KEY_BYTES, rawPublicKey } from '../../proposals/sealing/raw-keys.js';
import type { NoteSigner } from './signed-note.js';

const NAME = 'record.key';

/**
 * The key that signs receipts and checkpoints. It opens nothing, and it is not exchanged with the keys that do: what it signed
 * has to stay checkable. The first start makes one, readable by this user alone.
 */
export async function readRecordKey(folder: string): Promise<NoteSigner> {
  const path = join(folder, NAME);
  const text = await readFile(path, 'utf8').catch(() => make(folder, path));
  const seed = Buffer.from(text.trim(), 'base64');
  if (seed.length !== RAW_KEY_BYTES) throw new Error(`The key file ${path} is damaged. Put back its backup.`);
  const key = privateKeyOf('ed25519', seed);
  const name = createHash('sha256').update(rawPublicKey(key)).digest('hex').slice(0, 12);
  return { name: `bidwell/record/${name}`, key };
}

/** Written whole under another name and then linked: two openers that start at once end up with the same key. */
async function make(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(RAW_KEY_BYTES).toString('base64')}\n`);
    await file.sync();
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await file.close();
    await rm(draft);
  }
  return readFile(path, 'utf8');
}
