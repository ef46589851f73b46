import 'reflect-metadata';
import { createApp } from '../../apps/api/src/create-app.js';
import { OPENER_TOKEN } from './market.js';
import type { TestDatabase } from './database.js';

/** A web process inside the test, on a free port. */
export interface Web {
  address: string;
  stop: () => Promise<void>;
}

export async function startWeb(database: TestDatabase, openerUrl: string): Promise<Web> {
  const app = await createApp({
    port: 0,
    databaseUrl: database.webUrl,
    databaseRole: null,
    openerUrl,
    openerToken: OPENER_TOKEN,
    webFolder: null,
    isDemo: false,
  });
  await app.listen(0, '127.0.0.1');
  return { address: await app.getUrl(), stop: () => app.close() };
}
