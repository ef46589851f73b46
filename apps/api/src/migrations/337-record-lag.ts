import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For a watcher: since when the record holds something that no checkpoint covers. What it is, or whose, is no part of it. */
export class RecordLag1764000000337 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function audit_lag() returns table (checkpoint_age double precision, unsigned_age double precision)
      language sql stable security definer set search_path = public, pg_temp as $$
        with last as (select max(at) as at from audit_checkpoint)
        select extract(epoch from clock_timestamp() - last.at)::float8,
          coalesce(extract(epoch from clock_timestamp() - (
            select min(c.changed_at) from audit_chain c where c.changed_at > coalesce(last.at, '-infinity'))), 0)::float8
        from last
      $$;
      revoke execute on function audit_lag from public;
      grant execute on function audit_lag to bidwell_web;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function audit_lag');
  }
}
