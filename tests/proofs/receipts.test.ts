import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { drawsFrom } from '@bidwell/signal/numbers/random';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { prove, sized } from '../support/proof.js';
import { offer, propose, publishJob } from '../support/proposing.js';

/*
 * Receipts are saved as a bidder saves them, and checked by the script that is handed out, in a process of its own that has
 * nothing but Node, the files and the public key: as they are, with their content, and after something in them was changed.
 */

const proof = prove('receipts');
const draw = drawsFrom(proof.seed);
const RECEIPTS = sized(8, 100);
const run = promisify(execFile);

interface Saved {
  note: string;
  json: string;
  content: string;
  contentHash: string;
  path: string;
  /** What others were answered who asked for it. */
  others: number[];
}

let market: Market;
let folder: string;
let key: string;
let lena: Actor;
const saved: Saved[] = [];

beforeAll(async () => {
  market = await openMarket();
  folder = await mkdtemp(join(tmpdir(), 'bidwell-receipts-'));
  key = (await (await fetch(`${market.address}/api/keys`)).text()).trim();
  const rita = await market.employee('Rita');
  lena = await market.vendorPerson('Lena', await market.vendor('Bright Events'));
  const vera = await market.vendorPerson('Vera', await market.vendor('Vera and daughters'));
  for (let number = 0; number < RECEIPTS; number += 2) {
    const job = await publishJob(market, rita);
    for (const version of [1, 2]) saved.push(await submitted(lena, version, [vera, rita]));

    async function submitted(actor: Actor, version: number, others: Actor[]): Promise<Saved> {
      await propose(actor, job, offer(job, 1000 + number + version));
      const { id, hash } = await market.one<{ id: string; hash: string }>(
        `select p.id, v.content_hash as hash from proposal p join proposal_version v on v.proposal_id = p.id
         where p.job_id = $1 and v.number = $2`,
        [job.id, version],
      );
      const at = `/api/receipts/${id}/${version}`;
      const [note, json, content] = await Promise.all(
        ['receipt.txt', 'receipt.json', 'proposal.json'].map((file) => fileOf(actor, `${at}/${file}`)),
      );
      const statuses = await Promise.all(others.map(async (other) => (await asked(other, `${at}/receipt.txt`)).status));
      return {
        note: note ?? '',
        json: json ?? '',
        content: content ?? '',
        contentHash: hash,
        path: `${at}/receipt.txt`,
        others: statuses,
      };
    }
  }
}, 300_000);

afterAll(async () => {
  await market?.close();
  await rm(folder, { recursive: true, force: true });
});

function asked(actor: Actor, path: string): Promise<Response> {
  return fetch(`${market.address}${path}`, { headers: { cookie: `bidwell_session=${actor.sessionToken}` } });
}

async function fileOf(actor: Actor, path: string): Promise<string> {
  const response = await asked(actor, path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return response.text();
}

/** What the script says, in an environment that holds nothing. */
async function verdictOn(receipt: string, content: string, by = key): Promise<{ isGood: boolean; says: string }> {
  await writeFile(join(folder, 'receipt'), receipt);
  await writeFile(join(folder, 'proposal.json'), content);
  const words = [inRoot('apps/web/public/verify-receipt.mjs'), 'receipt', '--key', by, '--content', 'proposal.json'];
  return run(process.execPath, words, { cwd: folder, env: {} }).then(
    ({ stdout }) => ({ isGood: true, says: stdout }),
    (error: { stderr: string }) => ({ isGood: false, says: error.stderr }),
  );
}

test('every receipt is verified offline, with the content it is for', { timeout: 300_000 }, async () => {
  let good = 0;
  for (const { note, json, content, contentHash } of saved) {
    const verdict = await verdictOn(draw() < 0.5 ? note : json, content);
    expect(verdict.says).toContain(contentHash);
    if (verdict.isGood && verdict.says.includes('The content is the one that was received.')) good += 1;
  }
  proof.count(good, RECEIPTS);
  expect(good).toBe(RECEIPTS);
});

test('a receipt that was changed, or is not for this content, is refused', { timeout: 300_000 }, async () => {
  let refused = 0;
  for (const [index, { note, content }] of saved.entries()) {
    const changes: [string, string][] = [
      [note.replace(/Received: 2/, 'Received: 1'), content],
      [note.replace(/Version: \d+/, 'Version: 9'), content],
      [note, content.replace('"offer"', '"0ffer"')],
      [saved[(index + 1) % saved.length]?.note ?? '', content],
    ];
    const [receipt, text] = changes[index % changes.length] ?? [note, ''];
    if (!(await verdictOn(receipt, text)).isGood) refused += 1;
  }
  proof.planted(refused, saved.length);
  expect(refused).toBe(saved.length);
});

test('nobody but the bidder’s own people is given one', () => {
  expect(saved.flatMap(({ others }) => others).filter((status) => status !== 404)).toEqual([]);
});

test('a receipt stays what was signed, whatever becomes of the row', async () => {
  await market.owner.query('begin; alter table proposal_version disable trigger user');
  await market.owner.query(`update proposal_version set received_at = received_at - interval '1 day'`);
  await market.owner.query('alter table proposal_version enable trigger user; commit');
  for (const { path, note } of saved) expect(await fileOf(lena, path)).toBe(note);
});
