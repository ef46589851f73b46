import pg from 'pg';
import type { OpenerConfig } from './opener-config.js';
import { log } from './log.js';

/** The name under which an opener's connections are seen: its keys are not exchanged while it works. */
export const OPENER_AT_WORK = 'bidwell-opener';

/** The opener's own connections, under its own role. */
export function openPool({ databaseUrl, databaseRole }: OpenerConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    application_name: OPENER_AT_WORK,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    ...(databaseRole === null ? {} : { options: `-c role=${databaseRole}` }),
  });
  pool.on('error', (error) => log('warning', 'A database connection was lost.', { cause: error.message }));
  return pool;
}

/** Runs `work` in a transaction on one connection: all of it or none. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    const isLost = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(isLost);
    throw error;
  }
}
