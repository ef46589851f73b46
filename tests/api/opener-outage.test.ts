import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDueJobs } from '../../apps/api/src/opening/due-jobs.js';
import type { KeyService } from '../../apps/api/src/opening/key-service.js';
import { LocalFileKeys } from '../../apps/api/src/opening/local-file-keys.js';
import { type Opener, startOpener } from '../../apps/api/src/opening/start-opener.js';
import { Heartbeat } from '../../apps/api/src/platform/web/heartbeat.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { openerSettings } from '../support/opener.js';
import {
  bringDeadline,
  compare,
  mine,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  save,
  start,
  submit,
} from '../support/proposing.js';

/* The opener stops, or its keys do not answer: nothing is lost, nothing is called unreadable, and it catches up. */

let market: Market;
let requester: Actor;
let bidder: Actor;
let waiting: PublishedJob;
let later: PublishedJob;
let pool: pg.Pool;
let heartbeat: Heartbeat;

beforeAll(async () => {
  market = await openMarket((app: NestExpressApplication) => (heartbeat = app.get(Heartbeat)));
  pool = new pg.Pool({ connectionString: market.database.openerUrl, max: 2 });
  requester = await market.employee('Rita Requester');
  bidder = await market.vendorPerson('Vera Vendor', await market.vendor('Blue Door'));
  waiting = await publishJob(market, requester);
  later = await publishJob(market, requester);
  await propose(bidder, waiting, offer(waiting, 5_000));
  await start(bidder, later);
  await market.opener.stop();
  await bringDeadline(market, waiting, 0);
});
afterAll(async () => {
  await pool.end();
  await market.close();
});

const phase = async () => {
  const { job } = await requester.ask<{ job: { phase: string } }>('query ($id: ID!) { job(id: $id) { phase } }', {
    id: waiting.id,
  });
  return job.phase;
};

/** The keys of this installation, with one thing wrong with them. */
async function keysWith(fault: Partial<KeyService>): Promise<KeyService> {
  const keys = await LocalFileKeys.in(market.keysFolder);
  return {
    publicKeys: () => keys.publicKeys(),
    vouchFor: (words) => keys.vouchFor(words),
    hasVouchedFor: (words, signature) => keys.hasVouchedFor(words, signature),
    makeJobKeys: (count) => keys.makeJobKeys(count),
    unwrapForOpening: (...asked) => keys.unwrapForOpening(...asked),
    unwrapForBidder: (...asked) => keys.unwrapForBidder(...asked),
    ...fault,
  };
}

describe('while the opener is away', () => {
  test('a job past its deadline says that it is to be opened, and shows nothing', async () => {
    expect(await phase()).toBe('OPENING');
    expect(await compare(requester, waiting)).toBeNull();
  });

  test('bidders still save and submit, because sealing needs public keys alone', async () => {
    expect(await save(bidder, later, 0, offer(later, 1_000))).toMatchObject({ draftRevision: 1 });
    expect(await submit(bidder, later, offer(later, 1_000))).toMatchObject({ receipt: { version: 1 } });
  });

  test('Bidwell says that it is ready to take proposals: no bidder is told of an outage that none had', async () => {
    await market.owner.query('delete from service_ready');
    await heartbeat.beat();
    expect(await market.many('select 1 from service_ready')).toHaveLength(1);
    const ready = await fetch(`${market.address}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ ready: true, sealing: true, opener: false });
  });

  test('reading one’s own again says in plain words what is missing', async () => {
    await expect(mine(bidder, later)).rejects.toThrow(
      /cannot reach its key service at the moment.*Try again in a minute/,
    );
  });
});

describe('while the keys do not answer', () => {
  test.each([
    [
      'the service is down',
      () => keysWith({ unwrapForOpening: () => Promise.reject(new Error('connection refused')) }),
    ],
    ['it is another installation’s key', async () => new LocalFileKeys(randomBytes(32)) as KeyService],
  ])('%s: nothing is opened, and nothing is called unreadable', async (_, keys) => {
    expect(await openDueJobs(pool, await keys())).toEqual([]);
    expect(await market.many('select 1 from opened_proposal')).toEqual([]);
    expect(await phase()).toBe('OPENING');
  });
});

test('an opener that starts late opens what is due', async () => {
  const second: Opener = await startOpener(openerSettings(market.database, market.keysFolder));
  await opened(market, waiting);
  await second.stop();
  expect(await compare(requester, waiting)).toMatchObject({ proposals: [{ version: 1 }], unreadable: [] });
});
