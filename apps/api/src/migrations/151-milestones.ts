import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is agreed before the work begins, and what is delivered and accepted while it goes on. A confirmation is of one
 * version of the agreement: whoever changes what was agreed takes both confirmations back. Everything said stays on record.
 */
export class Milestones1764000000151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(GUARDS);
    await runner.query(`
      grant update (agreement_version, accepts_at) on engagement to bidwell_web;
      grant select, insert (engagement_id, position, title, due_on, share), update (position, title, due_on, share, delivered_at,
        delivered_by, delivered_words, accepts_at, accepted_at, accepted_by, sent_back_at, sent_back_words), delete on milestone to bidwell_web;
      grant select, insert (engagement_id, by_id, kind, about, words) on engagement_event to bidwell_web;
      grant select, insert, delete on engagement_person to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table engagement_person, engagement_event, milestone;
      drop function guard_milestone, keep_to_own_people;
      alter table engagement drop column agreement_version, drop column accepts_at;
    `);
  }
}

const TABLES = `
  alter table engagement add column agreement_version integer not null default 1, add column accepts_at timestamptz,
    add check (accepts_at is null or delivered_at is not null);
  create index engagement_silence on engagement (accepts_at) where accepted_at is null and ended_at is null;
  create index engagement_start on engagement (start_meeting_at)
    where started_at is null and ended_at is null and requester_signed_at is not null and bidder_signed_at is not null;

  create table milestone (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement (id) on delete cascade,
    position integer not null check (position >= 0),
    title text not null check (length(title) between 1 and 120),
    due_on date not null,
    -- Of the price, in per cent. Null where none of them says it.
    share integer check (share between 1 and 100),
    delivered_at timestamptz,
    delivered_by uuid references person (id),
    delivered_words text not null default '' check (length(delivered_words) <= 1000),
    -- When silence accepts it.
    accepts_at timestamptz,
    accepted_at timestamptz,
    accepted_by uuid references person (id),
    sent_back_at timestamptz,
    sent_back_words text check (length(sent_back_words) between 1 and 1000),
    unique (engagement_id, position) deferrable initially deferred,
    check (num_nonnulls(delivered_at, delivered_by) in (0, 2)),
    check (accepted_at is null or delivered_at is not null),
    check (accepts_at is null or delivered_at is not null),
    check (accepted_by is null or accepted_at is not null),
    check (num_nonnulls(sent_back_at, sent_back_words) in (0, 2))
  );
  create index milestone_delivered_by on milestone (delivered_by);
  create index milestone_accepted_by on milestone (accepted_by);
  create index milestone_silence on milestone (accepts_at) where accepted_at is null;

  create table engagement_event (
    id uuid primary key default gen_random_uuid(),
    engagement_id uuid not null references engagement (id) on delete cascade,
    at timestamptz not null default clock_timestamp(),
    -- Null: it happened by itself.
    by_id uuid references person (id),
    kind text not null check (kind in ('settled', 'signed', 'agreementSentBack', 'startPlanned', 'started', 'milestoneDelivered',
      'milestoneAccepted', 'milestoneSentBack', 'delivered', 'workAccepted', 'workSentBack')),
    -- The milestone it is about, as it was called then.
    about text not null default '' check (length(about) <= 120),
    words text not null default '' check (length(words) <= 1000)
  );
  create index engagement_event_engagement on engagement_event (engagement_id, at);
  create index engagement_event_by on engagement_event (by_id);

  -- Who does the work, where the bidder has said so. Nobody named: all its people.
  create table engagement_person (
    engagement_id uuid not null references engagement (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    primary key (engagement_id, person_id)
  );
  create index engagement_person_person on engagement_person (person_id);`;

const GUARDS = `
  create function guard_milestone() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare of engagement; at timestamptz := clock_timestamp();
  begin
    select * into strict of from engagement where id = coalesce(new.engagement_id, old.engagement_id);
    if of.ended_at is not null or of.accepted_at is not null then
      raise exception 'This engagement is over.' using errcode = 'BW004';
    end if;
    if tg_op = 'DELETE' then
      if of.requester_signed_at is not null and of.bidder_signed_at is not null then
        raise exception 'What both sides confirmed is not taken away.' using errcode = 'BW004';
      end if;
      return old;
    end if;
    if tg_op = 'UPDATE' then
      if old.accepted_at is not null then
        raise exception 'This milestone is accepted.' using errcode = 'BW004';
      end if;
      if old.delivered_at is null and new.delivered_at is not null then
        if of.started_at is null then
          raise exception 'Nothing is delivered before the work has begun.' using errcode = 'BW004';
        end if;
        new.delivered_at := at;
      end if;
      if new.accepted_at is not null then new.accepted_at := at; end if;
    end if;
    return new;
  end $$;
  create trigger guard_milestone before insert or update or delete on milestone for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_milestone();

  create function keep_to_own_people() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from engagement e join membership m on m.bidder_id = e.bidder_id
      where e.id = new.engagement_id and m.person_id = new.person_id) then
      raise exception 'Only people of the chosen bidder do the work.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger keep_to_own_people before insert on engagement_person for each row execute function keep_to_own_people();`;
