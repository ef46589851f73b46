import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The watch over each team: what every run saw of it, the alarms that came of it, who looked at them, and how many false alarms
 * a year the company can live with. An alarm is raised once, and closed once, by a leader, in words.
 */
export class DriftAlarms1764000000222 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WATCH);
    await runner.query(ALARMS);
    await runner.query(SETTING);
    await runner.query(MEMBERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger note_member_change on membership;
      drop table member_change, watch_setting, alarm_round, drift_alarm, drift_sign, team_watch;
      drop function note_member_change, keep_drift_alarm;
    `);
  }
}

const WATCH = `
  create table team_watch (
    run_id bigint not null references signal_run (id) on delete cascade,
    contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
    baseline_from date not null,
    -- First day of the watch; later than the others' where it began anew.
    watch_from date not null check (watch_from > baseline_from),
    baseline_bids integer not null check (baseline_bids >= 30),
    bids integer not null check (bids >= 0),
    wins integer not null check (wins between 0 and bids),
    expected float8 not null,
    -- Bids in which chance alone gives one alarm, and years of one team's bids that this is.
    run_length integer not null check (run_length >= 2),
    team_years float8 not null check (team_years > 0),
    fall_limit float8 not null check (fall_limit > 0),
    rise_limit float8 not null check (rise_limit > 0),
    -- False below 2,000 contests: leadership hears of no alarm.
    is_alarming boolean not null,
    path jsonb not null,
    primary key (run_id, contest_bidder_id)
  );
  create index team_watch_bidder on team_watch (contest_bidder_id);

  -- Evidence past a limit, as a run saw it.
  create table drift_sign (
    run_id bigint not null references signal_run (id) on delete cascade,
    contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
    level text not null check (level in ('early', 'alarm')),
    side text not null check (side in ('fall', 'rise')),
    raised_on date not null,
    began_on date not null check (began_on <= raised_on),
    bids integer not null check (bids >= 1),
    wins integer not null check (wins between 0 and bids),
    expected float8 not null,
    -- Whether the evidence has run out since.
    is_over boolean not null,
    around jsonb not null,
    primary key (run_id, contest_bidder_id, level, side, began_on)
  );
  create index drift_sign_bidder on drift_sign (contest_bidder_id);

  grant select, insert, delete on team_watch, drift_sign to bidwell_web;`;

const ALARMS = `
  create table drift_alarm (
    id uuid primary key default gen_random_uuid(),
    dataset_id uuid not null references dataset (id) on delete cascade,
    contest_bidder_id uuid not null references contest_bidder (id) on delete cascade,
    -- An early sign is the team's alone; an alarm is leadership's.
    level text not null check (level in ('early', 'alarm')),
    side text not null check (side in ('fall', 'rise')),
    raised_at timestamptz not null default clock_timestamp(),
    raised_on date not null,
    began_on date not null check (began_on <= raised_on),
    -- As the latest run saw it; once closed it stays as it was.
    seen_on date not null,
    bids integer not null check (bids >= 1),
    wins integer not null check (wins between 0 and bids),
    expected float8 not null,
    run_length integer not null,
    team_years float8 not null,
    around jsonb not null,
    team_note text check (length(team_note) between 1 and 600),
    team_note_by uuid references person (id) on delete set null,
    team_note_at timestamptz,
    -- Null for an early sign that ran out, and for an alarm that is open.
    closing text check (length(closing) between 1 and 600),
    closed_by uuid references person (id) on delete set null,
    closed_at timestamptz,
    -- The watch begins anew after this day.
    closed_on date,
    check ((team_note is null) = (team_note_at is null)),
    check ((closed_at is null) = (closed_on is null)),
    check (closed_at is null or level = 'early' or closing is not null),
    check (closing is null or closed_at is not null)
  );
  create unique index drift_alarm_open on drift_alarm (contest_bidder_id, level, side) where closed_at is null;
  create index drift_alarm_dataset on drift_alarm (dataset_id, level, raised_at desc);
  create index drift_alarm_bidder on drift_alarm (contest_bidder_id);
  create index drift_alarm_team_note_by on drift_alarm (team_note_by);
  create index drift_alarm_closed_by on drift_alarm (closed_by);

  -- Runs whose signs were turned into alarms: by one process, once.
  create table alarm_round (
    run_id bigint primary key references signal_run (id) on delete cascade,
    at timestamptz not null default clock_timestamp()
  );
  grant select, insert (run_id) on alarm_round to bidwell_web;

  create function keep_drift_alarm() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    if old.closed_at is not null
      and to_jsonb(new) - 'closed_by' - 'team_note_by' <> to_jsonb(old) - 'closed_by' - 'team_note_by' then
      raise exception 'An alarm that was closed stays as it is.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger keep_drift_alarm before update on drift_alarm for each row execute function keep_drift_alarm();

  grant select, insert (dataset_id, contest_bidder_id, level, side, raised_on, began_on, seen_on, bids, wins, expected, run_length,
      team_years, around),
    update (seen_on, bids, wins, expected, run_length, team_years, around, team_note, team_note_by, team_note_at, closing,
      closed_by, closed_at, closed_on)
    on drift_alarm to bidwell_web;`;

const SETTING = `
  -- How many false alarms a year the whole company can live with; the latest line holds, the earlier ones say what held before.
  create table watch_setting (
    id bigint generated always as identity primary key,
    false_alarms numeric(4, 2) not null check (false_alarms between 0.25 and 12),
    why text not null check (length(why) between 1 and 600),
    set_by uuid references person (id) on delete set null,
    set_at timestamptz not null default clock_timestamp()
  );
  create index watch_setting_set_by on watch_setting (set_by);
  insert into watch_setting (false_alarms, why) values (1, 'What the method proposes: one false alarm a year in all teams together.');
  grant select, insert (false_alarms, why, set_by) on watch_setting to bidwell_web;`;

const MEMBERS = `
  -- How many people joined and left a bidder, by day and without names: beside an alarm it says what else changed then.
  create table member_change (
    bidder_id uuid not null references bidder (id) on delete cascade,
    day date not null,
    joined integer not null default 0 check (joined >= 0),
    gone integer not null default 0 check (gone >= 0),
    primary key (bidder_id, day)
  );
  create function note_member_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare today date := (clock_timestamp() at time zone 'UTC')::date;
  begin
    if tg_op = 'INSERT' then
      insert into member_change as known (bidder_id, day, joined) values (new.bidder_id, today, 1)
      on conflict (bidder_id, day) do update set joined = known.joined + 1;
    elsif exists (select from bidder b where b.id = old.bidder_id) then
      insert into member_change as known (bidder_id, day, gone) values (old.bidder_id, today, 1)
      on conflict (bidder_id, day) do update set gone = known.gone + 1;
    end if;
    return null;
  end $$;
  create trigger note_member_change after insert or delete on membership for each row execute function note_member_change();
  grant select on member_change to bidwell_web;`;
