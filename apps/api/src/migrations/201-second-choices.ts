import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom the chooser would have taken otherwise: one optional tap with the choice, worth more than a third again as many
 * contests to the signal. No bidder ever learns it. And whether two people report to the same executive.
 */
export class SecondChoices1764000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNNER_UP);
    await runner.query(EXECUTIVES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function same_executive, above_in_line;
      drop trigger guard_runner_up on decision;
      drop function guard_runner_up;
      alter table decision drop column runner_up_id;
    `);
  }
}

const RUNNER_UP = `
  alter table decision add column runner_up_id uuid references opened_proposal (proposal_id),
    add constraint decision_runner_up_lost check (runner_up_id <> proposal_id),
    add constraint decision_runner_up_of_award check (runner_up_id is null or proposal_id is not null);
  create index decision_runner_up on decision (runner_up_id);
  grant insert (runner_up_id) on decision to bidwell_web;

  create function guard_runner_up() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not exists (select from opened_proposal o where o.proposal_id = new.runner_up_id and o.job_id = new.job_id
        and o.content_text is not null)
       or exists (select from proposal_mark m where m.proposal_id = new.runner_up_id and m.mark = 'disqualified') then
      raise exception 'The second choice is one that could have been chosen.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_runner_up before insert on decision for each row
    when (new.runner_up_id is not null) execute function guard_runner_up();`;

const EXECUTIVES = `
  -- Everybody above somebody in the reporting line, with how far above, and whether nobody stands above them.
  create function above_in_line(who uuid) returns table (person_id uuid, steps integer, is_top boolean)
  language sql stable set search_path = public, pg_temp as $$
    with recursive above (id, steps) as (
      select p.manager_id, 1 from person p where p.id = $1 and p.manager_id is not null
      union all select p.manager_id, a.steps + 1 from above a join person p on p.id = a.id where p.manager_id is not null
    )
    select a.id, a.steps, p.manager_id is null from above a join person p on p.id = a.id
  $$;

  -- Whether somebody and a bidder's people report to the same executive: through one manager below the head of the company,
  -- or directly to the same person. Null where no line is on record on one of the sides.
  create function same_executive(who uuid, bidder uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
    with own as (select * from above_in_line($1)),
      theirs as (select a.* from membership m, above_in_line(m.person_id) a where m.bidder_id = $2)
    select case
      when not exists (select from own) or not exists (select from theirs) then null
      else exists (select from own o join theirs t on t.person_id = o.person_id where not o.is_top or (o.steps = 1 and t.steps = 1))
    end
  $$;
  revoke execute on function above_in_line, same_executive from public;
  grant execute on function above_in_line, same_executive to bidwell_web;`;
