import { join } from 'node:path';
import pg from 'pg';
import { readRecordKey } from '../../../apps/api/src/opening/record/record-key.js';
import { verifierKey } from '../../../apps/api/src/opening/record/signed-note.js';
import { takeCheckpoint } from '../../../apps/api/src/opening/record/take-checkpoint.js';
import { choose, score } from '../choosing.js';
import type { Market } from '../market.js';
import {
  bringDeadline,
  compare,
  mine,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  submit,
  withdraw,
} from '../proposing.js';

/** Three contests of a small market: submitted, revised, withdrawn, read, refused, opened, compared, scored and decided. */
export async function liveThrough(market: Market): Promise<void> {
  const rita = await market.employee('Rita');
  const tom = await market.teamMember('Tom', await market.team('Events team'));
  const lena = await market.vendorPerson('Lena', await market.vendor('Bright Events'));
  const vera = await market.vendorPerson('Vera', await market.vendor('Vera and daughters'));
  for (const price of [900, 1000, 1100]) {
    const job = await publishJob(market, rita);
    for (const bidder of [tom, lena, vera]) {
      await propose(bidder, job, offer(job, price));
      await propose(bidder, job, offer(job, price - 10));
      await mine(bidder, job);
    }
    await withdraw(vera, job);
    await bringDeadline(market, job, 0);
    await submit(lena, job, offer(job, 1));
    await opened(market, job);
    const best = (await compare(rita, job))?.proposals[0];
    if (best === undefined) throw new Error('Nothing was opened.');
    for (const criterion of await criteriaOf(market, job)) await score(rita, best.id, criterion, 8);
    await choose(rita, job, best.id);
  }
}

async function criteriaOf(market: Market, job: PublishedJob): Promise<string[]> {
  const rows = await market.many<{ id: string }>(`select id from criterion where job_id = $1 and kind = 'quality'`, [
    job.id,
  ]);
  return rows.map(({ id }) => id);
}

/** A checkpoint of everything so far, as the opener of this market signs it. */
export async function signNow(market: Market): Promise<void> {
  const pool = new pg.Pool({ connectionString: market.database.openerUrl, max: 2 });
  const signer = await readRecordKey(market.keysFolder);
  const place = { folder: join(market.keysFolder, 'checkpoints'), verifierKey: verifierKey(signer) };
  await takeCheckpoint(pool, signer, place).finally(() => pool.end());
}
