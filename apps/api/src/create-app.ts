import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { MIGRATIONS } from './migrations/all.js';
import type { Config } from './platform/config.js';
import { Database } from './platform/database/database.js';
import { addDocumentDoor, MAX_BODY } from './platform/graphql/document-door.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { serveOnBehalf } from './platform/database/on-behalf-of.js';
import { createValidationPipe } from './platform/graphql/validation.pipe.js';
import { unsafeSettings } from './platform/database/durability.js';
import { inReservedLane } from './platform/database/lane.js';
import { OpenerClient } from './proposals/opener-client.js';
import { addWatch } from './watch.js';
import { Crowd } from './platform/web/crowd.js';
import { Departure } from './platform/web/departure.js';
import { addHealth, type Check } from './platform/web/health.js';
import { Heartbeat } from './platform/web/heartbeat.js';
import { addSecurityHeaders, guardApi, serveClient } from './platform/web/serve.js';

/** What a deadline waits for no longer. */
const MUST_GET_THROUGH = ['submitProposal', 'withdrawProposal'];

/** Milliseconds that an idle connection stays open: longer than balancers keep theirs, or they send into one that is being closed. */
const IDLE = 75_000;

/** The web process, ready to listen: API, health and, where a folder is set, the client. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), { logger: ['error', 'warn'] });
  (app.getHttpServer() as Server).keepAliveTimeout = IDLE;
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  const departure = app.get(Departure);
  app.use(departure.endConnections);
  app.use(serveOnBehalf);
  addSecurityHeaders(app);
  app.use(['/graphql', '/api'], guardApi);
  app.useBodyParser('json', { limit: MAX_BODY });
  addDocumentDoor(app, app.get(TrustedDocuments));
  app.use('/graphql', new Crowd(MUST_GET_THROUGH).admit);
  app.useGlobalPipes(createValidationPipe());
  const database = app.get(Database);
  const needed = inLane({
    database: async () => !Number.isNaN((await database.now()).getTime()),
    // A newer process may have brought it further already: both work on it while one takes the other's place.
    migrations: async () => (await migrationCount(database)) >= MIGRATIONS.length,
    durable: async () => config.mayLose === true || (await unsafeSettings(database)).length === 0,
    // For keys that the opener has told once: from then on it may be away.
    sealing: async () => (await app.get(OpenerClient).publicKeys()).ownReading.length > 0,
  });
  const opener = async () => (await fetch(`${config.openerUrl}/readyz`, { signal: AbortSignal.timeout(1_500) })).ok;
  addHealth(app, needed, { opener }, departure);
  app.get(Heartbeat).askFirst(needed);
  addWatch(app, database, config);
  if (config.webFolder !== null) serveClient(app, config.webFolder);
  return app;
}

/** Whether a process is well is not to be asked in line behind everybody. */
function inLane(checks: Record<string, Check>): Record<string, Check> {
  return Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, () => inReservedLane(check)]));
}

async function migrationCount(database: Database): Promise<number> {
  const row = await database.row<{ count: number }>('select count(*)::int as count from schema_migration');
  return row?.count ?? 0;
}
