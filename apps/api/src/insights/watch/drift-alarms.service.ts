import { DRIFT_LIMITS } from '@bidwell/domain/drift-words';
import type { Viewer } from '@bidwell/domain/permissions';
import { requiredTextProblems } from '@bidwell/domain/text-limit';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { AskRuns } from '../runs/ask-runs.service.js';
import { DRIFT_ALARM_NOTED, type DriftAlarmNoted } from '../insights.happenings.js';
import type { DriftAlarm, OwnAlarm } from './drift-alarm.results.js';
import { ALARM_ROWS, type AlarmRow } from './drift-alarm.sql.js';
import { alarmFor, ownAlarmOf } from './drift-alarm.words.js';

const HELD = `
  select a.level, a.closed_at is not null as "isClosed", a.dataset_id as "datasetId", r.bidder_id as "bidderId",
    coalesce(o.name, r.name) as name, a.contest_bidder_id as "bidderKey"
  from drift_alarm a join contest_bidder r on r.id = a.contest_bidder_id left join bidder o on o.id = r.bidder_id
  where a.id = $1 for update of a`;

const CLOSE = `
  update drift_alarm set closing = $2, closed_by = $3, closed_at = clock_timestamp(),
    closed_on = (clock_timestamp() at time zone 'UTC')::date
  where id = $1`;

const NOTE = `update drift_alarm set team_note = $2, team_note_by = $3, team_note_at = clock_timestamp() where id = $1`;

/** Alarms and early signs of one's own team: those that are open, and alarms closed within a year. */
const OWN = `${ALARM_ROWS}
  where r.bidder_id = $1 and r.kind = 'internal' and (a.closed_at is null
    or (a.level = 'alarm' and a.closed_at > clock_timestamp() - interval '1 year'))
  order by a.closed_at is not null, a.raised_on desc, a.id`;

interface Held {
  level: 'early' | 'alarm';
  isClosed: boolean;
  datasetId: string;
  bidderId: string | null;
  name: string;
  bidderKey: string;
}

/** The life of an alarm after it was raised: the team says something to it, a leader looks and closes it. */
@Injectable()
export class DriftAlarms {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly runs: AskRuns,
  ) {}

  /** Closes an alarm. The watch over the team begins anew on the day after; a run is asked for so that this shows. */
  async close(id: string, words: string, viewer: Viewer): Promise<DriftAlarm> {
    refuseEmpty(words, 'Say what you found');
    const alarm = await this.hold(id);
    if (alarm?.level !== 'alarm') notFound('This alarm');
    if (alarm.bidderId !== null && alarm.bidderId === viewer.bidderId)
      refuse('OWN_TEAM', 'This is about your own team. Leave it to a leader who does not speak for it.');
    if (alarm.isClosed) refuse('CLOSED_ALREADY', 'This alarm was closed meanwhile. Look at what was found.');
    await this.database.rows(CLOSE, [id, words.trim(), viewer.personId]);
    await this.runs.ofDataset(alarm.datasetId, false);
    return alarmFor(viewer, await this.row(id));
  }

  /** What the team says to an alarm or an early sign of its own. Leaders are told of a note on an alarm. */
  async note(id: string, words: string, viewer: Viewer): Promise<OwnAlarm> {
    refuseEmpty(words, 'Say what you know of it');
    const alarm = await this.hold(id);
    if (alarm === null || alarm.bidderId === null || alarm.bidderId !== viewer.bidderId) notFound('This alarm');
    if (alarm.isClosed) refuse('CLOSED_ALREADY', 'This was closed meanwhile. What was found stays as it is.');
    await this.database.rows(NOTE, [id, words.trim(), viewer.personId]);
    const { level, name, bidderKey } = alarm;
    if (level === 'alarm') await this.happenings.tell<DriftAlarmNoted>(DRIFT_ALARM_NOTED, { name, bidderKey });
    return ownAlarmOf(await this.row(id));
  }

  /** What one's own team is told. Empty to vendors: only teams are watched. */
  async own(viewer: Viewer): Promise<OwnAlarm[]> {
    const rows = await this.database.rows<AlarmRow>(OWN, [viewer.bidderId]);
    return rows.map(ownAlarmOf);
  }

  private hold(id: string): Promise<Held | null> {
    return this.database.row<Held>(HELD, [id]);
  }

  private async row(id: string): Promise<AlarmRow> {
    return (await this.database.row<AlarmRow>(`${ALARM_ROWS} where a.id = $1`, [id])) ?? notFound('This alarm');
  }
}

function refuseEmpty(words: string, ask: string): void {
  const problems = requiredTextProblems('words', words, DRIFT_LIMITS.note, ask);
  if (problems.length > 0) refuse('WORDS_MISSING', 'There is something left to fill in.', { problems });
}
