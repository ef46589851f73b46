import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { cityByHand } from '../support/city-by-hand.js';
import {
  apply,
  CITY_FILE,
  type Done,
  imported,
  mappingFor,
  plan,
  type Plan,
  upload,
  uploaded,
} from '../support/imports.js';
import { type Market, openMarket } from '../support/market.js';
import { miscounts } from '../support/recount.js';

let market: Market;
let lea: Actor;
let ada: Actor;

beforeAll(async () => {
  market = await openMarket();
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  ada = await market.person('Ada', { department: 'IT', isAdministrator: true });
});

afterAll(() => market?.close());

const kept = () =>
  market.one<{ datasets: number; contests: number; bids: number; bidders: number }>(`
    select (select count(*)::int from dataset) as datasets, (select count(*)::int from contest) as contests,
      (select count(*)::int from contest_bid) as bids, (select count(*)::int from contest_bidder) as bidders`);

const HEADER = 'contest,date,title,bidder,price,won';
const file = (...rows: string[]) => [HEADER, ...rows].join('\n');
const CALM = ['1,2026-01-05,Hall,Acme,100,1', '1,2026-01-05,Hall,Best,110,0'];
const EURO = { currency: 'EUR', dateFormat: 'YYYY-MM-DD' };

describe('the contests of a real city', () => {
  const city = cityByHand();
  let preview: Plan;
  let done: Done;

  beforeAll(async () => {
    const before = await kept();
    const id = await uploaded(lea, CITY_FILE);
    const mapping = await mappingFor(lea, id);
    preview = (await plan(lea, id, mapping)) as Plan;
    expect(await kept()).toEqual(before);
    done = (await apply(lea, id, mapping)) as Done;
  });

  test('are counted as in the file: contests, single bids, no winners, missing prices, bidders', () => {
    expect(preview).toMatchObject({
      rows: 3182,
      contests: 695,
      counted: 671,
      singleBid: 18,
      oneBidder: 3,
      noWinner: 4,
      missingPrices: 18,
      bidders: 162,
      newContests: 695,
      knownContests: 0,
      leftOutContests: 0,
      leftOutRows: 0,
    });
  });

  test('are the same counts when somebody else counts the file', () => {
    const one = city.all.filter((contest) => contest.bids.length === 1);
    const alone = city.all.filter((contest) => contest.bids.length > 1 && contest.bidders.size === 1);
    expect(preview).toMatchObject({
      rows: city.bids.length,
      contests: city.all.length,
      counted: city.contests.length,
      singleBid: one.length,
      oneBidder: alone.length,
      noWinner: city.all.filter((contest) => contest.winner === undefined).length,
      missingPrices: city.bids.filter((bid) => bid.bid === '').length,
      bidders: new Set(city.bids.map((bid) => bid.bidder)).size,
    });
  });

  test('have every untidy row explained, and none of them is an error', () => {
    const about = (words: string) => preview.problems.filter((problem) => problem.message.includes(words)).length;
    expect(about('has no price')).toBe(18);
    expect(about('has a single bid')).toBe(18);
    expect(about('has no winner')).toBe(4);
    expect(about('are by one bidder')).toBe(3);
    expect(about('disagree on the')).toBe(6);
    const twice = city.all.filter((contest) => contest.bids.length > contest.bidders.size).length;
    expect(about(' times in contest ')).toBe(twice);
    expect(preview.problemCount).toBe(preview.problems.length);
    expect(preview.problems.every((problem) => problem.severity === 'NOTE')).toBe(true);
  });

  test('are imported as they were previewed, and the kept counts equal the raw rows', async () => {
    expect({ __typename: 'ImportPlan', ...done.plan }).toEqual(preview);
    expect(done.dataset).toMatchObject({ isImported: true, contestCount: 695 });
    expect(await miscounts(market)).toEqual([]);
  });

  test('are not doubled when the file is imported again', async () => {
    const before = await kept();
    const again = await imported(lea, CITY_FILE, { datasetName: done.dataset.name.toUpperCase() });
    expect(again.plan).toMatchObject({ newContests: 0, knownContests: 695, changedContests: 0 });
    expect(again.dataset.id).toBe(done.dataset.id);
    expect(await kept()).toEqual(before);
    expect(await miscounts(market)).toEqual([]);
  });

  test('follow a corrected file, contest by contest, and so do the counts', async () => {
    const before = await kept();
    const corrected = CITY_FILE.toString('utf8')
      .split('\n')
      .map((line) => (line.startsWith('15,20070607') ? line.replace('20070607', '20070707') : line))
      .join('\n');
    const again = await imported(lea, corrected, { datasetName: done.dataset.name });
    expect(again.plan).toMatchObject({ newContests: 0, knownContests: 695, changedContests: 1 });
    expect(await kept()).toEqual(before);
    expect(await miscounts(market)).toEqual([]);
    const moved = await market.one<{ day: string }>(
      `select decided_on::text as day from contest where ref = '15' and dataset_id = $1`,
      [done.dataset.id],
    );
    expect(moved.day).toBe('2007-07-07');
  });

  test('change sides with their bidders, and so do the counts', async () => {
    const named = await imported(lea, CITY_FILE, {
      datasetName: done.dataset.name,
      internalBidders: ['Ikeda Builders', 'muramatsu'],
    });
    expect(named.plan).toMatchObject({ newContests: 0, changedContests: 1 });
    expect(await miscounts(market)).toEqual([]);
    const { kind } = await market.one<{ kind: string }>(`select kind from contest_bidder where key = 'ikeda builders'`);
    expect(kind).toBe('internal');
  });
});

describe('an import', () => {
  let name: string;
  let count = 0;

  beforeEach(() => {
    count += 1;
    name = `Import ${count}`;
  });

  const importing = (content: string) => imported(lea, content, { ...EURO, datasetName: name });

  test('leaves out only the contests with errors and says which rows', async () => {
    const done = await importing(file(...CALM, '2,someday,Bus,Acme,5,1', '2,2026-01-06,Bus,Best,6,0'));
    expect(done.plan).toMatchObject({ contests: 1, leftOutContests: 1, leftOutRows: 2 });
    expect(done.plan.problems.filter((problem) => problem.severity === 'ERROR').map((problem) => problem.row)).toEqual([
      4, 4,
    ]);
    expect(done.dataset.contestCount).toBe(1);
  });

  test('takes in the corrected rest of the file later', async () => {
    await importing(file(...CALM, '2,someday,Bus,Acme,5,1', '2,2026-01-06,Bus,Best,6,0'));
    const done = await importing(file(...CALM, '2,2026-01-06,Bus,Acme,5,1', '2,2026-01-06,Bus,Best,6,0'));
    expect(done.plan).toMatchObject({ newContests: 1, knownContests: 1, changedContests: 0, leftOutRows: 0 });
    expect(await miscounts(market)).toEqual([]);
  });

  test('with nothing to take in is refused and leaves nothing behind', async () => {
    const before = await kept();
    const id = await uploaded(lea, file('1,someday,Hall,Acme,5,1'));
    const result = await apply(lea, id, await mappingFor(lea, id, { ...EURO, datasetName: name }));
    expect(result).toMatchObject({ __typename: 'Refusal', code: 'NOTHING_TO_IMPORT' });
    expect(await kept()).toEqual(before);
  });

  test('keeps text that looks like a formula, or like SQL, as the text it is', async () => {
    const odd = `"=HYPERLINK(""http://x"")"`;
    const quoted = `'); drop table contest; --`;
    await importing(file(`1,2026-01-05,${odd},Acme,1,1`, `1,2026-01-05,${odd},${quoted},2,0`));
    const contest = await market.one<{ title: string }>(
      `select c.title from contest c join dataset d on d.id = c.dataset_id where d.name = $1`,
      [name],
    );
    expect(contest.title).toBe('=HYPERLINK("http://x")');
    const bidder = await market.one<{ count: number }>(
      'select count(*)::int as count from contest_bidder where name = $1',
      [quoted],
    );
    expect(bidder.count).toBe(1);
  });

  test('without a needed column, a way to read dates, a currency in use or a name says everything that is missing', async () => {
    const id = await uploaded(lea, file(...CALM));
    const mapping = await mappingFor(lea, id, { currency: 'XXQ', dateFormat: 'whenever', datasetName: ' ' });
    const columns = mapping.columns.map(({ header, column }) => ({
      header,
      column: column === 'WINNER' ? 'PRICE' : column,
    }));
    const result = await plan(lea, id, { ...mapping, columns });
    expect(result).toMatchObject({ __typename: 'Refusal', code: 'MAPPING_INCOMPLETE' });
    const fields =
      'problems' in result ? result.problems.map((problem) => ('field' in problem ? problem.field : null)) : [];
    expect(fields).toEqual(['columns', 'columns.5', 'dateFormat', 'currency', 'datasetName']);
  });

  test('never mixes imported contests with our own', async () => {
    const id = await uploaded(lea, file(...CALM));
    const mapping = await mappingFor(lea, id, { ...EURO, datasetName: 'our OWN contests' });
    expect(await plan(lea, id, mapping)).toMatchObject({ code: 'OWN_CONTESTS' });
    expect(await apply(lea, id, mapping)).toMatchObject({ code: 'OWN_CONTESTS' });
  });

  test('at the same moment into the same set takes everything in once', async () => {
    const contents = [1, 2, 3, 4].map((shift) =>
      file(
        ...Array.from({ length: 40 }, (_, index) => index + 10 * shift).flatMap((ref) => [
          `${ref},2026-01-05,Hall,Acme,100,1`,
          `${ref},2026-01-05,Hall,Best,110,0`,
        ]),
      ),
    );
    await Promise.all(contents.map(importing));
    const { contests } = await market.one<{ contests: number }>(
      `select count(*)::int as contests from contest c join dataset d on d.id = c.dataset_id where d.name = $1`,
      [name],
    );
    expect(contests).toBe(70);
    expect(await miscounts(market)).toEqual([]);
  });
});

describe('an upload', () => {
  test('is taken from leaders and administrators only', async () => {
    const team = await market.teamMember('Tom', await market.team('Events team'));
    const vendor = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
    for (const actor of [lea, ada]) expect(await upload(actor, file(...CALM))).toMatchObject({ status: 201 });
    for (const actor of [await market.employee('Rita'), team, vendor]) {
      expect(await upload(actor, file(...CALM))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
    const nobody = await upload(lea, file(...CALM), { cookie: '' });
    expect(nobody).toMatchObject({ status: 401 });
  });

  test('is refused from the page of another site', async () => {
    expect((await upload(lea, file(...CALM), { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  test.each([
    ['an empty file', '', 422, 'EMPTY_FILE'],
    ['a damaged workbook', Buffer.from('504b0304140006000800', 'hex'), 422, 'BROKEN_XLSX'],
    ['a workbook of the old kind', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 422, 'OLD_WORKBOOK'],
    ['JSON that is no OCDS', '{"name": "x"}', 422, 'NOT_OCDS'],
    ['broken JSON', '{"releases": [', 422, 'BROKEN_JSON'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 422, 'NOT_A_TABLE'],
    ['one column', 'words\nmore words', 422, 'ONE_COLUMN'],
    ['no column names', CALM.join('\n'), 422, 'NO_HEADER'],
    ['no rows', HEADER, 422, 'NO_ROWS'],
    ['a broken quotation', `${HEADER}\n1,2026-01-05,"Hall,Acme,1,1`, 422, 'BROKEN_CSV'],
  ])('of %s is refused in words', async (_, content, status, code) => {
    const answer = await upload(lea, content);
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).toMatch(/^[A-Z].*\.$/);
  });

  test('of something that is no table by its own word is refused', async () => {
    expect(await upload(lea, file(...CALM), { 'content-type': 'application/pdf' })).toMatchObject({
      status: 415,
      code: 'NOT_A_TABLE',
    });
  });

  test('of more than 25 MB is refused, announced or not', async () => {
    const heavy = Buffer.alloc(26_214_401, 'a');
    expect(await upload(lea, heavy)).toMatchObject({
      status: 413,
      message: 'The selected file must be smaller than 25 MB.',
    });
    const address = `${lea.address}/api/imports`;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let part = 0; part < 27; part += 1) controller.enqueue(heavy.subarray(0, 1 << 20));
        controller.close();
      },
    });
    const headers = { 'content-type': 'text/csv', cookie: `bidwell_session=${lea.sessionToken}` };
    const response = await fetch(address, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('is its uploader’s alone', async () => {
    const id = await uploaded(lea, file(...CALM));
    const look = 'query ($id: ID!) { uploadedFile(id: $id) { fileName rowCount headers firstRows } }';
    expect(await lea.ask(look, { id })).toEqual({
      uploadedFile: {
        fileName: 'city contests.csv',
        rowCount: 2,
        headers: HEADER.split(','),
        firstRows: CALM.map((row) => row.split(',')),
      },
    });
    expect(await ada.ask(look, { id })).toEqual({ uploadedFile: null });
    const mapping = await mappingFor(lea, id, { ...EURO, datasetName: 'Not mine' });
    expect(await plan(ada, id, mapping)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await apply(ada, id, mapping)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is gone after a day', async () => {
    const id = await uploaded(lea, file(...CALM));
    await market.owner.query(`update uploaded_file set uploaded_at = uploaded_at - interval '25 hours' where id = $1`, [
      id,
    ]);
    await uploaded(lea, file(...CALM));
    expect(await lea.ask('query ($id: ID!) { uploadedFile(id: $id) { id } }', { id })).toEqual({ uploadedFile: null });
  });
});
