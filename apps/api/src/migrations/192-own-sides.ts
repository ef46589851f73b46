import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the rules say of who answers for which side, and of what both have confirmed, holds below the application too: an
 * agreement changes only with both confirmations taken back, work is accepted by who asked for it, and nobody rates their own.
 */
export class OwnSides1764000000192 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AGREED);
    await runner.query(RATED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_own_rating on rating;
      drop trigger keep_agreed_counting on obligation;
      drop trigger keep_agreed on engagement;
      drop function keep_own_rating, keep_agreed_counting, keep_agreed;
    `);
  }
}

const AGREED = `
  create function keep_agreed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if new.agreement_version < old.agreement_version or (new.agreement_version > old.agreement_version
       and num_nonnulls(new.requester_signed_at, new.bidder_signed_at) > 0) then
      raise exception 'Who changes the agreement takes both confirmations back.' using errcode = 'BW003';
    end if;
    if new.accepted_by is distinct from old.accepted_by and new.accepted_by <> new.requester_id then
      raise exception 'Only who asked for the work accepts it.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger keep_agreed before update on engagement for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_agreed();

  create function keep_agreed_counting() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if old.counts <> new.counts and exists (select from engagement e where e.id = new.engagement_id
       and (e.ended_at is not null or num_nonnulls(e.requester_signed_at, e.bidder_signed_at) = 2)) then
      raise exception 'How a promise counts stands once both sides have confirmed it.' using errcode = 'BW004';
    end if;
    return new;
  end $$;
  create trigger keep_agreed_counting before update on obligation for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_agreed_counting();`;

const RATED = `
  create function keep_own_rating() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if exists (select from rating_ask a join membership m on m.bidder_id = a.bidder_id and m.person_id = a.person_id
        where a.id = new.ask_id) then
      raise exception 'Nobody rates the work of their own side.' using errcode = 'BW003';
    end if;
    return new;
  end $$;
  create trigger keep_own_rating before insert or update on rating for each row
    when (current_user in ('bidwell_web', 'bidwell_opener')) execute function keep_own_rating();`;
