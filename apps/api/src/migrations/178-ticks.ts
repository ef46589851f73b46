import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever is told something is woken, after the commit: their open pages look again. So is whoever's session ends, so that
 * a page left open elsewhere says so at once. The call carries the person and not a word of what happened.
 */
export class Ticks1764000000178 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tick_people() returns trigger
      language plpgsql set search_path = public, pg_temp as $$
      begin
        perform pg_notify('bidwell_tick', person_id::text) from (select distinct person_id from touched) people;
        return null;
      end $$;
      create trigger tick_notification after insert on notification referencing new table as touched
        for each statement when (current_user in ('bidwell_web', 'bidwell_opener')) execute function tick_people();
      create trigger tick_session after delete on session referencing old table as touched
        for each statement when (current_user = 'bidwell_web') execute function tick_people();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tick_session on session;
      drop trigger tick_notification on notification;
      drop function tick_people;
    `);
  }
}
