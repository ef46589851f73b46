import { setPriority } from 'node:os';
import process from 'node:process';
import { readContestFile } from '../contest-files/read-contest-file.js';
import { createDataSource } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.js';
import { Refused } from '../../platform/graphql/refusal.js';
import type { DatabaseAccess, ImportAnswer, ImportOrder } from './import-orders.js';
import { lookInto } from './look-into.js';
import { WorkOnTask } from './work-on-task.js';

const GIVES_WAY = 10;
const CONNECTIONS = 2;

// Reading a file gives way to people's requests.
setPriority(GIVES_WAY);

// Who began this process ends it, also where a terminal tells all of them at once; nothing is left to do when that one is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

let working: Promise<WorkOnTask> | null = null;

async function begin(access: DatabaseAccess): Promise<WorkOnTask> {
  const dataSource = createDataSource({ ...access, poolSize: CONNECTIONS }, []);
  return new WorkOnTask(new Database(await dataSource.initialize()));
}

async function answer(order: ImportOrder): Promise<ImportAnswer> {
  try {
    if (order.do === 'look') return { found: lookInto(await readContestFile(Buffer.from(order.content))) };
    working ??= begin(order.access);
    await (await working).work(order.taskId);
    return { found: null };
  } catch (error) {
    if (error instanceof Refused) return { refusal: { code: error.refusal.code, message: error.refusal.message } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (order: ImportOrder) => {
  void answer(order).then((said) => process.send?.(said));
});
