import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Thanks that stand on the wall may be nominated for the page of their month: a leader picks with a sentence, and the person
 * thanked agrees before anybody reads it. It is read through a view as thanks are, and goes no further than they do. What stands on the
 * wall may be reported to administrators.
 */
export class Recognition1764000000167 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECOGNITION);
    await runner.query(READ);
    await runner.query(REPORT);
    await runner.query(`
      alter table person add column thanks_digest_on date;
      grant update (thanks_digest_on) on person to bidwell_web;
      grant select (id), insert (card_id, nominated_by), update (picked_by, picked_at, sentence, answered_at, is_agreed)
        on recognition to bidwell_web;
      grant select on readable_recognition to bidwell_web;
      grant select, insert (thanks_id, reported_by, words), update (settled_at, settled_by) on thanks_report to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view readable_recognition;
      drop table thanks_report, recognition;
      drop function guard_recognition, guard_thanks_report, may_nominate, is_nominated;
      alter table person drop column thanks_digest_on;
    `);
  }
}

const RECOGNITION = `
  create table recognition (
    id uuid primary key default gen_random_uuid(),
    card_id uuid not null unique references thanks_card (id) on delete cascade,
    -- The month in which it was nominated, by its first day.
    month date not null default date_trunc('month', clock_timestamp() at time zone 'UTC')::date
      check (extract(day from month) = 1),
    nominated_by uuid not null references person (id) on delete cascade,
    nominated_at timestamptz not null default clock_timestamp(),
    picked_by uuid references person (id) on delete cascade,
    picked_at timestamptz,
    -- What the leader says of it.
    sentence text check (length(sentence) between 1 and 300),
    answered_at timestamptz,
    -- Whether the person thanked agrees to stand on the page.
    is_agreed boolean not null default false,
    check (num_nulls(picked_by, picked_at, sentence) in (0, 3)),
    check (answered_at is null or picked_at is not null),
    check (not is_agreed or answered_at is not null)
  );
  create index recognition_month on recognition (month);
  create index recognition_nominated_by on recognition (nominated_by);
  create index recognition_picked_by on recognition (picked_by);

  -- Those who lead a team, have people reporting to them, or lead the company.
  create function may_nominate(who uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
    select exists (select from person p join thanks_limit l on l.person_id = p.id and l.is_inside where p.id = who and (p.is_leader
      or exists (select from membership m where m.person_id = who and m.is_lead)
      or exists (select from person r where r.manager_id = who and r.deactivated_at is null)))
  $$;

  -- Whether somebody has nominated a card; who, and what became of it, its readers are told by the view.
  create function is_nominated(card uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from recognition r where r.card_id = card)
  $$;

  create function guard_recognition() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare receiver uuid := (select c.receiver_id from thanks_card c where c.id = new.card_id);
  begin
    if tg_op = 'INSERT' then
      if not may_nominate(new.nominated_by) or new.nominated_by = receiver or not exists (
        select from readable_card c where c.id = new.card_id and c.reader_id = new.nominated_by and c.via = 'wall') then
        raise exception 'Leads nominate thanks to others that stand on the wall.' using errcode = 'BW003';
      end if;
      return new;
    end if;
    if (new.id, new.card_id, new.month, new.nominated_by, new.nominated_at)
       is distinct from (old.id, old.card_id, old.month, old.nominated_by, old.nominated_at) then
      raise exception 'A nomination stays as it was made.' using errcode = 'BW004';
    end if;
    if new.picked_by is distinct from old.picked_by and (old.picked_by is not null or new.picked_by = receiver or not exists (
        select from person p where p.id = new.picked_by and p.is_leader)
      or not exists (select from readable_card c where c.id = new.card_id and c.reader_id = new.picked_by and c.via = 'wall')) then
      raise exception 'A leader picks what stands on the wall, once, and not themselves.' using errcode = 'BW003';
    end if;
    if old.picked_at is not null and new.sentence is distinct from old.sentence then
      raise exception 'The sentence was agreed to as it stands.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger guard_recognition before insert or update on recognition for each row execute function guard_recognition();`;

/** Its person reads what was picked of them; leaders what was nominated; everybody else what was agreed to. */
const READ = `
  create view readable_recognition as
    select c.receiver_id as reader_id, 'received' as via, r.id, r.month, r.card_id, c.thanks_id, c.receiver_id,
      r.nominated_by, r.nominated_at, r.picked_by, r.picked_at, r.sentence, r.answered_at, r.is_agreed
    from recognition r join thanks_card c on c.id = r.card_id
    where r.picked_at is not null
    union all
    select c.reader_id, 'wall', r.id, r.month, r.card_id, c.thanks_id, c.receiver_id,
      r.nominated_by, r.nominated_at, r.picked_by, r.picked_at, r.sentence, r.answered_at, r.is_agreed
    from recognition r join readable_card c on c.id = r.card_id and c.via = 'wall'
    where r.is_agreed or exists (select from person p where p.id = c.reader_id and p.is_leader and p.id <> c.receiver_id);`;

const REPORT = `
  create table thanks_report (
    thanks_id uuid not null references thanks (id) on delete cascade,
    reported_by uuid not null references person (id) on delete cascade,
    words text not null check (length(words) between 1 and 500),
    reported_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz,
    settled_by uuid references person (id) on delete set null,
    primary key (thanks_id, reported_by)
  );
  create index thanks_report_reported_by on thanks_report (reported_by);
  create index thanks_report_settled_by on thanks_report (settled_by);
  create index thanks_report_open on thanks_report (thanks_id) where settled_at is null;

  create function guard_thanks_report() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from readable_card c where c.thanks_id = new.thanks_id and c.reader_id = new.reported_by
        and c.via = 'wall') then
      raise exception 'Only what stands on the wall is reported.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_thanks_report before insert on thanks_report for each row execute function guard_thanks_report();`;
