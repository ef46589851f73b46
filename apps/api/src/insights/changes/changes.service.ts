import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type ChangeCounts, CountedShare } from './changes.results.js';

type Share = [count: number, of: number];

interface ChangesRow {
  from: string;
  hasMonthEnded: boolean;
  decided: number;
  newWins: Share;
  winsNow: Share;
  winsBefore: Share;
  keptNow: Share;
  keptBefore: Share;
}

/** Contests of our own that an internal team stood in, over the twelve months before a month. */
const wins = (end: string) => `(select json_build_array(coalesce(sum(m.wins), 0), coalesce(sum(m.contests), 0))
  from kind_month m where m.dataset_id = w.dataset_id and m.kind = 'internal'
    and m.month >= ${end} - interval '12 months' and m.month < ${end})`;

/** Promises of everybody, over the twelve months before a month. */
const kept = (end: string) => `(select json_build_array(coalesce(sum(m.times_kept), 0), coalesce(sum(m.times_due), 0))
  from promise_month m where m.month >= ${end} - interval '12 months' and m.month < ${end})`;

/** From monthly counts, and from the contests of at most ninety days. $1: the last visit, null on a first one. */
const CHANGES = `
  with w as (
    select d.id as dataset_id, date_trunc('month', clock_timestamp())::date as this_month,
      date_trunc('month', $1::timestamptz)::date as that_month,
      greatest($1::timestamptz, clock_timestamp() - interval '90 days')::date as from_day
    from dataset d where not d.is_imported),
  recent as (
    select c.is_contest, b.kind from w join contest c on c.dataset_id = w.dataset_id and c.decided_on >= w.from_day
    left join contest_bidder b on b.id = c.winner_id)
  select w.from_day::text as "from", coalesce(w.that_month < w.this_month, false) as "hasMonthEnded",
    (select count(*)::int from recent) as decided,
    (select json_build_array(count(*) filter (where kind = 'internal'), count(*)) from recent where is_contest) as "newWins",
    ${wins('w.this_month')} as "winsNow", ${wins('w.that_month')} as "winsBefore",
    ${kept('w.this_month')} as "keptNow", ${kept('w.that_month')} as "keptBefore"
  from w limit 1`;

/** What changed since somebody looked last. Reads only, and never a single bidder. */
@Injectable()
export class ChangesSince {
  constructor(private readonly database: Database) {}

  /** Null only while the company has no set of contests of its own. */
  async read(since: Date | null): Promise<ChangeCounts | null> {
    const row = await this.database.row<ChangesRow>(CHANGES, [since]);
    if (row === null) return null;
    const before = (share: Share) => (row.hasMonthEnded ? new CountedShare(...share) : null);
    return {
      since,
      from: row.from,
      decided: row.decided,
      newWins: new CountedShare(...row.newWins),
      internalWins: { now: new CountedShare(...row.winsNow), before: before(row.winsBefore) },
      promisesKept: { now: new CountedShare(...row.keptNow), before: before(row.keptBefore) },
    };
  }
}
