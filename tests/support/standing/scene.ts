import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../../apps/launcher/src/places.mjs';
import { freePort } from '../../../apps/launcher/src/postgres.mjs';
import type { Actor } from '../actor.js';
import type { TestDatabase } from '../database.js';
import { furnish, type Market } from '../market.js';
import { type PublishedJob, publishJob, start } from '../proposing.js';
import { Supervised } from './supervised.js';

/** An opener and web processes that stand up again, and a contest in them with its bidders. */
export interface Scene {
  folder: string;
  webs: Supervised[];
  opener: Supervised;
  market: Market;
  job: PublishedJob;
  requester: Actor;
  bidders: Actor[];
  stop: () => Promise<void>;
}

/** Web processes are given a moment in which a balancer hears that they leave. */
const NOTICE = { BIDWELL_NOTICE_SECONDS: '0.5' };

/** Begins a scene on a database: so many web processes, so many bidders who have started their proposals. */
export async function setScene(
  database: TestDatabase,
  webCount: number,
  bidderCount: number,
  more: Record<string, string> = {},
): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'bidwell-standing-'));
  const token = randomBytes(16).toString('hex');
  const own = { OPENER_TOKEN: token, BIDWELL_KEYS: join(folder, 'keys'), DATABASE_URL: database.openerUrl };
  const opener = await begin(folder, 'opener', 'opener.js', 'OPENER_PORT', own);
  const given = { OPENER_TOKEN: token, OPENER_URL: opener.address, DATABASE_URL: database.webUrl, BIDWELL_DEMO: '0' };
  const webs: Supervised[] = [];
  for (let n = 1; n <= webCount; n += 1)
    webs.push(await begin(folder, `web-${n}`, 'main.js', 'PORT', { ...given, ...NOTICE, ...more }));
  const first = webs[0]?.address ?? '';
  const market = await furnish(
    database,
    { url: opener.address, stop: async () => {} },
    { address: first, stop: async () => {} },
    folder,
  );
  market.owner.on('error', () => {}); // Servers are killed here.
  const requester = await market.employee('Rita Requester');
  const bidders: Actor[] = [];
  for (let n = 0; n < bidderCount; n += 1)
    bidders.push(await market.vendorPerson(`Person ${n}`, await market.vendor(`Vendor ${n}`)));
  const job = await publishJob(market, requester, 24 * 3_600_000);
  for (const bidder of bidders) await start(bidder, job);
  const stop = async () => {
    await Promise.all([...webs, opener].map((each) => each.stop()));
    await market.owner.end().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, webs, opener, market, job, requester, bidders, stop };
}

async function begin(
  folder: string,
  name: string,
  entry: string,
  portName: string,
  env: Record<string, string>,
): Promise<Supervised> {
  const port = await freePort();
  const process = new Supervised({
    name,
    args: [inRoot('apps/api/dist', entry)],
    env: { ...env, [portName]: String(port) },
    log: join(folder, `${name}.log`),
    ready: `http://127.0.0.1:${port}/readyz`,
  });
  await process.untilBegun();
  return process;
}
