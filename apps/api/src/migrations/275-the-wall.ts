import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VIEWS_BEFORE_THE_WALL } from './views-before-the-wall.js';

/**
 * The second wall. Every statement of the web process says in its `where` what its viewer may see; here PostgreSQL says it once
 * more, row by row, for whoever forgets. For whom a transaction works stands in three settings that end with it:
 * `bidwell.person`, `bidwell.bidder` and `bidwell.standing` (`inside`, `outside`, `round`). Unset means no row.
 *
 * A sealed row is for its own bidder alone. An opened one is also for those who judge or approve its job, once that job is
 * decided for everybody inside who did not take part (which of them, the first wall says), and for background rounds. The owner has
 * its whole work only as itself: through a view that the web process reads, it has what the web process has.
 */
export class TheWall1764000000275 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(QUESTIONS);
    await runner.query(COUNTING);
    await runner.query(POLICIES);
    await runner.query(DOORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(VIEWS_BEFORE_THE_WALL);
    await runner.query(`
      do $$
      declare walled regclass; one record;
      begin
        for one in select polname, polrelid::regclass as walled from pg_policy where polname like 'wall\\_%' loop
          execute format('drop policy %I on %s', one.polname, one.walled);
          execute format('alter table %s disable row level security, no force row level security', one.walled);
        end loop;
      end $$;
      drop function stand_behind_wall, standing_count, label_of, awarded_kind, sees_proposal, owns_proposal, reads_opened, own_bidder,
        is_house;
    `);
  }
}

const QUESTIONS = `
  create function own_bidder() returns uuid language sql stable
  return nullif(current_setting('bidwell.bidder', true), '')::uuid;

  -- Whether the proposals of this job, once opened, are for whom this transaction works.
  create function reads_opened(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    who uuid := nullif(current_setting('bidwell.person', true), '')::uuid;
    own uuid := own_bidder();
    standing text := current_setting('bidwell.standing', true);
    seen record;
  begin
    select j.requester_id, j.approver_id, j.award_approver_id, j.decided_at into seen
      from job j where j.id = asked and j.opened_at is not null;
    if not found or standing is null or standing = '' then return false; end if;
    if standing = 'round' then return true; end if;
    if who is null or (own is not null and exists (select from invitation i where i.job_id = asked and i.bidder_id = own)) then
      return false;
    end if;
    return who = seen.requester_id or who = seen.approver_id is true or who = seen.award_approver_id is true
      or (seen.decided_at is not null and standing = 'inside')
      or exists (select from evaluator e where e.job_id = asked and e.person_id = who)
      -- A further round is judged beside the one before.
      or exists (select from job later where later.previous_round_id = asked and reads_opened(later.id))
      or exists (select from job later join evaluator e on e.job_id = later.id
        where later.previous_round_id = asked and e.person_id = who);
  end $$;

  -- The owner as itself, and the opener: also where either reads through a view or a trigger of the owner.
  create function is_house(owner name) returns boolean language sql stable
  return current_user = owner or pg_has_role(current_user, 'bidwell_opener', 'usage');

  create function owns_proposal(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return own_bidder() is not null
      and exists (select from proposal p where p.id = asked and p.bidder_id = own_bidder());
  end $$;

  create function sees_proposal(asked uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare found_one proposal;
  begin
    select * into found_one from proposal p where p.id = asked;
    return found_one.bidder_id = own_bidder() is true or reads_opened(found_one.job_id);
  end $$;`;

/** What a requester may know of sealed proposals is their number: a question of its own, which gives no row. */
const COUNTING = `
  create function standing_count(asked uuid) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare who uuid := nullif(current_setting('bidwell.person', true), '')::uuid;
  begin
    if current_setting('bidwell.standing', true) is distinct from 'inside'
       or not exists (select from job j where j.id = asked
         and (who in (j.requester_id, j.approver_id, j.award_approver_id)
           or exists (select from evaluator e where e.job_id = j.id and e.person_id = who)))
       or exists (select from invitation i where i.job_id = asked and i.bidder_id = own_bidder()) then
      return null;
    end if;
    return (select count(*) from proposal p where p.job_id = asked and p.state = 'submitted');
  end $$;
  revoke execute on function reads_opened, owns_proposal, sees_proposal, standing_count from public;
  grant execute on function reads_opened, owns_proposal, sees_proposal, standing_count to bidwell_web, bidwell_opener;`;

/** Which rows of each table are seen, and which are written. A table without a writing rule is not written by the web process. */
const POLICIES = `
  -- Puts a table behind the wall: which rows the web process sees of it, and which it writes.
  create function stand_behind_wall(walled name, seen text, written text) returns void
  language plpgsql set search_path = public, pg_temp as $fn$
  declare house text := current_user;
  begin
    execute format('alter table %I enable row level security, force row level security', walled);
    execute format('create policy wall_seen on %I for select using (%s)', walled, seen);
    execute format('create policy wall_added on %I for insert with check (%s)', walled, written);
    execute format('create policy wall_changed on %I for update using (%s) with check (%2$s)', walled, written);
    execute format('create policy wall_taken on %I for delete using (%s)', walled, written);
    execute format('create policy wall_opener on %I to bidwell_opener using (true) with check (true)', walled);
    execute format('create policy wall_owner on %I to %I using ((select is_house(%L))) with check (is_house(%3$L))',
      walled, house, house);
  end $fn$;
  revoke execute on function stand_behind_wall from public;

  select stand_behind_wall(t.name, t.seen, t.written) from (values
    ('proposal', '(bidder_id = (select own_bidder()) or reads_opened(job_id))', 'bidder_id = (select own_bidder())'),
      ('proposal_version', 'sees_proposal(proposal_id)', 'owns_proposal(proposal_id)'),
      ('proposal_withdrawal', 'sees_proposal(proposal_id)', 'owns_proposal(proposal_id)'),
      ('proposal_draft', 'owns_proposal(proposal_id)', 'owns_proposal(proposal_id)'),
      ('proposal_reading', 'owns_proposal(proposal_id)', 'false'),
      ('refused_attempt', 'sees_proposal(proposal_id)', 'owns_proposal(proposal_id)'),
      ('proposal_file', 'sees_proposal(proposal_id)', 'owns_proposal(proposal_id)'),
      ('proposal_file_use', 'sees_proposal(proposal_id)', 'owns_proposal(proposal_id)'),
      ('proposal_file_block',
        'exists (select from proposal_file f where f.id = file_id and sees_proposal(f.proposal_id))',
        'exists (select from proposal_file f where f.id = file_id and owns_proposal(f.proposal_id))'),
      ('file_reading', 'sees_proposal(proposal_id)', 'false'),
      ('opened_proposal', '(reads_opened(job_id) or owns_proposal(proposal_id))', 'false'),
      ('opened_variant', 'sees_proposal(proposal_id)', 'false')
    ) t (name, seen, written);`;

/**
 * Where the owner is a superuser, no policy holds it back, and a view is read with its owner's rights: so the views ask for
 * themselves too. The label counts every column of a job, whoever reads one of them.
 */
const DOORS = `
  create function label_of(job uuid, place double precision) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
    select 'Proposal ' || letters(count(*)::integer) from opened_proposal other
    where other.job_id = job and other.shuffle < place
  $$;

  -- Whether a team or a vendor won: all that those who lost learn of the winner.
  create function awarded_kind(asked uuid) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
    select b.kind from award a join proposal p on p.id = a.proposal_id join bidder b on b.id = p.bidder_id where a.job_id = asked
  $$;
  revoke execute on function label_of, awarded_kind from public;
  grant execute on function label_of, awarded_kind to bidwell_web, bidwell_opener;

  create or replace view readable_proposal as
    select o.proposal_id, o.job_id, o.version, o.content_hash, o.opened_at, o.content_text is not null as is_readable,
      case when masks.names or masks.prices then null else o.content_text end as content_text,
      case
        when masks.names and masks.prices then without_names(without_prices(o.content))
        when masks.names then without_names(o.content)
        when masks.prices then without_prices(o.content)
        else o.content
      end as content,
      case when masks.prices then null else o.total end as total,
      case when masks.prices then null else o.comparable_total end as comparable_total,
      case when masks.prices then '[]'::jsonb else o.unpriced end as unpriced,
      case when masks.names then null else p.bidder_id end as bidder_id,
      case when masks.names then null else p.reference end as reference,
      label_of(o.job_id, o.shuffle) as label,
      o.shuffle,
      coalesce(masks.names, false) as hides_names, coalesce(masks.prices, false) as seals_prices
    from opened_proposal o
    join proposal p on p.id = o.proposal_id
    left join lateral (
      select case when jp.is_blind then hides_names(jp.job_id) else false end as names,
        case when jp.two_envelopes then seals_prices(jp.job_id) else false end as prices
      from job_policy jp where jp.job_id = o.job_id offset 0) masks on true
    where current_user <> 'bidwell_web' or reads_opened(o.job_id) or owns_proposal(o.proposal_id);

  create or replace view readable_variant as
    select v.proposal_id, v.number, v.title,
      case when not seals_prices(o.job_id) then v.total end as total,
      case when not seals_prices(o.job_id) then v.comparable_total end as comparable_total,
      case when seals_prices(o.job_id) then '[]'::jsonb else v.unpriced end as unpriced
    from opened_variant v join opened_proposal o on o.proposal_id = v.proposal_id
    where current_user <> 'bidwell_web' or reads_opened(o.job_id) or owns_proposal(o.proposal_id);

  create or replace view attempt_on_record as
    select a.id, p.bidder_id, p.job_id, a.proposal_id, p.reference, a.move, a.code, a.at
    from proposal p
    join refused_attempt a on a.proposal_id = p.id
    join job j on j.id = p.job_id
    where j.opened_at is not null
      and (current_user <> 'bidwell_web' or p.bidder_id = own_bidder() or reads_opened(p.job_id));`;
