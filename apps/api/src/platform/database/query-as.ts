import type { Pool, QueryConfig, QueryResult } from 'pg';

/**
 * Runs one statement in a short transaction of its own that first says for whom it works; as it is where that is nobody. The
 * end of one that only reads is not waited for: it was over when it was read.
 */
export async function queryAs(pool: Pool, behalf: string | null, statement: QueryConfig): Promise<QueryResult> {
  if (behalf === null) return pool.query(statement);
  const client = await pool.connect();
  const [begun, done] = [client.query(`begin; ${behalf}`), client.query(statement)];
  const ended = Promise.all([begun, done]).then(
    () => client.query('commit'),
    () => client.query('rollback'),
  );
  const released = ended.then(
    () => client.release(),
    () => client.release(true),
  );
  const result = await done;
  if (!/^\s*select\b/i.test(statement.text)) await Promise.all([ended, released]);
  return result;
}
