import { type DriftSide, FEWEST_BIDS_OF_A_SIGN } from '@bidwell/domain/drift-words';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { Rounds } from '../../platform/rounds.js';
import { DRIFT_ALARM_RAISED, type DriftAlarmRaised } from '../insights.happenings.js';

/** The signs of run $1 that say something: the newest of each side, of enough bids, and not one that was closed before. */
const SIGNS = `
  with newest as (
    select distinct on (s.contest_bidder_id, s.level, s.side) s.*, u.dataset_id, u.last_day, w.run_length, w.team_years
    from drift_sign s join signal_run u on u.id = s.run_id
      join team_watch w on w.run_id = s.run_id and w.contest_bidder_id = s.contest_bidder_id
    where s.run_id = $1 and s.bids >= ${FEWEST_BIDS_OF_A_SIGN}
    order by s.contest_bidder_id, s.level, s.side, s.began_on desc)`;

/** What is open is seen anew, as long as it is there. */
const SEEN = `${SIGNS}
  update drift_alarm a set seen_on = n.last_day, bids = n.bids, wins = n.wins, expected = n.expected, run_length = n.run_length,
    team_years = n.team_years, around = n.around
  from newest n where a.contest_bidder_id = n.contest_bidder_id and a.level = n.level and a.side = n.side
    and a.began_on = n.began_on and a.closed_at is null`;

/** Raised once: not while one is open, and not again for what a leader has looked at. */
const RAISE = `${SIGNS}
  insert into drift_alarm (dataset_id, contest_bidder_id, level, side, raised_on, began_on, seen_on, bids, wins, expected,
    run_length, team_years, around)
  select n.dataset_id, n.contest_bidder_id, n.level, n.side, n.raised_on, n.began_on, n.last_day, n.bids, n.wins, n.expected,
    n.run_length, n.team_years, n.around
  from newest n where not n.is_over and not exists (select from drift_alarm c where c.contest_bidder_id = n.contest_bidder_id
    and c.level = n.level and c.side = n.side and c.closed_at is not null and c.closed_on >= n.raised_on)
  order by n.contest_bidder_id, n.level, n.side
  on conflict (contest_bidder_id, level, side) where closed_at is null do nothing
  returning id, contest_bidder_id, level, side`;

/** An early sign is gone as soon as its evidence has run out; nobody has to close it. */
const FADE = `
  update drift_alarm a set closed_at = clock_timestamp(), closed_on = (clock_timestamp() at time zone 'UTC')::date
  from signal_run u where u.id = $1 and a.dataset_id = u.dataset_id and a.level = 'early' and a.closed_at is null
    and not exists (select from drift_sign s where s.run_id = $1 and s.contest_bidder_id = a.contest_bidder_id
      and s.level = 'early' and s.side = a.side and not s.is_over)`;

const WHO = `
  select r.id as "bidderKey", coalesce(o.name, r.name) as name, r.bidder_id as "bidderId", d.is_imported as "isImported"
  from contest_bidder r join dataset d on d.id = r.dataset_id left join bidder o on o.id = r.bidder_id where r.id = $1`;

/** The latest run of a dataset whose signs nobody has turned into alarms yet. Older ones are passed over. */
const DUE = `
  select r.id from signal_run r
  where r.state = 'done' and r.has_signal and not exists (select from alarm_round a where a.run_id = r.id)
    and not exists (select from signal_run l where l.dataset_id = r.dataset_id and l.state = 'done' and l.id > r.id)
  order by r.id limit 1 for update of r skip locked`;

const TAKE = 'insert into alarm_round (run_id) values ($1) on conflict do nothing returning run_id';

const PAUSE = 5_000;

interface Raised {
  contest_bidder_id: string;
  level: 'early' | 'alarm';
  side: DriftSide;
}

/** Turns what a run saw into alarms and tells of them: once, whichever process finds it first. */
@Injectable()
export class RaiseAlarms implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('alarms', PAUSE, () => this.round());

  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.begin();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  private round(): Promise<boolean> {
    return this.database.transaction(async () => {
      const due = await this.database.row<{ id: string }>(DUE);
      if (due === null || (await this.database.row(TAKE, [due.id])) === null) return false;
      await this.raise(due.id);
      return true;
    });
  }

  private async raise(runId: string): Promise<void> {
    await this.database.rows(FADE, [runId]);
    await this.database.rows(SEEN, [runId]);
    const raised = await this.database.rows<Raised>(RAISE, [runId]);
    for (const { contest_bidder_id: bidderKey, level, side } of raised) {
      const who = await this.database.row<Omit<DriftAlarmRaised, 'isEarly' | 'side'> & { isImported: boolean }>(WHO, [
        bidderKey,
      ]);
      if (who === null || who.isImported) continue;
      await this.happenings.tell<DriftAlarmRaised>(DRIFT_ALARM_RAISED, { ...who, side, isEarly: level === 'early' });
    }
  }
}
