import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When people work: the hours of a week in the zone of a place, and how many working days of silence accept what was done.
 * One calendar is the company's; a department may have its own. Holidays are of all calendars or of one.
 */
export class WorkingCalendars1764000000154 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table working_calendar (
        id uuid primary key default gen_random_uuid(),
        name text not null unique check (length(name) between 1 and 80),
        zone text not null check (length(zone) between 1 and 80),
        -- Monday first; of each day what it is open from and to: [[{"from": "09:00", "to": "17:30"}], ...].
        week jsonb not null check (jsonb_typeof(week) = 'array' and jsonb_array_length(week) = 7 and week @? '$[*][*].from'),
        silence_days integer not null default 5 check (silence_days between 1 and 30),
        is_default boolean not null default false
      );
      create unique index one_default_calendar on working_calendar (is_default) where is_default;
      insert into working_calendar (name, zone, week, is_default)
      select 'Company hours', 'UTC', jsonb_agg(case when n <= 5 then '[{"from": "09:00", "to": "17:00"}]'::jsonb else '[]' end order by n), true
      from generate_series(1, 7) n;

      create table calendar_holiday (
        calendar_id uuid not null references working_calendar (id) on delete cascade,
        day date not null,
        name text not null check (length(name) between 1 and 80),
        primary key (calendar_id, day)
      );

      alter table department add column calendar_id uuid references working_calendar (id) on delete set null;
      create index department_calendar on department (calendar_id);

      -- The calendar a job counts by: its department's, or the company's.
      create function calendar_of_job(asked uuid) returns uuid language sql stable as $$
        select coalesce(d.calendar_id, (select id from working_calendar where is_default))
        from job j left join department d on d.id = j.department_id where j.id = asked
      $$;

      update engagement set calendar_id = calendar_of_job(job_id);
      alter table engagement add foreign key (calendar_id) references working_calendar (id);
      create index engagement_calendar on engagement (calendar_id);
      create function name_calendar() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        new.calendar_id := coalesce(new.calendar_id, calendar_of_job(new.job_id));
        return new;
      end $$;
      create trigger name_calendar before insert on engagement for each row execute function name_calendar();

      -- What a clock needs to know of a calendar from a day on, as it stands now; of the company's where none is named.
      create function calendar_facts(asked uuid, since date) returns jsonb language sql stable as $$
        select jsonb_build_object('name', c.name, 'zone', c.zone, 'week', c.week, 'silenceDays', c.silence_days,
          'holidays', (select coalesce(jsonb_agg(distinct d.day order by d.day), '[]') from (
            select day from holiday union all select day from calendar_holiday where calendar_id = c.id) d
            where d.day >= since))
        from working_calendar c where c.id = asked or c.is_default order by c.id = asked desc nulls last limit 1
      $$;

      grant select, insert (name, zone, week, silence_days, is_default), update (name, zone, week, silence_days, is_default), delete
        on working_calendar to bidwell_web;
      grant select, insert, delete on calendar_holiday to bidwell_web;
      grant update (calendar_id) on department to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger name_calendar on engagement;
      drop function calendar_facts, name_calendar, calendar_of_job;
      drop index engagement_calendar;
      alter table engagement drop constraint engagement_calendar_id_fkey;
      alter table department drop column calendar_id;
      drop table calendar_holiday, working_calendar;
    `);
  }
}
