import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A job moves only along the edges that libs/domain draws: whatever is written to its row, by whomever of Bidwell's processes and
 * by their own triggers. The table is printed from the lifecycle, and a test keeps the two equal.
 */
export class JobEdges1764000000276 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EDGES);
    await runner.query(PHASE);
    await runner.query(GUARD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger guard_job_edge on job;
      drop function guard_job_edge, job_phase;
      drop table job_edge;`);
  }
}

const EDGES = `
  create table job_edge (from_phase text, to_phase text, primary key (from_phase, to_phase));
  insert into job_edge values
    ('draft', 'open'), ('draft', 'pending'), ('pending', 'draft'), ('pending', 'open'),
    ('open', 'cancelled'), ('open', 'opening'), ('opening', 'opened'),
    ('opened', 'deciding'), ('deciding', 'opened'), ('deciding', 'awarded'), ('deciding', 'notAwarded'),
    ('awarded', 'opened'), ('notAwarded', 'opened');`;

/** As \`jobPhase\` of libs/domain says it, at a moment that is given. */
const PHASE = `
  create function job_phase(asked job, seen timestamptz) returns text language sql immutable
  return case
    when asked.published_at is null then case when asked.approver_id is null then 'draft' else 'pending' end
    when asked.cancelled_at is not null then 'cancelled'
    when asked.decision = 'award' then 'awarded'
    when asked.decision = 'noAward' then 'notAwarded'
    when asked.opened_at is not null then case when asked.choice_at is null then 'opened' else 'deciding' end
    when asked.deadline <= seen then 'opening'
    else 'open'
  end;`;

/** The owner's own hand, which mends and builds what lies in the past, is not held; its triggers are. */
const GUARD = `
  create function guard_job_edge() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare seen timestamptz := clock_timestamp(); was text := job_phase(old, seen); becomes text := job_phase(new, seen);
  begin
    if was <> becomes and not exists (select from job_edge e where e.from_phase = was and e.to_phase = becomes)
       -- A round that another one took the place of is decided with the last.
       and not (was = 'opened' and becomes in ('awarded', 'notAwarded') and is_continued(old.id)) then
      raise exception 'A job does not go from % to %.', was, becomes using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger guard_job_edge before update on job for each row
    when (current_user in ('bidwell_web', 'bidwell_opener') or pg_trigger_depth() > 0) execute function guard_job_edge();
  grant select on job_edge to bidwell_web;`;
