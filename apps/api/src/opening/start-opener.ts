import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { log } from './log.js';
import { tellEscrow } from './keeping/tell-escrow.js';
import { assertKeysBelong, assertKeysThere, fillKeyStock } from './key-stock.js';
import { LocalFileKeys } from './local-file-keys.js';
import type { OpenerConfig } from './opener-config.js';
import { openPool } from './opener-database.js';
import { createOpenerServer } from './opener-server.js';
import { OpeningLoop } from './opening-loop.js';
import { RecordKeeper } from './record/record-keeper.js';

/** A running opener. */
export interface Opener {
  /** Where the web process finds it. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the opener: keys in stock, jobs opened at their deadlines, own proposals handed out. */
export async function startOpener(config: OpenerConfig): Promise<Opener> {
  const pool = openPool(config);
  try {
    await assertKeysThere(pool, config.keysFolder);
    const keys = await LocalFileKeys.in(config.keysFolder);
    await assertKeysBelong(pool, keys);
    await tellEscrow(pool, config.keysFolder);
    await fillKeyStock(pool, keys);
    const record = await RecordKeeper.start(pool, config.keysFolder, {
      folder: checkpointsFolderOf(config),
      addresses: config.checkpointMail ?? [],
    });
    const server = createOpenerServer({ pool, keys, token: config.token, keysFolder: config.keysFolder, record });
    await once(server.listen(config.port, '127.0.0.1'), 'listening');
    const loop = new OpeningLoop(pool, keys, record);
    loop.start();
    const halt = async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await loop.stop();
      server.closeIdleConnections();
      const patience = setTimeout(() => server.closeAllConnections(), 3_000);
      await closed;
      clearTimeout(patience);
      await pool.end();
    };
    let stopped: Promise<void> | null = null;
    const stop = () => (stopped ??= halt());
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function checkpointsFolderOf({ checkpointsFolder, keysFolder }: OpenerConfig): string {
  if (checkpointsFolder !== undefined) return checkpointsFolder;
  const folder = join(keysFolder, 'checkpoints');
  log(
    'warning',
    'Checkpoints of the record are written beside the keys. Set BIDWELL_CHECKPOINTS to a place of their own.',
    {
      folder,
    },
  );
  return folder;
}
