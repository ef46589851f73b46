import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A choice from the policy's total on is made only with somebody named to approve it. An unknown total is never too small. */
export class AwardApproval1764000000127 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function guard_award_approval() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare limit_from bigint; total bigint;
      begin
        if new.approver_id is not null and is_tied(new.approver_id, new.job_id) then
          raise exception 'Whoever approves a choice stands on no bidder’s side of it.' using errcode = 'BW003';
        end if;
        select award_approval_from into limit_from from job_policy where job_id = new.job_id and award_approver_id is not null;
        if new.proposal_id is null or new.approver_id is not null or limit_from is null then
          return new;
        end if;
        if new.variant is null then
          select coalesce(o.comparable_total, o.total) into total from opened_proposal o where o.proposal_id = new.proposal_id;
        else
          select coalesce(v.comparable_total, v.total) into total from opened_variant v
          where v.proposal_id = new.proposal_id and v.number = new.variant;
        end if;
        if total is null or total >= limit_from then
          raise exception 'A choice at this total is approved before it takes effect.' using errcode = 'BW003';
        end if;
        return new;
      end $$;
      create trigger guard_award_approval before insert on decision for each row execute function guard_award_approval();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger guard_award_approval on decision; drop function guard_award_approval;');
  }
}
