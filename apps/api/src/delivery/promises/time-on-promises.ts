import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { LOCK_JOB } from './lock-promise.js';
import type { PromiseNewsKind } from './promise.happenings.js';
import { PromiseNews } from './promise-news.js';

const SILENT = `accepts_at <= clock_timestamp() and settled_at is null and disputed_at is null`;

const RUNS = 'done_at is null and settled_at is null and paused_at is null and missed_at is null';

const OVERDUE = `due_at < clock_timestamp() and ${RUNS}`;

const DUE_WITHIN = (hours: number) =>
  `${RUNS} and due_at between clock_timestamp() and clock_timestamp() + interval '${hours} hours'`;

/** Nobody is reminded of what was asked for a moment ago, and of nothing twice. */
const untold = (kind: 'day' | 'hour', hours: number) => `
  select i.id from promise_instance i
  where ${DUE_WITHIN(hours)} and i.due_at - interval '${hours} hours' > i.started_at
    and not exists (select from promise_told t where t.instance_id = i.id and t.kind = '${kind}' and t.due_at = i.due_at)
  order by i.due_at limit 20`;

const ACCEPT = `
  update promise_instance set settled_at = clock_timestamp(), confirmed_at = clock_timestamp(), is_kept = done_at <= due_at
  where id = $1 and ${SILENT} returning id`;

const MISS = `update promise_instance set missed_at = clock_timestamp() where id = $1 and ${OVERDUE} returning id`;

/** Within the last hour the reminder of the day before is told no more. */
const REMIND = (hours: number) => `
  insert into promise_told (instance_id, kind, due_at)
  select i.id, k.kind, i.due_at from promise_instance i, unnest($2::text[]) k (kind) where i.id = $1 and ${DUE_WITHIN(hours)}
  on conflict do nothing returning kind`;

interface Passing {
  /** Which promises it concerns now. */
  due: string;
  /** Acts on one of them, once, whoever else tries. */
  move: (id: string) => Promise<void>;
}

/** What time alone does to a promise: each behind the lock that the two sides take, and told once. */
@Injectable()
export class TimeOnPromises {
  constructor(
    private readonly database: Database,
    private readonly news: PromiseNews,
  ) {}

  everything(): Passing[] {
    return [
      {
        due: `select id from promise_instance where ${SILENT} order by accepts_at limit 20`,
        move: (id) => this.once(id, 'accept', ACCEPT, [id]),
      },
      {
        due: `select id from promise_instance where ${OVERDUE} order by due_at limit 20`,
        move: (id) => this.once(id, 'miss', MISS, [id]),
      },
      { due: untold('hour', 1), move: (id) => this.once(id, 'dueInAnHour', REMIND(1), [id, ['hour', 'day']]) },
      { due: untold('day', 24), move: (id) => this.once(id, 'dueInADay', REMIND(24), [id, ['day']]) },
    ];
  }

  private async once(id: string, move: PromiseNewsKind, change: string, values: unknown[]): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.rows(LOCK_JOB, [id]);
      await this.database.rows('select id from promise_instance where id = $1 for update', [id]);
      const changed = await this.database.rows(change, values);
      if (changed.length > 0) await this.news.tell(id, move, null, '');
    });
  }
}
