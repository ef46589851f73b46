import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Canary, found, foundBelow, newPrice, newWord, priceCanary, wordCanary } from '../support/canary.js';
import { type HuntedCompany, openHuntedCompany } from '../support/hunt/hunted-company.js';
import type { Market } from '../support/market.js';
import { prove, sized } from '../support/proof.js';
import {
  bringDeadline,
  mine,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  save,
  start,
  submit,
  withdraw,
} from '../support/proposing.js';
import { announce, download, sendFrom, uploadWhole } from '../support/uploading.js';

/*
 * Whoever holds a copy of everything on disk before the deadline (tables, data files, write-ahead log, backup, logs of all
 * processes, PostgreSQL's own with every statement and parameter in it, even the heap of the web process) finds no price, no
 * text and no file of any proposal, nor a file's name.
 */

const proof = prove('sealed-at-rest');

/** One content that is planted, in the state in which its proposal is left. */
interface Planted {
  word: string;
  /** Inside a file, and in its name. */
  fileWord: string;
  fileName: string;
  promise: string;
  price: number;
  /** In notes, variants, people, references and costs. */
  deep: string;
  deepPrice: number;
}

const plant = (): Planted => {
  const words = { word: newWord(), fileWord: newWord(), fileName: newWord(), promise: newWord(), deep: newWord() };
  return { ...words, price: newPrice(), deepPrice: newPrice() };
};

const plants = {
  standing: plant(),
  replaced: plant(),
  withdrawn: plant(),
  draft: plant(),
  overwrittenDraft: plant(),
  conflicting: plant(),
  unfinished: plant(),
  droppedDraft: plant(),
  dropped: plant(),
};
const openTitle = newWord();

const canariesOf = (names: (keyof typeof plants)[]): Canary[] =>
  names.flatMap((name) => {
    const { word, fileWord, fileName, promise, price, deep, deepPrice } = plants[name];
    const lineTotal = price * 2;
    return [
      wordCanary(`${name} pitch`, word),
      wordCanary(`${name} file`, fileWord),
      wordCanary(`${name} name of file`, fileName),
      wordCanary(`${name} promise`, promise),
      wordCanary(`${name} deep word`, deep),
      priceCanary(`${name} deep price`, deepPrice),
      priceCanary(`${name} price`, price),
      priceCanary(`${name} amount`, lineTotal),
    ];
  });
const everySealed = canariesOf(Object.keys(plants) as (keyof typeof plants)[]);
const openCanary = [wordCanary('title', openTitle)];

/** In every proposal of a crowd that does nothing but submit. */
const crowdMark = newWord();
const crowdCanary = [wordCanary('crowd', crowdMark)];
const CROWD = sized(3, 193);

let company: HuntedCompany;
let market: Market;
let job: PublishedJob;
let dropBox: PublishedJob;
let requester: Actor;

beforeAll(async () => {
  company = await openHuntedCompany();
  market = company.market;
  await act();
}, 900_000);

afterAll(() => company?.close());

/** Every way in which a content reaches the web process. */
async function act(): Promise<void> {
  requester = await market.employee('Rita Requester');
  const person = async (name: string) => market.vendorPerson(`Person of ${name}`, await market.vendor(name));
  const [standing, withdrawn, drafting] = [
    await person('Standing'),
    await person('Withdrawn'),
    await person('Drafting'),
  ];
  job = await publishJob(market, requester);
  await market.owner.query('update job set title = $2 where id = $1', [job.id, openTitle]);
  for (const bidder of [standing, withdrawn, drafting]) await start(bidder, job);
  await submit(standing, job, await contentOf(standing, 'replaced'));
  await submit(standing, job, await contentOf(standing, 'standing'));
  await submit(withdrawn, job, await contentOf(withdrawn, 'withdrawn'));
  await withdraw(withdrawn, job);
  await save(drafting, job, 0, await contentOf(drafting, 'overwrittenDraft'));
  await save(drafting, job, 1, await contentOf(drafting, 'draft'));
  await save(drafting, job, 0, await contentOf(drafting, 'conflicting'));
  const unfinished = { promises: [{ ...promiseOf('unfinished'), target: 0 }] };
  await submit(drafting, job, { ...(await contentOf(drafting, 'unfinished')), ...unfinished });
  for (const bidder of [standing, withdrawn, drafting]) await mine(bidder, job);
  dropBox = await publishJob(market, requester, 3_600_000, { isDropBox: true });
  await start(standing, dropBox);
  await save(standing, dropBox, 0, await contentOf(standing, 'droppedDraft', dropBox));
  await submit(standing, dropBox, await contentOf(standing, 'dropped', dropBox));
  await mine(standing, dropBox);
  const crowd: Actor[] = [];
  for (let number = 0; number < CROWD; number += 1) crowd.push(await person(`Crowd ${number}`));
  const crowded = await publishJob(market, requester);
  for (const bidder of crowd) {
    await propose(bidder, crowded, offer(crowded, newPrice(), `Before ${crowdMark}${newWord()} after.`));
  }
}

/** A content with a file; beside it one that was only announced, and one that stopped halfway. */
async function contentOf(bidder: Actor, name: keyof typeof plants, of = job): Promise<object> {
  const { word, fileWord, fileName, price } = plants[name];
  const text = `Before ${fileWord} after.\n`.repeat(10_000);
  const file = await uploadWhole(bidder, 'proposal-files', of, `Plan ${fileName}.txt`, Buffer.from(text));
  await announce(bidder, 'proposal-files', of, `Unsent ${fileName}.txt`, 1000);
  const half = await announce(bidder, 'proposal-files', of, `Half ${fileName}.txt`, 2 * text.length);
  await sendFrom(bidder, half.location ?? '', 0, Buffer.from(text));
  await download(bidder, 'proposal-files', file.fileId);
  return {
    ...offer(of, price, `Before ${word} after.`),
    ...deepIn(name, of),
    promises: [promiseOf(name)],
    files: [file],
  };
}

/** The same words and sums deep inside: in notes, variants, people, references, and what the work costs. */
function deepIn(name: keyof typeof plants, of: PublishedJob): object {
  const { deep, deepPrice } = plants[name];
  const said = `Before ${deep} after.`;
  const { lines } = offer(of, deepPrice) as { lines: object[] };
  // Only a draft may hold what a vendor may not submit.
  const isDraft = ['draft', 'overwrittenDraft', 'conflicting', 'unfinished', 'droppedDraft'].includes(name);
  return {
    risks: said,
    team: [{ name: said, role: said, note: said }],
    references: [{ title: said, words: said }],
    conflicts: { none: false, words: said },
    variants: [{ title: said, words: said, lines: lines.map((line) => ({ ...line, note: said })) }],
    ...(isDraft && { cost: { labour: [{ role: said, hours: 1, rate: deepPrice }], passThrough: deepPrice } }),
  };
}

function promiseOf(name: keyof typeof plants): object {
  return {
    text: `Before ${plants[name].promise} after.`,
    metric: 'from the start',
    target: 3,
    unit: 'DAYS',
    clock: 'WORKING',
  };
}

/** What of these canaries lies in a place, whether it is bytes or a folder. */
async function foundIn(canaries: readonly Canary[], place: Buffer | string): Promise<string[]> {
  return typeof place === 'string' ? foundBelow(canaries, place) : found(canaries, place);
}

/** Where the job's title, which is no secret, has to be found: a search that finds it would find a price. */
const TITLE_IS_IN = [
  'tables',
  'data files',
  'write-ahead log',
  'PostgreSQL’s log of every statement',
  'a base backup',
] as const;

describe('before the deadline', () => {
  test('no price and no text of a proposal lies in the open in any of eleven places, and the search would find them', async () => {
    const places = await company.places();
    const names = Object.keys(places);
    expect(names).toHaveLength(11);
    const hits: string[] = [];
    const sought = [...everySealed, ...crowdCanary];
    for (const [name, place] of Object.entries(places)) {
      const open = await foundIn(sought, place);
      hits.push(...open.map((hit) => `${hit} in ${name}`));
      proof.count(open.length === 0 ? 1 : 0, 1);
    }
    const planted = await Promise.all(
      TITLE_IS_IN.map(async (name) => (await foundIn(openCanary, places[name] ?? Buffer.alloc(0))).length > 0),
    );
    proof.planted(planted.filter(Boolean).length, TITLE_IS_IN.length);
    proof.figure(
      `hits of ${Object.keys(plants).length + CROWD} sealed contents in ${names.length} places`,
      hits.length,
      {
        bar: '0',
        isMet: hits.length === 0,
      },
    );
    expect(hits).toEqual([]);
    expect(planted).not.toContain(false);
    for (const read of [
      'heap of the web process after collection',
      'log of the opener',
      'log and error reports of the web process',
    ])
      expect((places[read] as Buffer).length, read).toBeGreaterThan(0);
  });
});

describe('a drop box', () => {
  test('holds nothing that its bidder’s own-reading key opens: neither a submitted version, nor a file, nor a draft', async () => {
    const wraps = await market.one<{ versions: number; blocks: number; forBidder: number; drafts: number }>(
      `select (select count(*)::int from proposal_version v where v.proposal_id = p.id) as versions,
        (select count(*)::int from proposal_file f join proposal_file_block b on b.file_id = f.id where f.proposal_id = p.id) as blocks,
        (select count(v.wrap_for_bidder)::int from proposal_version v where v.proposal_id = p.id)
          + (select count(b.wrap_for_bidder)::int from proposal_file f join proposal_file_block b on b.file_id = f.id
            where f.proposal_id = p.id) as "forBidder",
        (select count(*)::int from proposal_draft d where d.proposal_id = p.id) as drafts
       from proposal p where p.job_id = $1`,
      [dropBox.id],
    );
    expect(wraps.blocks).toBeGreaterThan(0);
    expect(wraps).toMatchObject({ versions: 1, forBidder: 0, drafts: 0 });
    proof.count(1, 1);
  });
});

describe('after the opening', () => {
  const neverOpened = canariesOf([
    'replaced',
    'withdrawn',
    'draft',
    'overwrittenDraft',
    'conflicting',
    'unfinished',
    'droppedDraft',
    'dropped',
  ]);
  let places: Record<string, Buffer | string>;

  beforeAll(async () => {
    await bringDeadline(market, job, 100);
    await opened(market, job);
    const { fileId } = await market.one<{ fileId: string }>(
      `select content -> 'files' -> 0 ->> 'fileId' as "fileId" from opened_proposal where job_id = $1`,
      [job.id],
    );
    const { fileWord } = plants.standing;
    expect((await download(requester, 'proposal-files', fileId)).body.toString()).toContain(fileWord);
    places = await company.places();
  }, 300_000);

  test('the same search finds what was opened: as text, and the prices in it', async () => {
    const hits = await foundIn(canariesOf(['standing']), places.tables ?? '');
    expect(hits).toEqual(
      expect.arrayContaining([
        'standing pitch as plain',
        'standing name of file as plain',
        'standing promise as plain',
        'standing price as plain',
        'standing amount as plain',
      ]),
    );
  });

  test('a file that was opened lies in the open nowhere, even once the requester has read it', async () => {
    const canary = [wordCanary('file', plants.standing.fileWord)];
    for (const [name, place] of Object.entries(places)) {
      if (!name.startsWith('heap')) expect(await foundIn(canary, place), name).toEqual([]);
    }
  });

  test('what was replaced, withdrawn or never submitted stays sealed for good', async () => {
    for (const name of ['tables', 'data files', 'write-ahead log', 'a base backup'])
      expect(await foundIn(neverOpened, places[name] ?? ''), name).toEqual([]);
    for (const name of ['log of the opener', 'log and error reports of the web process'])
      expect(await foundIn(everySealed, places[name] ?? ''), name).toEqual([]);
  });
});
