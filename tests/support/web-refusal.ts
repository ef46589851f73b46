import pg from 'pg';
import type { Market } from './market.js';

/** What PostgreSQL says to this statement of the web process; null when it would carry it out. Nothing of it stays. */
export async function webRefusal(market: Market, text: string, values: unknown[] = []): Promise<string | null> {
  const web = new pg.Client(market.database.webUrl);
  await web.connect();
  try {
    await web.query('begin');
    await web.query(text, values);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await web.end();
  }
}
