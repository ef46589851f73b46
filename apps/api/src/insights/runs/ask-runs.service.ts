import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { signalRunFields } from './signal-run.sql.js';
import type { SignalRun } from './signal-run.results.js';

const ASK = `
  insert into signal_run (dataset_id, is_full) select d.id, $2 from dataset d where d.id = $1
  on conflict (dataset_id) where state = 'waiting' do update set is_full = signal_run.is_full or excluded.is_full
  returning id`;

const ONE = `select ${signalRunFields('r')} from signal_run r where r.id = $1`;

/** Asks for runs of the fit. They are worked out in the background, whoever asked. */
@Injectable()
export class AskRuns {
  constructor(private readonly database: Database) {}

  /** Asks for a run of a dataset, unless one waits already; gives the one that waits. Null: there is no such dataset. */
  async ofDataset(datasetId: string, isFull = true): Promise<SignalRun | null> {
    const asked = await this.database.row<{ id: string }>(ASK, [datasetId, isFull]);
    return asked === null ? null : this.database.row<SignalRun>(ONE, [asked.id]);
  }
}
