import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A job that is decided anew asks again who may judge it: whoever came to stand on a bidder's side since the decision, or lost
 * their access, leaves. What closing without an award showed before its time is put on record. And nobody who left a panel
 * comes back to it in a further round.
 */
export class DecidingAnew1764000000145 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REOPENED);
    await runner.query(RETURNING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger look_at_panel_again on job;
      drop trigger keep_out_who_left on evaluator;
      drop function look_at_panel_again, keep_out_who_left;
    `);
  }
}

const REOPENED = `
  create function look_at_panel_again() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if hides_names(new.id) and is_judging(new.id, new.requester_id) then
      insert into unmasking (job_id, person_id, reason)
      values (new.id, new.requester_id, 'The job was closed without an award, which showed the names, and is decided anew.');
    end if;
    perform pg_advisory_xact_lock_shared(hashtext('firewall'));
    update evaluator e set left_at = clock_timestamp(),
      left_because = case
        when exists (select from membership m join invitation i on i.bidder_id = m.bidder_id
          where m.person_id = e.person_id and i.job_id = e.job_id) then 'membership'
        when is_tied(e.person_id, e.job_id) then 'reportingLine'
        else 'access' end
    where e.job_id = new.id and e.left_at is null and (is_tied(e.person_id, e.job_id)
      or exists (select from person p where p.id = e.person_id and p.deactivated_at is not null));
    return null;
  end $$;
  create trigger look_at_panel_again after update of decided_at on job for each row
    when (old.decided_at is not null and new.decided_at is null) execute function look_at_panel_again();`;

const RETURNING = `
  create function keep_out_who_left() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if exists (select from job j join job r on (r.id = j.first_round_id or r.first_round_id = j.first_round_id)
        and r.round_number < j.round_number
      join evaluator e on e.job_id = r.id and e.person_id = new.person_id
      where j.id = new.job_id and e.left_at is not null) then
      raise exception 'Nobody comes back to a panel they left, in no further round either.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger keep_out_who_left before insert on evaluator for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_out_who_left();`;
