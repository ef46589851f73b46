import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { MIGRATIONS } from './migrations/all.js';
import { createDataSource } from './platform/database/data-source.js';

const LOCK = 4_182_026;

/**
 * Brings the database at `databaseUrl` (as its owner) to the newest shape and answers how many migrations ran. Two
 * instances that start at once take turns behind an advisory lock.
 */
export async function migrate(databaseUrl: string): Promise<number> {
  const dataSource = createDataSource({ databaseUrl, databaseRole: null, poolSize: 4 }, [], MIGRATIONS);
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    // TypeORM's own table, made outside any migration: readiness compares it with the migrations a process knows.
    await lock.query('grant select on schema_migration to bidwell_web, bidwell_opener');
    return ran.length;
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [LOCK]);
    await lock.release();
    await dataSource.destroy();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = await migrate(process.env.DATABASE_URL ?? '');
  console.log(JSON.stringify({ message: `${count} migrations ran` }));
}
