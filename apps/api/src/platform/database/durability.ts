import type { Database } from './database.js';

/**
 * Settings of the connected PostgreSQL, as this process's own login has them, under which something confirmed could be lost.
 * An embedded database has checksums as well, which the launcher asks for.
 */
export async function unsafeSettings(database: Pick<Database, 'rows'>): Promise<string[]> {
  const rows = await database.rows<{ name: string }>(`
    select name from (values
      ('fsync', current_setting('fsync') = 'off'),
      ('full_page_writes', current_setting('full_page_writes') = 'off'),
      ('synchronous_commit', current_setting('synchronous_commit') = 'off'),
      ('wal_level', current_setting('wal_level') = 'minimal')
    ) setting (name, is_unsafe) where is_unsafe order by name`);
  return rows.map(({ name }) => name);
}

/** Ends with one sentence a process that would acknowledge what could be lost. */
export async function assertDurable(database: Pick<Database, 'rows'>): Promise<void> {
  const unsafe = await unsafeSettings(database);
  if (unsafe.length === 0) return;
  throw new Error(
    `The database could lose what it confirmed: ${unsafe.join(', ')} is not safe. Set it as PostgreSQL comes, then start again.`,
  );
}
