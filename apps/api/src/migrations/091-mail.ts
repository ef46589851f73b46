import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail, written in the transaction of what it tells of and sent afterwards. Whoever is told something in the inbox gets
 * the same by mail, unless they would rather not; what concerns who may sign in or speak for a bidder always goes out.
 * What the owner of the tables writes is history, and nobody is mailed for it.
 */
export class Mail1764000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person add column mail_wish text not null default 'all' check (mail_wish in ('all', 'needed', 'none'));

      create table mail (
        id uuid primary key default gen_random_uuid(),
        person_id uuid references person (id) on delete cascade,
        address text not null check (length(address) between 3 and 254),
        kind text not null,
        subject text not null check (length(subject) between 1 and 200),
        body text not null check (length(body) <= 4000),
        action text not null check (length(action) between 1 and 80),
        path text not null check (path like '/%'),
        -- A one-time code for the reader. It stays until it is sent or has run out.
        code text,
        code_until timestamptz,
        written_at timestamptz not null default clock_timestamp(),
        tries integer not null default 0,
        next_try_at timestamptz not null default clock_timestamp(),
        sent_at timestamptz,
        given_up_at timestamptz,
        trouble text check (length(trouble) <= 500),
        check (code is null or code_until is not null),
        check (num_nonnulls(sent_at, given_up_at) <= 1)
      );
      create index mail_person on mail (person_id);
      create index mail_waiting on mail (next_try_at) where sent_at is null and given_up_at is null;
      create index mail_latest on mail (written_at desc);
      create index mail_with_code on mail (code_until) where code is not null;

      create function is_wanted_by_mail(wish text, kind text) returns boolean language sql immutable parallel safe as $$
        select case
          when kind in ('memberAdded', 'memberRemoved', 'passwordReset', 'personReactivated', 'approvalChanged') then true
          when wish = 'needed' then kind not in ('jobCancelled', 'questionAnswered', 'outcomeRecorded')
          else wish = 'all' end
      $$;

      create function mail_notification() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into mail (person_id, address, kind, subject, body, action, path)
        select p.id, p.email, new.kind, left(new.text, 150), new.text, 'Open it in Bidwell', new.path
        from person p
        where p.id = new.person_id and p.deactivated_at is null and is_wanted_by_mail(p.mail_wish, new.kind);
        return null;
      end $$;
      create trigger mail_notification after insert on notification for each row
        when (current_user in ('bidwell_web', 'bidwell_opener')) execute function mail_notification();

      grant update (mail_wish) on person to bidwell_web;
      grant select, insert (person_id, address, kind, subject, body, action, path, code, code_until),
        update (code, tries, next_try_at, sent_at, given_up_at, trouble) on mail to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger mail_notification on notification;
      drop function mail_notification, is_wanted_by_mail;
      drop table mail;
      alter table person drop column mail_wish;
    `);
  }
}
