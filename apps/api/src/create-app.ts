import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { MIGRATIONS } from './migrations/all.js';
import type { Config } from './platform/config.js';
import { Database } from './platform/database/database.js';
import { createValidationPipe } from './platform/graphql/validation.pipe.js';
import { addHealth } from './platform/web/health.js';
import { addSecurityHeaders, guardApi, serveClient } from './platform/web/serve.js';

/** The web process, ready to listen: API, health and, where a folder is set, the client. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), { logger: ['error', 'warn'] });
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  addSecurityHeaders(app);
  app.use(['/graphql', '/api'], guardApi);
  app.useBodyParser('json', { limit: '1mb' });
  app.useGlobalPipes(createValidationPipe());
  const database = app.get(Database);
  addHealth(app, {
    database: async () => !Number.isNaN((await database.now()).getTime()),
    migrations: async () => (await migrationCount(database)) === MIGRATIONS.length,
    opener: async () => (await fetch(`${config.openerUrl}/readyz`)).ok,
  });
  if (config.webFolder !== null) serveClient(app, config.webFolder);
  app.enableShutdownHooks();
  return app;
}

async function migrationCount(database: Database): Promise<number> {
  const row = await database.row<{ count: number }>('select count(*)::int as count from schema_migration');
  return row?.count ?? 0;
}
