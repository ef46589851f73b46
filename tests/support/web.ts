import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../apps/api/src/create-app.js';
import type { Config } from '../../apps/api/src/platform/config.js';
import { OPENER_TOKEN } from './opener.js';
import type { TestDatabase } from './database.js';

/** A web process inside the test, on a free port. */
export interface Web {
  address: string;
  stop: () => Promise<void>;
}

/** `prepare` sees the application before it listens. */
export async function startWeb(
  database: TestDatabase,
  openerUrl: string,
  prepare: (app: NestExpressApplication) => void = () => {},
  smtpUrl: string | null = null,
  settings: Partial<Config> = {},
): Promise<Web> {
  const app = await createApp({
    port: 0,
    host: '127.0.0.1',
    databaseUrl: database.webUrl,
    databaseRole: null,
    openerUrl,
    openerToken: OPENER_TOKEN,
    webFolder: null,
    isDemo: false,
    mayLose: true,
    takesOnlyTrustedDocuments: false,
    isDevelopment: false,
    movesPerMinute: Infinity,
    mail: { smtpUrl, from: 'Bidwell <bidwell@company.example>', siteUrl: 'https://bidwell.company.example' },
    ...settings,
  });
  prepare(app);
  await app.listen(0, '127.0.0.1');
  return { address: await app.getUrl(), stop: () => app.close() };
}
