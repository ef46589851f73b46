import pg from 'pg';
import type { Actor } from './actor.js';
import type { Market } from './market.js';
import { worksFor } from './on-behalf.js';

/** What PostgreSQL says to this statement of the web process, for somebody; null when it would carry it out. Nothing of it stays. */
export async function webRefusal(
  market: Market,
  text: string,
  values: unknown[] = [],
  viewer?: Actor,
): Promise<string | null> {
  const web = new pg.Client(market.database.webUrl);
  await web.connect();
  try {
    await web.query('begin');
    if (viewer !== undefined) await worksFor(web, viewer);
    await web.query(text, values);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await web.end();
  }
}
