import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { Rounds } from '../../platform/rounds.js';
import { END, GIVE_BACK, TAKE_NEXT } from './import-task.sql.js';
import type { DatabaseAccess } from './import-orders.js';
import { ImportProcess, ProcessEnded } from './import-process.js';

const PAUSE = 500;
const TRIES = 3;

const TOO_HEAVY = {
  code: 'TOO_HEAVY',
  message: 'The file could not be worked through, three times over. Split it into smaller ones and upload each.',
};

/**
 * Takes up imports that wait, one at a time in this process, and has a process of its own work on them. One whose process died is taken up
 * again by any process; one that brings it down three times is ended with words.
 */
@Injectable()
export class ImportLoop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('imports', PAUSE, () => this.workOnNext());
  private readonly worker = new ImportProcess();
  private readonly access: DatabaseAccess;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) { databaseUrl, databaseRole }: Config,
  ) {
    this.access = { databaseUrl, databaseRole };
  }

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  /** What is in hand is given back at once: another process, or the next start, goes on with it. */
  async onApplicationShutdown(): Promise<void> {
    const ended = this.rounds.end();
    await this.worker.end();
    await ended;
  }

  private async workOnNext(): Promise<boolean> {
    const task = await this.database.row<{ id: string; tries: number }>(TAKE_NEXT);
    if (task === null) return false;
    // No process is begun once the one in hand was ended.
    if (this.rounds.isEnding) await this.database.rows(GIVE_BACK, [task.id]);
    else if (task.tries > TRIES) await this.database.rows(END, [task.id, 'failed', null, JSON.stringify(TOO_HEAVY)]);
    else await this.work(task.id);
    return true;
  }

  private async work(taskId: string): Promise<void> {
    try {
      await this.worker.order({ do: 'work', taskId, access: this.access });
    } catch (error) {
      if (this.rounds.isEnding) await this.database.rows(GIVE_BACK, [taskId]);
      else this.rounds.worry(`Import ${taskId} was interrupted and is taken up again.`, error);
      if (!(error instanceof ProcessEnded)) await this.worker.end();
    }
  }
}
