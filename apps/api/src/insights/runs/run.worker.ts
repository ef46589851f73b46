import { parentPort, workerData } from 'node:worker_threads';
import { type ConnectionPlace, ownConnection } from '../../platform/database/own-connection.js';
import type { ReadRows } from './run-facts.js';
import { workOutRun } from './work-out-run.js';

/** A thread of its own: works out the run that is due and ends. Requests never wait for it. */
const client = await ownConnection(workerData as ConnectionPlace, 'bidwell signal');
const query: ReadRows = async <Row>(text: string, values?: unknown[]) =>
  (await client.query(text, values)).rows as Row[];
try {
  await query(`set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`);
  parentPort?.postMessage(await workOutRun(query));
} finally {
  await client.end();
}
