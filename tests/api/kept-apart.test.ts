import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyApart, putApartBack } from '../../apps/launcher/src/kept-apart.mjs';
import { checkpointsIn } from '../../apps/api/src/opening/record/checkpoint-place.js';
import { checkRecord } from '../../apps/api/src/opening/record/checking/check-record.js';
import { readRecordKey } from '../../apps/api/src/opening/record/record-key.js';
import { verifierKey } from '../../apps/api/src/opening/record/signed-note.js';
import { type Market, openMarket } from '../support/market.js';
import { publishJob } from '../support/proposing.js';
import { signNow } from '../support/record/lived-record.js';

/* What a backup carries apart from the database: without it a restored database opens nothing, signs as a stranger, and has no witness. */

let market: Market;
let folder: string;
let apart: string;

beforeAll(async () => {
  market = await openMarket();
  await market.teamMember('Tom', await market.team('Events team'));
  await publishJob(market, await market.employee('Rita'));
  await signNow(market);
  const home = await mkdtemp(join(tmpdir(), 'bidwell-apart-'));
  [folder, apart] = [join(home, 'data'), join(home, 'apart')];
  await cp(market.keysFolder, join(folder, 'keys'), { recursive: true });
  // The launcher has checkpoints beside the keys' folder, not in it.
  await cp(join(market.keysFolder, 'checkpoints'), join(folder, 'checkpoints'), { recursive: true });
  await rm(join(folder, 'keys', 'checkpoints'), { recursive: true });
  await writeFile(join(folder, 'keys', 'releasers.json'), '{"somebody":"secret"}\n', { mode: 0o600 });
});

afterAll(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
  await market?.close();
});

/** Every file below a folder with its content. */
async function contentOf(place: string): Promise<Record<string, string>> {
  const names = (await readdir(place, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = names.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(place.length + 1), (await readFile(path)).toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

test('keys, the key of the record, who may release, and every checkpoint come back as they were', async () => {
  const before = await contentOf(folder);
  const key = verifierKey(await readRecordKey(join(folder, 'keys')));
  for (const name of ['keys/master.key', 'keys/record.key', 'keys/releasers.json', 'checkpoints/record.pub'])
    expect(Object.keys(before)).toContain(name);
  await copyApart(folder, apart);
  await rm(folder, { recursive: true });
  await putApartBack(apart, folder);
  expect(await contentOf(folder)).toEqual(before);
  expect(verifierKey(await readRecordKey(join(folder, 'keys')))).toBe(key);
  expect((await stat(join(folder, 'keys', 'releasers.json'))).mode & 0o077).toBe(0);
  const outside = await checkpointsIn(join(folder, 'checkpoints'));
  expect(outside.notes.size).toBeGreaterThan(0);
  expect((await checkRecord(market.owner, outside)).findings).toEqual([]);
});

test('keys that are there are never written over, nor is a checkpoint', async () => {
  await expect(putApartBack(apart, folder)).rejects.toThrow('There are keys in');
  const [first] = (await readdir(join(folder, 'checkpoints'))).filter((name) => name.startsWith('checkpoint-'));
  await rm(join(folder, 'keys'), { recursive: true });
  await rm(join(folder, 'checkpoints', first ?? ''));
  await writeFile(join(folder, 'checkpoints', first ?? ''), 'the witness');
  await putApartBack(apart, folder);
  expect(await readFile(join(folder, 'checkpoints', first ?? ''), 'utf8')).toBe('the witness');
});

test('a folder that holds something is not written into, and what is half written is left behind', async () => {
  await expect(copyApart(folder, apart)).rejects.toThrow('is there already');
  await writeFile(join(folder, 'checkpoints', 'checkpoint-9.txt.part'), 'half');
  await mkdir(join(folder, 'keys', '.exchange'), { recursive: true });
  const fresh = join(apart, '..', 'fresh');
  await copyApart(folder, fresh);
  expect(existsSync(join(fresh, 'checkpoints', 'checkpoint-9.txt.part'))).toBe(false);
  expect(existsSync(join(fresh, '.exchange'))).toBe(false);
});
