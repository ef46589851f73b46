import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is out is refused as soon as it is chosen, not only when the choice takes effect; and from the choice on marks stand still. */
export class DisqualifiedNotChosen1764000000139 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create trigger refuse_disqualified before insert on decision for each row execute function refuse_disqualified();
      ${guardBesideScores('judged.decided_at is not null or judged.choice_at is not null')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger refuse_disqualified on decision;
      ${guardBesideScores('judged.decided_at is not null')}
    `);
  }
}

const guardBesideScores = (isDecided: string): string => `
  create or replace function guard_beside_scores() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare judged job; person uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  begin
    select j.* into judged from opened_proposal o join job j on j.id = o.job_id where o.proposal_id = new.proposal_id for share of j;
    if ${isDecided} or judged.cancelled_at is not null then
      raise exception 'This job has been decided.' using errcode = 'BW004';
    end if;
    if person <> judged.requester_id then
      raise exception 'Only who posted the job marks its proposals.' using errcode = 'BW003';
    end if;
    return new;
  end $$;`;
