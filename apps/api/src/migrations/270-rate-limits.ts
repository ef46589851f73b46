import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Budgets of calls that all web processes share, and the browsers in which somebody has signed in before: those are tried apart from
 * strangers, so that nobody's guessing shuts the owner of an account out. Counts need not outlive a crash; keys are hashes.
 */
export class RateLimits1764000000270 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table rate_limit (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index rate_limit_expire on rate_limit (expire);

      create table known_browser (
        token_hash bytea not null,
        person_id uuid not null references person (id) on delete cascade,
        signed_in_at timestamptz not null default clock_timestamp(),
        primary key (person_id, token_hash)
      );

      drop table sign_in_attempt;

      grant select, insert, update, delete on rate_limit to bidwell_web;
      grant select, delete, insert (token_hash, person_id), update (signed_in_at) on known_browser to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_attempt (
        email_hash bytea not null,
        at timestamptz not null default clock_timestamp()
      );
      create index sign_in_attempt_recent on sign_in_attempt (email_hash, at);
      grant select, insert, delete on sign_in_attempt to bidwell_web;
      drop table known_browser;
      drop table rate_limit;
    `);
  }
}
