import { setPriority } from 'node:os';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { readContestFile } from '../contest-files/read-contest-file.js';
import { createDataSource } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/graphql/refusal.js';
import type { ImportAnswer, ImportOrder, ThreadSettings } from './import-orders.js';
import { lookInto } from './look-into.js';
import { WorkOnTask } from './work-on-task.js';

const GIVES_WAY = 10;
const CONNECTIONS = 2;

// Reading a file gives way to people's requests. Elsewhere than on Linux this would hold for the whole process.
if (process.platform === 'linux') setPriority(GIVES_WAY);

let working: Promise<WorkOnTask> | null = null;

async function begin(): Promise<WorkOnTask> {
  const { databaseUrl, databaseRole } = workerData as ThreadSettings;
  const dataSource = createDataSource({ databaseUrl, databaseRole, poolSize: CONNECTIONS }, []);
  return new WorkOnTask(new Database(await dataSource.initialize()));
}

async function answer(order: ImportOrder): Promise<ImportAnswer> {
  try {
    if (order.do === 'look') return { found: lookInto(await readContestFile(Buffer.from(order.content))) };
    working ??= begin();
    await (await working).work(order.taskId);
    return { found: null };
  } catch (error) {
    if (error instanceof Refused) return { refusal: { code: error.refusal.code, message: error.refusal.message } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (order: ImportOrder) => {
  void answer(order).then((said) => parentPort?.postMessage(said));
});
