import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { unsealedBlocks } from './file-blocks.js';
import type { KeyService } from './key-service.js';
import { causeOf, log } from './log.js';
import { findReadable } from './readable-file.js';

/** Why a file is not sent. */
export type NoFile = 'none' | 'terms' | 'shut';

/**
 * Sends a file, unsealed, to the web process, which passes it on as it comes. The first block is unsealed before anything
 * is said, so that a broken seal can still be said in words; later ones end the connection.
 */
export async function sendFile(
  response: ServerResponse,
  pool: pg.Pool,
  keys: KeyService,
  sessionToken: string,
  fileId: string,
): Promise<NoFile | null> {
  const file = await findReadable(pool, keys, sessionToken, fileId);
  if (file === null) return 'none';
  if (file === 'terms' || file === 'shut') return file;
  const blocks = unsealedBlocks(pool, keys, file);
  const first = await blocks.next();
  const all = async function* () {
    if (first.value !== undefined) yield first.value;
    yield* blocks;
  };
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': file.size,
    'x-file-name': encodeURIComponent(file.name),
    'cache-control': 'no-store',
  });
  await pipeline(Readable.from(all()), response).catch((error: unknown) => {
    const isGone = (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!isGone) log('alarm', 'A file could not be sent to its end.', { fileId, cause: causeOf(error) });
    response.destroy();
  });
  return null;
}
