import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that nobody uses ends after a week; used, it lives until its last day. It has a name by which its person can end
 * it, and says on what kind of device it was begun.
 */
export class OwnSessions1764000000320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add column id uuid not null default gen_random_uuid() unique,
        add column ends_at timestamptz not null default clock_timestamp() + interval '30 days',
        add column device text not null default '' check (length(device) <= 60);
      update session set ends_at = greatest(ends_at, expires_at);
      alter table session add check (expires_at <= ends_at);
      grant update (expires_at) on session to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (expires_at) on session from bidwell_web;
      alter table session drop column id, drop column ends_at cascade, drop column device;
    `);
  }
}
