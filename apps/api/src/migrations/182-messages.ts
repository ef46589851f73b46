import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How each person hears of what they are told: topic by topic by mail at once, in a digest, or in the inbox alone; no mail in
 * quiet hours, none about a job they muted. What concerns who may sign in or speak for a bidder is mailed at once, always.
 * Everything is decided as the message is written, in the transaction of what it tells of.
 */
export class Messages1764000000182 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification add column topic text not null default 'work' check (topic in
        ('invitations', 'questions', 'judging', 'decisions', 'work', 'feedback', 'thanks', 'access'));
      update notification set topic = case
        when kind in ('jobPublished', 'jobCancelled', 'jobAmended', 'leftOutOfRound', 'guestsInvited') then 'invitations'
        when kind in ('questionAsked', 'questionAnswered', 'briefRated', 'clarificationAsked', 'clarificationAnswered', 'toldToAll',
          'debriefQuestionAsked', 'debriefQuestionAnswered') then 'questions'
        when kind in ('jobOpened', 'proposalUnreadable', 'evaluatorsAsked', 'evaluatorLeft', 'evaluatorReminded',
          'evaluatorMentioned', 'jobHandedOver', 'scoresIn') then 'judging'
        when kind in ('memberAdded', 'memberRemoved', 'passwordReset', 'personReactivated', 'approvalChanged') then 'access'
        when kind = 'outcomeRecorded' then 'work'
        else 'decisions' end;

      create function is_zone(zone text) returns boolean language plpgsql stable as $$
      begin
        perform clock_timestamp() at time zone zone;
        return true;
      exception when invalid_parameter_value then
        return false;
      end $$;

      create table message_setting (
        person_id uuid primary key references person (id) on delete cascade,
        zone text not null default 'UTC' check (is_zone(zone)),
        quiet_from time,
        quiet_until time,
        digest text not null default 'daily' check (digest in ('daily', 'weekly')),
        digest_at time not null default '08:00',
        check (num_nonnulls(quiet_from, quiet_until) in (0, 2)),
        check (quiet_from <> quiet_until)
      );

      create table message_wish (
        person_id uuid not null references person (id) on delete cascade,
        topic text not null check (topic in ('invitations', 'questions', 'judging', 'decisions', 'work', 'feedback', 'thanks')),
        wish text not null check (wish in ('atOnce', 'digest', 'app')),
        primary key (person_id, topic)
      );

      create table job_mute (
        person_id uuid not null references person (id) on delete cascade,
        job_id uuid not null references job (id) on delete cascade,
        primary key (person_id, job_id)
      );
      create index job_mute_job on job_mute (job_id);

      -- What waits for a person's next digest.
      create table digest_line (
        notification_id uuid primary key references notification (id) on delete cascade,
        person_id uuid not null references person (id) on delete cascade,
        text text not null,
        due_at timestamptz not null
      );
      create index digest_line_due on digest_line (due_at);
      create index digest_line_person on digest_line (person_id, due_at);

      -- Who chose what before keeps it: nothing but what needs them, or nothing.
      insert into message_wish (person_id, topic, wish)
      select p.id, t.topic, 'app' from person p
      cross join unnest(array['invitations', 'questions', 'judging', 'decisions', 'work', 'feedback', 'thanks']) t (topic)
      where p.mail_wish = 'none' or (p.mail_wish = 'needed' and t.topic in ('feedback', 'thanks'));
      alter table person drop column mail_wish;
      drop function is_wanted_by_mail;

      alter table mail add column topic text, add column stop_token uuid not null default gen_random_uuid();
      alter table mail drop constraint mail_body_check, add constraint mail_body_check check (length(body) <= 16000);
      create unique index mail_stop_token on mail (stop_token);
      create index mail_old on mail (sent_at) where sent_at is not null;

      -- At once, or the end of the quiet hours that this instant falls into, where the reader is.
      create function after_quiet_hours(reader uuid, at timestamptz) returns timestamptz
      language sql stable set search_path = public, pg_temp as $$
        select coalesce((
          select case
            when s.quiet_from < s.quiet_until and l.t >= s.quiet_from and l.t < s.quiet_until then (l.d + s.quiet_until) at time zone s.zone
            when s.quiet_from > s.quiet_until and l.t >= s.quiet_from then (l.d + 1 + s.quiet_until) at time zone s.zone
            when s.quiet_from > s.quiet_until and l.t < s.quiet_until then (l.d + s.quiet_until) at time zone s.zone end
          from message_setting s
          cross join lateral (select (at at time zone s.zone)::date as d, (at at time zone s.zone)::time as t) l
          where s.person_id = reader), at)
      $$;

      -- When the reader's next digest goes out: each day, or each Monday, at the hour they chose where they are.
      create function next_digest(reader uuid, at timestamptz) returns timestamptz
      language sql stable set search_path = public, pg_temp as $$
        select min(day.due) from (
          select coalesce(max(s.zone), 'UTC') as zone, coalesce(max(s.digest_at), '08:00') as hour, coalesce(max(s.digest), 'daily') as rhythm
          from message_setting s where s.person_id = reader) wish
        cross join lateral (
          select ((at at time zone wish.zone)::date + ahead + wish.hour) at time zone wish.zone as due,
            extract(isodow from (at at time zone wish.zone)::date + ahead) as weekday
          from generate_series(0, 8) ahead) day
        where day.due > at and (wish.rhythm = 'daily' or day.weekday = 1)
      $$;

      -- Codes, and what concerns access, wait for nobody's morning.
      create function hold_mail() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if new.person_id is not null and new.code is null and new.topic is distinct from 'access' then
          new.next_try_at := after_quiet_hours(new.person_id, new.next_try_at);
        end if;
        return new;
      end $$;
      create trigger hold_mail before insert on mail for each row execute function hold_mail();

      create or replace function mail_notification() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        reader person;
        wanted text;
        leads_to text;
        words text := new.text;
      begin
        select * into reader from person where id = new.person_id and deactivated_at is null;
        if reader.id is null then return null; end if;
        if new.topic = 'access' then
          wanted := 'atOnce';
        elsif exists (select from job_mute m where m.person_id = reader.id and m.job_id = new.job_id) then
          wanted := 'app';
        else
          wanted := coalesce((select w.wish from message_wish w where w.person_id = reader.id and w.topic = new.topic), 'atOnce');
        end if;
        if wanted = 'digest' then
          insert into digest_line (notification_id, person_id, text, due_at)
          values (new.id, reader.id, new.text, next_digest(reader.id, clock_timestamp()));
        end if;
        if wanted <> 'atOnce' then return null; end if;
        leads_to := path_by_mail(reader, new.job_id, new.path);
        if new.kind = 'jobPublished' and leads_to <> new.path then
          select words || E'\n\n' || w.name || ' invites you to propose. Proposals are sealed: nobody reads yours before they all open, on '
            || to_char(j.deadline at time zone 'UTC', 'FMDD FMMonth YYYY "at" HH24:MI') || E' UTC.\n\n'
            || 'You need no account. The link asks for a code, and the code comes to this address.'
          into words from job j join person w on w.id = j.requester_id where j.id = new.job_id;
        end if;
        insert into mail (person_id, address, kind, topic, subject, body, action, path)
        values (reader.id, reader.email, new.kind, new.topic, left(new.text, 150), coalesce(words, new.text), 'Open it in Bidwell', leads_to);
        return null;
      end $$;

      grant insert (topic) on notification to bidwell_web, bidwell_opener;
      grant insert (topic) on mail to bidwell_web;
      grant delete on mail to bidwell_web;
      grant select, insert (person_id, zone, quiet_from, quiet_until, digest, digest_at),
        update (zone, quiet_from, quiet_until, digest, digest_at) on message_setting to bidwell_web;
      grant select, insert, update (wish), delete on message_wish to bidwell_web;
      grant select, insert, delete on job_mute to bidwell_web;
      grant select, delete on digest_line to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person add column mail_wish text not null default 'all' check (mail_wish in ('all', 'needed', 'none'));
      grant update (mail_wish) on person to bidwell_web;
      update person p set mail_wish = 'none'
      where (select count(*) from message_wish w where w.person_id = p.id and w.wish = 'app') = 7;
      create function is_wanted_by_mail(wish text, kind text) returns boolean language sql immutable parallel safe as $$
        select case
          when kind in ('memberAdded', 'memberRemoved', 'passwordReset', 'personReactivated', 'approvalChanged') then true
          when wish = 'needed' then kind not in ('jobCancelled', 'questionAnswered', 'outcomeRecorded', 'approvalGiven',
            'approvalTakenBack', 'guestsInvited')
          else wish = 'all' end
      $$;
      drop trigger hold_mail on mail;
      drop table digest_line, job_mute, message_wish, message_setting;
      drop function hold_mail, after_quiet_hours, next_digest, is_zone;
      create or replace function mail_notification() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        reader person;
        leads_to text;
        words text := new.text;
      begin
        select * into reader from person where id = new.person_id and deactivated_at is null;
        if reader.id is null or not is_wanted_by_mail(reader.mail_wish, new.kind) then return null; end if;
        leads_to := path_by_mail(reader, new.job_id, new.path);
        if new.kind = 'jobPublished' and leads_to <> new.path then
          select words || E'\n\n' || w.name || ' invites you to propose. Proposals are sealed: nobody reads yours before they all open, on '
            || to_char(j.deadline at time zone 'UTC', 'FMDD FMMonth YYYY "at" HH24:MI') || E' UTC.\n\n'
            || 'You need no account. The link asks for a code, and the code comes to this address.'
          into words from job j join person w on w.id = j.requester_id where j.id = new.job_id;
        end if;
        insert into mail (person_id, address, kind, subject, body, action, path)
        values (reader.id, reader.email, new.kind, left(new.text, 150), coalesce(words, new.text), 'Open it in Bidwell', leads_to);
        return null;
      end $$;
      drop index mail_old, mail_stop_token;
      revoke delete on mail from bidwell_web;
      alter table mail drop constraint mail_body_check, add constraint mail_body_check check (length(body) <= 4000) not valid;
      alter table mail drop column topic, drop column stop_token;
      alter table notification drop column topic;
    `);
  }
}
