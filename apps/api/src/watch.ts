import { createHash, timingSafeEqual } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Application, Request, Response } from 'express';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database/database.js';

const WAITING = `
  select (select count(*)::int from mail where sent_at is null and given_up_at is null and next_try_at <= clock_timestamp()) as "mailsDue",
    (select coalesce(extract(epoch from clock_timestamp() - min(next_try_at)), 0)::float8 from mail
     where sent_at is null and given_up_at is null and next_try_at <= clock_timestamp()) as "oldestMailSeconds",
    (select count(*)::int from job where published_at is not null and opened_at is null and cancelled_at is null
     and deadline < clock_timestamp()) as "jobsToOpen",
    (select coalesce(extract(epoch from clock_timestamp() - min(deadline)), 0)::float8 from job
     where published_at is not null and opened_at is null and cancelled_at is null
     and deadline < clock_timestamp()) as "oldestJobSeconds",
    checkpoint_age as "checkpointSeconds", unsigned_age as "unsignedSeconds"
  from audit_lag()`;

/**
 * `/proofz`: what shows that promises are being kept, for a watcher that has the token; for everybody else there is no such
 * address. No person, no proposal and no amount is part of it.
 */
export function addWatch(app: NestExpressApplication, database: Database, { watchToken }: Config): void {
  if (!watchToken) return;
  const server = app.getHttpAdapter().getInstance() as Application;
  server.get('/proofz', async (req: Request, res: Response) => {
    const shown = (req.headers.authorization ?? '').replace(/^Bearer /, '');
    if (!timingSafeEqual(digest(shown), digest(watchToken))) return res.status(404).end();
    const answer = await look(database).catch(() => null);
    return answer === null ? res.status(503).end() : res.setHeader('Cache-Control', 'no-store').json(answer);
  });
}

async function look(database: Database): Promise<object> {
  const begun = Date.now();
  const now = await database.now();
  const clockOffsetMs = now.getTime() - (begun + Date.now()) / 2;
  return { ...(await database.row(WAITING)), clockOffsetMs };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
