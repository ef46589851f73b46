import type { startOpener } from '../../apps/api/src/opening/start-opener.js';
import type { TestDatabase } from './database.js';

export const OPENER_TOKEN = 'token of the tests';

/** How an opener inside a test is started: on a free port, with keys in this folder. */
export function openerSettings(database: TestDatabase, keysFolder: string): Parameters<typeof startOpener>[0] {
  return { databaseUrl: database.openerUrl, databaseRole: null, port: 0, token: OPENER_TOKEN, keysFolder };
}
