import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keysOf, type Page, pageOf } from '../../platform/graphql/paging.js';
import { refuseInput } from '../../platform/graphql/refuse-input.js';
import { signalRunFields } from './signal-run.sql.js';
import type { SignalRun } from './signal-run.results.js';
import type { Signal } from './signal.results.js';
import { SIGNAL } from './signal.statement.js';
import { withoutSingleContests } from './without-single-contests.js';

const RUNS = `
  select ${signalRunFields('r')} from signal_run r
  where r.dataset_id = $1 and ($2::bigint is null or r.id < $2) order by r.id desc limit $3`;

/** Reads what runs found. */
@Injectable()
export class SignalRuns {
  constructor(private readonly database: Database) {}

  /** What the latest run of the dataset says to this reader. Null before the first one is done. */
  async latest(datasetId: string, viewer: Viewer): Promise<Signal | null> {
    const signal = await this.database.row<Signal>(SIGNAL, [datasetId]);
    return signal === null || viewer.bidderId === null ? signal : withoutSingleContests(signal);
  }

  /** Runs of the dataset, newest first. */
  async page(datasetId: string, first: number, after: string | null): Promise<Page<SignalRun>> {
    const [key] = after === null ? [null] : (keysOf(after, 1) ?? ['']);
    if (key !== null && !/^\d{1,18}$/.test(key ?? ''))
      refuseInput('after', 'That is no place in this list. Start again from the beginning.');
    const rows = await this.database.rows<SignalRun>(RUNS, [datasetId, key, first + 1]);
    return pageOf(rows, first, (run) => [run.id]);
  }
}
