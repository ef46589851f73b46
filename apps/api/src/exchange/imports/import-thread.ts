import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { Refusal, Refused } from '../../platform/graphql/refusal.js';
import { Turns } from '../../platform/database/turns.js';
import { workerFile } from '../../platform/worker-file.js';
import type { ImportAnswer, ImportOrder, ThreadSettings } from './import-orders.js';
import type { Found } from './look-into.js';

/** How long a thread waits for the next order before it ends. */
const IDLE = 60_000;

/** A file that needs more is refused; the process goes on. */
const MEMORY_MB = 1536;

/** The thread ended before it answered: it ran out of memory, or was stopped with its process. */
export class ThreadEnded extends Error {
  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : `The thread ended (${String(cause)}).`);
  }

  get ranOutOfMemory(): boolean {
    return (this.cause as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
  }
}

/** A thread that reads files and works on imports beside the requests of its process, one order at a time. */
export class ImportThread {
  private readonly line = new Turns(1);
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly settings: ThreadSettings) {}

  /** What the thread found; a `Refused` when it said no in words. */
  order(order: ImportOrder): Promise<Found | null> {
    return this.line.take(async () => {
      clearTimeout(this.idle);
      const answer = await this.answerTo(order);
      this.idle = setTimeout(() => void this.end(), IDLE).unref();
      if ('refusal' in answer) throw new Refused(Refusal.of(answer.refusal.code, answer.refusal.message));
      if ('fault' in answer) throw new Error(answer.fault);
      return answer.found;
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    // An order that comes in while it goes begins another one.
    this.worker = null;
    await worker?.terminate();
  }

  private answerTo(order: ImportOrder): Promise<ImportAnswer> {
    const worker = (this.worker ??= this.begun());
    return new Promise((resolve, reject) => {
      const fail = (error?: unknown) => {
        if (this.worker === worker) this.worker = null;
        reject(new ThreadEnded(error));
      };
      worker.removeAllListeners().once('message', resolve).once('error', fail).once('exit', fail);
      worker.postMessage(order);
    });
  }

  private begun(): Worker {
    const worker = new Worker(workerFile(import.meta.url, 'import'), {
      workerData: this.settings,
      // The thread runs what is built, also where its process runs from sources by flags of its own.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.unref();
    return worker;
  }
}
