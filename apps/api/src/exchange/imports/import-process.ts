import { type ChildProcess, fork } from 'node:child_process';
import { clearTimeout, setTimeout } from 'node:timers';
import { Refusal, Refused } from '../../platform/graphql/refusal.js';
import { Turns } from '../../platform/database/turns.js';
import { workerFile } from '../../platform/worker-file.js';
import type { ImportAnswer, ImportOrder } from './import-orders.js';
import type { Found } from './look-into.js';

/** How long a process waits for the next order before it ends. */
const IDLE = 60_000;

/** How long looking into a file may take. The largest that is taken needs seconds, on a busy machine a minute. */
const LOOK = 180_000;

/** A file that needs more is refused. */
const MEMORY_MB = 1536;

/** Of what a process says before it breaks down, the end. */
const LAST_WORDS = 1_000;

/** The process ended before it answered: the file was too much for it, or it was stopped with the one that began it. */
export class ProcessEnded extends Error {
  constructor(
    readonly wasStopped: boolean,
    lastWords: string,
  ) {
    super(wasStopped ? 'The process was stopped.' : `The process broke down. ${lastWords}`);
  }
}

/**
 * A process that reads files and works on imports beside the one that answers requests, one order at a time. It is no thread: a file
 * of a few hundred bytes can claim so many cells that the engine gives up, and takes every thread of its process along.
 */
export class ImportProcess {
  private readonly line = new Turns(1);
  private child: ChildProcess | null = null;
  private isStopped = false;
  private lastWords = '';
  private idle: NodeJS.Timeout | undefined;

  /** What it found; a `Refused` when it said no in words. */
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

  /** Ends the process at once; what it works on is broken off. */
  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { child } = this;
    // An order that comes in while it goes begins another one.
    this.child = null;
    this.isStopped = true;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((gone) => {
      child.once('exit', gone);
      child.kill('SIGKILL');
    });
  }

  private async answerTo(order: ImportOrder): Promise<ImportAnswer> {
    const child = (this.child ??= this.begun());
    this.isStopped = false;
    const isOver = order.do === 'look' ? setTimeout(() => child.kill('SIGKILL'), LOOK).unref() : undefined;
    try {
      return await this.said(child, order);
    } finally {
      clearTimeout(isOver);
    }
  }

  private said(child: ChildProcess, order: ImportOrder): Promise<ImportAnswer> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void) => {
        child.off('message', answered).off('error', failed).off('exit', failed);
        outcome();
      };
      const answered = (answer: unknown) => settle(() => resolve(answer as ImportAnswer));
      const failed = () => settle(() => reject(new ProcessEnded(this.isStopped, this.lastWords)));
      child.on('message', answered).on('error', failed).on('exit', failed);
      child.send(order, (error) => void (error !== null && failed()));
    });
  }

  private begun(): ChildProcess {
    const child = fork(workerFile(import.meta.url, 'import'), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // It runs what is built, also where this process runs from sources by flags of its own.
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
    });
    const forget = () => void (this.child === child && (this.child = null));
    child.on('error', forget).on('exit', forget);
    this.lastWords = '';
    child.stderr?.on('data', (words: Buffer) => {
      this.lastWords = `${this.lastWords}${words.toString()}`.slice(-LAST_WORDS);
    });
    // It keeps nobody from ending, and ends by itself when nobody is there any more.
    child.unref();
    child.channel?.unref();
    (child.stderr as { unref?: () => void } | null)?.unref?.();
    return child;
  }
}
