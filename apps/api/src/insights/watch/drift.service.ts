import { DRIFT_LIMITS, driftFinding, watchSentence } from '@bidwell/domain/drift-words';
import type { Viewer } from '@bidwell/domain/permissions';
import { requiredTextProblems } from '@bidwell/domain/text-limit';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { ALARM_ROWS, type AlarmRow, LATEST_RUN } from './drift-alarm.sql.js';
import { alarmFor } from './drift-alarm.words.js';
import type { Drift, FalseAlarms } from './drift.results.js';
import { inSteps } from './in-steps.js';
import type { TeamWatch, WatchPoint } from './team-watch.results.js';
import type { WatchPath } from './watch-path.js';

interface DriftRow extends FalseAlarms {
  watchedTeams: number;
  isAlarming: boolean;
  runLength: number;
  alarms: AlarmRow[];
}

const SETTING = `select s.false_alarms::float8 as "falseAlarms", s.why from watch_setting s order by s.id desc limit 1`;

const DRIFT = `
  with w as (select * from team_watch where run_id = ${LATEST_RUN})
  select s."falseAlarms", s.why, (select count(*)::int from w) as "watchedTeams",
    coalesce((select bool_or(w.is_alarming) from w), false) as "isAlarming",
    coalesce((select max(w.run_length) from w), 0) as "runLength",
    (select coalesce(json_agg(x order by x."closedAt" is not null, x.name, x."raisedOn" desc), '[]') from (
      ${ALARM_ROWS} where a.dataset_id = $1 and a.level = 'alarm'
        and (a.closed_at is null or a.closed_at > clock_timestamp() - interval '1 year')) x) as alarms
  from (${SETTING}) s`;

const WATCH = `
  select w.baseline_from::text as "baselineFrom", w.watch_from::text as "watchFrom", w.bids, w.wins, w.expected,
    w.run_length as "runLength", w.fall_limit as "fallLimit", w.rise_limit as "riseLimit", w.is_alarming as "isAlarming", w.path,
    (select coalesce(json_agg(x order by x."raisedOn" desc), '[]') from (
      ${ALARM_ROWS} where a.contest_bidder_id = w.contest_bidder_id and a.level = 'alarm') x) as alarms
  from team_watch w where w.run_id = ${LATEST_RUN} and w.contest_bidder_id = $2`;

const SET = 'insert into watch_setting (false_alarms, why, set_by) values ($1, $2, $3)';

type WatchRow = Omit<TeamWatch, 'points' | 'alarms'> & { path: WatchPath; alarms: AlarmRow[] };

/** What leadership reads of changes. */
@Injectable()
export class DriftPage {
  constructor(private readonly database: Database) {}

  /** Over all teams of a dataset, as the latest run saw them. */
  async of(datasetId: string, viewer: Viewer): Promise<Drift> {
    const row = await this.database.row<DriftRow>(DRIFT, [datasetId]);
    if (row === null) throw new Error('How many false alarms the company can live with is missing.');
    const { falseAlarms, why, watchedTeams, isAlarming } = row;
    const alarms = row.alarms.map((alarm) => alarmFor(viewer, alarm));
    const open = alarms.filter(({ closedAt }) => closedAt === null);
    return {
      finding: driftFinding({ watchedTeams, isAlarming, open }),
      sentence: watchSentence(row),
      watchedTeams,
      isAlarming,
      setting: { falseAlarms, why },
      alarms,
    };
  }

  /** One team. Null when it is not watched: too few contests, no such team, or no run yet. */
  async ofTeam(datasetId: string, bidderKey: string, viewer: Viewer): Promise<TeamWatch | null> {
    const row = await this.database.row<WatchRow>(WATCH, [datasetId, bidderKey]);
    if (row === null) return null;
    const { path, alarms, ...rest } = row;
    const watch = { ...rest, points: pointsOf(path), alarms: alarms.map((alarm) => alarmFor(viewer, alarm)) };
    return viewer.bidderId === null ? watch : inSteps(watch);
  }

  /** Says how many false alarms a year the company can live with; holds from the next run on. */
  async setFalseAlarms(falseAlarms: number, why: string, viewer: Viewer): Promise<FalseAlarms> {
    const problems = requiredTextProblems('why', why, DRIFT_LIMITS.note, 'Say why');
    if (problems.length > 0) refuse('SETTING_UNFINISHED', 'There is something left to fill in.', { problems });
    await this.database.rows(SET, [falseAlarms, why.trim(), viewer.personId]);
    return { falseAlarms, why: why.trim() };
  }
}

function pointsOf({ days, bids, wins, above, fall, rise }: WatchPath): WatchPoint[] {
  return days.map((day, at) => ({
    day,
    bids: bids[at]!,
    wins: wins[at]!,
    above: above[at]!,
    fall: fall[at]!,
    rise: rise[at]!,
  }));
}
