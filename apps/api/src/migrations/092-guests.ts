import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Vendors invited by link. The link is a random id that opens nothing by itself: it has a one-time code sent to the
 * address it was made for. Codes are kept as hashes. Mail to a guest without an account leads over the link.
 */
export class Guests1764000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table job add column guests jsonb not null default '[]' check (jsonb_typeof(guests) = 'array');
      alter table bidder add column is_guest boolean not null default false, add check (not is_guest or kind = 'vendor');

      create table guest_invitation (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references person (id) on delete cascade,
        bidder_id uuid not null,
        job_id uuid not null,
        invited_at timestamptz not null default clock_timestamp(),
        unique (person_id, job_id),
        foreign key (bidder_id, job_id) references invitation (bidder_id, job_id) on delete cascade
      );
      create index guest_invitation_bidder on guest_invitation (bidder_id, job_id);

      create table guest_code (
        id uuid primary key default gen_random_uuid(),
        invitation_id uuid not null references guest_invitation (id) on delete cascade,
        code_hash bytea not null,
        sent_at timestamptz not null default clock_timestamp(),
        tries integer not null default 0 check (tries >= 0),
        used_at timestamptz
      );
      create index guest_code_latest on guest_code (invitation_id, sent_at desc);

      create or replace function is_wanted_by_mail(wish text, kind text) returns boolean language sql immutable parallel safe as $$
        select case
          when kind in ('memberAdded', 'memberRemoved', 'passwordReset', 'personReactivated', 'approvalChanged') then true
          when wish = 'needed' then kind not in ('jobCancelled', 'questionAnswered', 'outcomeRecorded', 'approvalGiven',
            'approvalTakenBack', 'guestsInvited')
          else wish = 'all' end
      $$;

      -- Where a mail leads its reader: a guest without an account over the link of this job, or of the latest.
      create function path_by_mail(reader person, job_id uuid, path text) returns text
      language sql stable set search_path = public, pg_temp as $$
        select coalesce((
          select '/join/' || g.id || '?to=' || replace(replace(path, '%', '%25'), '#', '%23') from guest_invitation g
          where g.person_id = reader.id and reader.password_hash is null
          order by (g.job_id = path_by_mail.job_id) desc nulls last, g.invited_at desc limit 1), path)
      $$;

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

      create function keep_guests() returns trigger language plpgsql as $$
      begin
        raise exception 'Guests are invited at publication, all at once.' using errcode = 'BW003';
      end $$;
      create trigger keep_guests before update of guests on job for each row
        when (old.published_at is not null and new.guests is distinct from old.guests) execute function keep_guests();

      grant update (guests) on job to bidwell_web;
      grant insert (is_guest), update (is_guest) on bidder to bidwell_web;
      grant select, insert (person_id, bidder_id, job_id) on guest_invitation to bidwell_web;
      grant select, insert (invitation_id, code_hash), update (tries, used_at) on guest_code to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function mail_notification() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into mail (person_id, address, kind, subject, body, action, path)
        select p.id, p.email, new.kind, left(new.text, 150), new.text, 'Open it in Bidwell', new.path
        from person p
        where p.id = new.person_id and p.deactivated_at is null and is_wanted_by_mail(p.mail_wish, new.kind);
        return null;
      end $$;
      drop function path_by_mail;
      drop trigger keep_guests on job;
      drop function keep_guests;
      drop table guest_code, guest_invitation;
      alter table bidder drop column is_guest;
      alter table job drop column guests;
    `);
  }
}
