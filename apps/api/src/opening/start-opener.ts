import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { assertKeysBelong, fillKeyStock } from './key-stock.js';
import { LocalFileKeys } from './local-file-keys.js';
import type { OpenerConfig } from './opener-config.js';
import { openPool } from './opener-database.js';
import { createOpenerServer } from './opener-server.js';
import { OpeningLoop } from './opening-loop.js';

/** A running opener. */
export interface Opener {
  /** Where the web process finds it. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the opener: keys in stock, jobs opened at their deadlines, own proposals handed out. */
export async function startOpener(config: OpenerConfig): Promise<Opener> {
  const keys = await LocalFileKeys.in(config.keysFolder);
  const pool = openPool(config);
  try {
    await assertKeysBelong(pool, keys);
    await fillKeyStock(pool, keys);
    const server = createOpenerServer(pool, keys, config.token);
    await once(server.listen(config.port, '127.0.0.1'), 'listening');
    const loop = new OpeningLoop(pool, keys);
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
