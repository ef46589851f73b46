import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two roles do the daily work and own nothing: `bidwell_web` serves people, `bidwell_opener` opens proposals at their
 * deadline. Every table opens to them column by column, by explicit grants in its own migration.
 */
export class Roles1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare wanted text;
      begin
        foreach wanted in array array['bidwell_web', 'bidwell_opener'] loop
          if not exists (select from pg_roles where rolname = wanted) then
            begin
              execute format('create role %I nologin', wanted);
            exception when duplicate_object or unique_violation then null;
            end;
          end if;
        end loop;
      end $$;
      revoke create on schema public from public;
      grant usage on schema public to bidwell_web, bidwell_opener;
      revoke all on all tables in schema public from public;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Roles are shared by every database of the server and stay.');
  }
}
