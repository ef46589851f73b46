import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Awarded work as both sides live through it. Whose work it is, for what proposal and at what price, the database takes
 * from the award itself. What has happened stays happened; who makes a move, and when, is written by the database's clock.
 */
export class Engagements1764000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENGAGEMENT);
    await runner.query(GUARD);
    await runner.query(EARLIER);
    await runner.query(`
      grant select, insert (job_id), update (order_number, cost_centre, requester_signed_at, requester_signed_by,
        bidder_signed_at, bidder_signed_by, start_meeting_at, start_meeting_place, started_at, curing_at, probation_at,
        delivered_at, delivered_words, accepted_at, accepted_by, ended_at, ended_because, ended_words, calendar_id) on engagement to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table engagement; drop function guard_engagement, begin_engagement;');
  }
}

const ENGAGEMENT = `
  create table engagement (
    id uuid primary key default gen_random_uuid(),
    job_id uuid not null references job (id) on delete cascade,
    bidder_id uuid not null references bidder (id),
    requester_id uuid not null references person (id),
    proposal_id uuid not null references opened_proposal (proposal_id) on delete cascade,
    variant integer,
    -- In minor units of the job's currency. Null where the chosen offer had no sum.
    agreed_total bigint check (agreed_total >= 0),
    order_number text not null default '' check (length(order_number) <= 60),
    cost_centre text not null default '' check (length(cost_centre) <= 60),
    calendar_id uuid,
    requester_signed_at timestamptz,
    requester_signed_by uuid references person (id),
    bidder_signed_at timestamptz,
    bidder_signed_by uuid references person (id),
    start_meeting_at timestamptz,
    start_meeting_place text not null default '' check (length(start_meeting_place) <= 200),
    started_at timestamptz,
    curing_at timestamptz,
    probation_at timestamptz,
    delivered_at timestamptz,
    delivered_words text not null default '' check (length(delivered_words) <= 1000),
    accepted_at timestamptz,
    -- Null: nobody answered in the time that was told in advance.
    accepted_by uuid references person (id),
    ended_at timestamptz,
    ended_because text check (ended_because in ('reopened', 'cause')),
    ended_words text not null default '' check (length(ended_words) <= 2000),
    created_at timestamptz not null default clock_timestamp(),
    foreign key (proposal_id, variant) references opened_variant (proposal_id, number),
    check ((requester_signed_at is null) = (requester_signed_by is null)),
    check ((bidder_signed_at is null) = (bidder_signed_by is null)),
    check (started_at is null or (requester_signed_at is not null and bidder_signed_at is not null)),
    check (num_nonnulls(curing_at, probation_at, delivered_at) = 0 or started_at is not null),
    check (accepted_at is null or delivered_at is not null),
    check (accepted_by is null or accepted_at is not null),
    check (accepted_at is null or ended_at is null),
    check ((ended_at is null) = (ended_because is null))
  );
  -- One for each award: a job whose decision is re-opened gets another.
  create unique index engagement_of_job on engagement (job_id) where ended_because is distinct from 'reopened';
  create index engagement_job on engagement (job_id);
  create index engagement_bidder on engagement (bidder_id, created_at);
  create index engagement_requester on engagement (requester_id, created_at);
  -- What is not over: what waits for people is found here.
  create index open_engagement_of_requester on engagement (requester_id) where accepted_at is null and ended_at is null;
  create index open_engagement_of_bidder on engagement (bidder_id) where accepted_at is null and ended_at is null;
  create index engagement_proposal on engagement (proposal_id, variant);
  create index engagement_requester_signed_by on engagement (requester_signed_by);
  create index engagement_bidder_signed_by on engagement (bidder_signed_by);
  create index engagement_accepted_by on engagement (accepted_by);`;

const GUARD = `
  create function begin_engagement() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    select p.bidder_id, j.requester_id, a.proposal_id, a.variant,
      case when a.variant is null then coalesce(o.comparable_total, o.total) else coalesce(v.comparable_total, v.total) end
    into new.bidder_id, new.requester_id, new.proposal_id, new.variant, new.agreed_total
    from job j join award a on a.job_id = j.id join proposal p on p.id = a.proposal_id
    join opened_proposal o on o.proposal_id = a.proposal_id
    left join opened_variant v on v.proposal_id = a.proposal_id and v.number = a.variant
    where j.id = new.job_id and j.decision = 'award';
    if new.bidder_id is null then
      raise exception 'Only an awarded job becomes an engagement.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger begin_engagement before insert on engagement for each row execute function begin_engagement();

  create function guard_engagement() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare at timestamptz := clock_timestamp();
  begin
    if old.ended_at is not null or (old.accepted_at is not null and (new.accepted_at, new.delivered_at, new.ended_at)
       is distinct from (old.accepted_at, old.delivered_at, old.ended_at)) then
      raise exception 'This engagement is over.' using errcode = 'BW004';
    end if;
    if old.started_at is not null and (new.started_at, new.requester_signed_at, new.bidder_signed_at)
       is distinct from (old.started_at, old.requester_signed_at, old.bidder_signed_at) then
      raise exception 'What was agreed and begun stands.' using errcode = 'BW004';
    end if;
    if new.requester_signed_by is distinct from old.requester_signed_by and new.requester_signed_by <> new.requester_id then
      raise exception 'Only who posted the job confirms for that side.' using errcode = 'BW003';
    end if;
    if new.bidder_signed_by is distinct from old.bidder_signed_by and new.bidder_signed_by is not null
       and not exists (select from membership m where m.person_id = new.bidder_signed_by and m.bidder_id = new.bidder_id) then
      raise exception 'Only the chosen bidder''s people confirm for it.' using errcode = 'BW003';
    end if;
    if old.requester_signed_at is null and new.requester_signed_at is not null then new.requester_signed_at := at; end if;
    if old.bidder_signed_at is null and new.bidder_signed_at is not null then new.bidder_signed_at := at; end if;
    if old.delivered_at is null and new.delivered_at is not null then new.delivered_at := at; end if;
    if old.accepted_at is null and new.accepted_at is not null then new.accepted_at := at; end if;
    if old.ended_at is null and new.ended_at is not null then new.ended_at := at; end if;
    if old.started_at is null and new.started_at > at then new.started_at := at; end if;
    return new;
  end $$;
  create trigger guard_engagement before update on engagement for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function guard_engagement();`;

/** What was awarded before: where a report was written, the work is over; the rest is as good as just awarded. */
const EARLIER = `
  insert into engagement (job_id, created_at) select job_id, decided_at from award where proposal_id is not null;
  update engagement e set requester_signed_at = e.created_at, requester_signed_by = e.requester_id,
    bidder_signed_at = e.created_at, bidder_signed_by = (select m.person_id from membership m
      where m.bidder_id = e.bidder_id order by m.is_lead desc, m.person_id limit 1),
    started_at = e.created_at, delivered_at = o.recorded_at, accepted_at = o.recorded_at, accepted_by = o.recorded_by
  from job_outcome o where o.job_id = e.job_id
    and exists (select from membership m where m.bidder_id = e.bidder_id);`;
