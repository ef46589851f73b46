import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readKeyRing, replaceKeyRing, setKeyRingAside } from '../../apps/api/src/opening/key-ring-file.js';
import { holdCeremony } from '../../apps/api/src/opening/keeping/ceremony.js';
import { sealRing } from '../../apps/api/src/opening/keeping/escrow.js';
import { restoreKeys } from '../../apps/api/src/opening/keeping/restore-keys.js';
import { rotateKeys } from '../../apps/api/src/opening/keeping/rotate-keys.js';
import { verifyKeys } from '../../apps/api/src/opening/keeping/verify-keys.js';
import { type Opener, startOpener } from '../../apps/api/src/opening/start-opener.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { OPENER_TOKEN, openerSettings } from '../support/opener.js';
import { bringDeadline, compare, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';

/* The keys that open sealed proposals are lost, restored from shares, and rotated: what was sealed before opens after. */

let market: Market;
let requester: Actor;
let bidder: Actor;
let opener: Opener | null = null;
let folder: string;

beforeAll(async () => {
  market = await openMarket();
  requester = await market.employee('Rita Requester');
  bidder = await market.vendorPerson('Vera Vendor', await market.vendor('Blue Door'));
});

afterAll(() => market?.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bidwell-shares-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function stopOpener(): Promise<void> {
  await market.opener.stop();
  await opener?.stop();
  opener = null;
}

async function startAgain(): Promise<void> {
  opener = await startOpener(openerSettings(market.database, market.keysFolder));
}

/** A ceremony, and its sheets by name. */
async function sheets(): Promise<Map<string, string>> {
  const names = await holdCeremony(market.owner, market.keysFolder, join(folder, 'sheets'));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const)));
}

const some = (all: Map<string, string>, ...places: number[]) =>
  new Map([...all].filter((_, place) => places.includes(place)));

async function sealedJob(pitch: string): Promise<PublishedJob> {
  const job = await publishJob(market, requester);
  await propose(bidder, job, offer(job, 700_00, pitch));
  return job;
}

async function openNow(job: PublishedJob): Promise<string[]> {
  await bringDeadline(market, job, 50);
  await opened(market, job);
  return ((await compare(requester, job))?.proposals ?? []).map(({ content }) => content.pitch);
}

describe('escrow', () => {
  test('any two of three sheets restore lost keys, and what was sealed before still opens', async () => {
    const job = await sealedJob('Sealed before the keys were lost.');
    const all = await sheets();
    const before = await readKeyRing(market.keysFolder);
    for (const pair of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      await stopOpener();
      await rm(market.keysFolder, { recursive: true });
      await expect(startAgain()).rejects.toThrow('There is no key file');
      await restoreKeys(market.owner, market.keysFolder, some(all, ...pair));
      expect(await readKeyRing(market.keysFolder)).toEqual(before);
      await startAgain();
    }
    expect(await openNow(job)).toEqual(['Sealed before the keys were lost.']);
  });

  test('one sheet, twice the same, one of another set or one that was copied wrongly restores nothing', async () => {
    const all = await sheets();
    const [first = ''] = all.values();
    const letter = (text: string) =>
      text.replace(/(Letters +)(.)/, (_, words: string, one: string) => words + (one === '7' ? '8' : '7'));
    const earlier = some(all, 0);
    const trials: [Map<string, string>, string][] = [
      [some(all, 0), 'two different shares'],
      [
        new Map([
          ['one', first],
          ['again', first],
        ]),
        'two different shares',
      ],
      [new Map([...some(all, 1), ['miscopied', letter(first)]]), 'miscopied are not as they were written'],
      [new Map([['paper', 'nothing']]), 'paper is no key share'],
    ];
    for (const [given, words] of trials)
      await expect(verifyKeys(market.owner, market.keysFolder, given)).rejects.toThrow(words);
    await rm(join(folder, 'sheets'), { recursive: true });
    const later = await sheets();
    const mixed = new Map([...earlier, ...[...some(later, 1)].map(([name, text]) => [`new ${name}`, text] as const)]);
    await expect(verifyKeys(market.owner, market.keysFolder, mixed)).rejects.toThrow('was made anew since');
  });

  test('a sheet that was typed by hand in small letters, with O for 0, is read all the same', async () => {
    const byHand = (text: string) => {
      const [head = '', letters = ''] = text.split('Letters');
      return `${head}Letters${letters.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`;
    };
    const typed = new Map([...(await sheets())].map(([name, text]) => [name, byHand(text)]));
    const found = await verifyKeys(market.owner, market.keysFolder, some(typed, 0, 2));
    expect(found).toMatchObject({ isSound: true });
  });

  test('keys that belong to the database are never written over, and none are exchanged under an opener at work', async () => {
    const all = await sheets();
    await expect(restoreKeys(market.owner, market.keysFolder, some(all, 0, 1))).rejects.toThrow('An opener is at work');
    await stopOpener();
    await expect(restoreKeys(market.owner, market.keysFolder, some(all, 0, 1))).rejects.toThrow(
      'already those of the escrow',
    );
    await startAgain();
  });

  test('an escrow that somebody exchanged for one of their own is not believed', async () => {
    const all = await sheets();
    await stopOpener();
    const ring = await readKeyRing(market.keysFolder);
    const { id, publicKey } = await market.one<{ id: string; publicKey: Buffer }>(
      'select id, public_key as "publicKey" from key_escrow',
    );
    const { sealed, ringHash } = sealRing([randomBytes(32)], id, publicKey);
    await market.owner.query('update key_escrow set sealed = $1, ring_hash = $2', [sealed, ringHash]);
    await setKeyRingAside(market.keysFolder);
    const trial = restoreKeys(market.owner, market.keysFolder, some(all, 0, 1));
    await expect(trial).rejects.toThrow('did not make the job keys');
    expect(await readKeyRing(market.keysFolder)).toBeNull();
    if (ring !== null) await replaceKeyRing(market.keysFolder, ring);
    await startAgain();
  });
});

describe('rotation', () => {
  /** What a bidder is handed of its own, by the opener itself: the web process of this market knows only the first one. */
  async function ownPitch(job: PublishedJob): Promise<string> {
    const { id } = await market.one<{ id: string }>('select id from proposal where job_id = $1', [job.id]);
    const response = await fetch(`${opener?.url}/own-proposal`, {
      method: 'POST',
      headers: { authorization: `Bearer ${OPENER_TOKEN}` },
      body: JSON.stringify({ sessionToken: await market.session(bidder.personId), proposalId: id }),
    });
    return ((await response.json()) as { offer: { pitch: string } }).offer.pitch;
  }

  test('what was sealed before it opens after it, for its bidder and at the deadline, and the old sheets restore the new keys', async () => {
    const job = await sealedJob('Sealed before the rotation.');
    const all = await sheets();
    await stopOpener();
    const before = await readKeyRing(market.keysFolder);
    const old = await market.many('select wrapped from job_private_key');
    expect(await rotateKeys(market.owner, market.keysFolder)).toMatchObject({ wasBegun: false, jobKeys: old.length });
    const after = await readKeyRing(market.keysFolder);
    expect(after?.slice(1)).toEqual(before);
    const now = await market.many('select wrapped from job_private_key');
    expect(now.filter((row) => old.some((was) => JSON.stringify(was) === JSON.stringify(row)))).toEqual([]);
    await startAgain();
    expect(await ownPitch(job)).toBe('Sealed before the rotation.');
    expect(await verifyKeys(market.owner, market.keysFolder, some(all, 0, 2))).toMatchObject({ isSound: true });
    expect(await openNow(job)).toEqual(['Sealed before the rotation.']);
  });

  test('one that was cut short between file and database is finished by the next, and no opener starts until then', async () => {
    await stopOpener();
    const ring = await readKeyRing(market.keysFolder);
    if (ring === null) throw new Error('No ring.');
    await replaceKeyRing(market.keysFolder, [randomBytes(32), ...ring]);
    await expect(startAgain()).rejects.toThrow('npm run keys -- rotate');
    expect(await rotateKeys(market.owner, market.keysFolder)).toMatchObject({ wasBegun: true });
    expect(await readKeyRing(market.keysFolder)).toHaveLength(ring.length + 1);
    await startAgain();
  });
});
