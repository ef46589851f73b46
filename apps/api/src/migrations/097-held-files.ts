import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file that a bidder holds stays. Clearing away what nothing holds decides by what it saw when it began; a bidder that
 * takes a file into its proposal in the same moment would lose it. So each file is asked about once more, behind its lock.
 */
export class HeldFiles1764000000097 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keepProposalFile(HELD));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepProposalFile(''));
  }
}

/** Until the opening or the cancellation: then what is no part of what was opened goes, held or not. */
const HELD = `
    if current_user = 'bidwell_opener'
       and exists (select from proposal_file_use u where u.proposal_id = old.proposal_id and u.file_id = old.id)
       and exists (select from proposal p join job j on j.id = p.job_id
         where p.id = old.proposal_id and j.opened_at is null and j.cancelled_at is null) then
      return null;
    end if;`;

const keepProposalFile = (held: string): string => `
  create or replace function keep_proposal_file() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' then
      if old.digest is not null and new.digest is distinct from old.digest then
        raise exception 'A finished file never changes.' using errcode = 'BW003';
      end if;
      return new;
    end if;
    if current_user = 'bidwell_web'
       and exists (select from proposal_file_use u where u.proposal_id = old.proposal_id and u.file_id = old.id and u.version > 0) then
      raise exception 'A file of a submitted version stays.' using errcode = 'BW003';
    end if;${held}
    return old;
  end $$;`;
