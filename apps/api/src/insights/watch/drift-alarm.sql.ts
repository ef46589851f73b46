import type { DriftSide, OtherChange } from '@bidwell/domain/drift-words';

/** The run that pages read: the latest of dataset `$1` that is done. */
export const LATEST_RUN = `(select w.id from signal_run w where w.dataset_id = $1 and w.state = 'done' order by w.id desc limit 1)`;

/** People who joined or left within so many days of a change are named beside it. */
const DAYS_AROUND = 45;

/** An alarm as it is read, before it is put in words. */
export interface AlarmRow {
  id: string;
  bidderKey: string;
  name: string;
  level: 'early' | 'alarm';
  side: DriftSide;
  raisedOn: string;
  beganOn: string;
  seenOn: string;
  bids: number;
  wins: number;
  expected: number;
  runLength: number;
  teamYears: number;
  around: OtherChange[];
  joined: number;
  gone: number;
  teamNote: string | null;
  closing: string | null;
  closedBy: string | null;
  closedAt: Date | null;
}

/** One alarm a row, of a table `drift_alarm a`. What follows may say more of which. */
export const ALARM_ROWS = `
  select a.id, a.contest_bidder_id as "bidderKey", coalesce(o.name, r.name) as name, a.level, a.side,
    a.raised_on::text as "raisedOn", a.began_on::text as "beganOn", a.seen_on::text as "seenOn", a.bids, a.wins, a.expected,
    a.run_length as "runLength", a.team_years as "teamYears", a.around, m.joined, m.gone, a.team_note as "teamNote", a.closing,
    c.name as "closedBy", a.closed_at as "closedAt"
  from drift_alarm a join contest_bidder r on r.id = a.contest_bidder_id left join bidder o on o.id = r.bidder_id
    left join person c on c.id = a.closed_by
    cross join lateral (select coalesce(sum(x.joined), 0)::int as joined, coalesce(sum(x.gone), 0)::int as gone
      from member_change x where x.bidder_id = r.bidder_id
        and x.day between a.began_on - ${DAYS_AROUND} and a.began_on + ${DAYS_AROUND}) m`;
