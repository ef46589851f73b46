import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { Actor } from '../support/actor.js';
import { cell, LIST, workbook } from '../support/content/whole-workbook.js';
import {
  asked,
  followed,
  imported,
  mappingFor,
  plan,
  type Plan,
  type Task,
  taskOf,
  upload,
  uploaded,
} from '../support/imports.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import { miscounts } from '../support/recount.js';

/* What a file of past contests may be, and for whom its contests are. */

let market: Market;
let lea: Actor;
let ada: Actor;
let rita: Actor;
let events: Bidding;
let lantern: Bidding;

beforeAll(async () => {
  market = await openMarket();
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  ada = await market.person('Ada', { department: 'IT', isAdministrator: true });
  rita = await market.employee('Rita Ahlers');
  events = await market.team('Events team');
  lantern = await market.vendor('Lantern & Co');
});

afterAll(() => market?.close());

const EURO = { currency: 'EUR', dateFormat: 'YYYY-MM-DD' };
const HEADER =
  'contest,date,title,category,requester,department,asked on,bidder,price,currency,days,position,outcome,second choice,winner,reason,kind';
const about = (ref: string, requester = 'Rita Ahlers') => `${ref},2026-03-05,Fair,Events,${requester},Sales,2026-02-02`;
const FULL = [
  HEADER,
  `${about('1')},Events team,18400,EUR,20,2,stood,0,1,quality; people,internal`,
  `${about('1')},Lantern & Co Ltd,16950,EUR,25,1,stood,1,0,,external`,
  `${about('1')},Northlight,17000,EUR,21,3,withdrawn late,0,0,,external`,
  `${about('1')},Acme,,,,,declined,0,0,,external`,
].join('\n');

const contestNamed = (ref: string, dataset: string) =>
  market.one<Record<string, unknown>>(
    `select c.ref, c.category, c.requester_key, c.requester_name, c.unit, c.asked_on::text, c.reasons, c.eligible_count, c.is_past,
       c.currency, c.bidder_count, (select r.name from contest_bidder r where r.id = c.runner_up_id) as runner_up,
       (select json_agg(json_build_array(r.name, b.price, b.days, b.shown_at, b.outcome, b.stands) order by b.position)
        from contest_bid b join contest_bidder r on r.id = b.contest_bidder_id where b.contest_id = c.id) as bids,
       (select json_agg(json_build_array(r.name, e.answer) order by r.name)
        from contest_eligible e join contest_bidder r on r.id = e.contest_bidder_id where e.contest_id = c.id) as eligible
     from contest c join dataset d on d.id = c.dataset_id where c.ref = $1 and d.name = $2`,
    [ref, dataset],
  );

describe('a table', () => {
  test('brings every fact it holds', async () => {
    await imported(lea, FULL, { ...EURO, datasetName: 'Full' });
    expect(await contestNamed('1', 'Full')).toEqual({
      ref: '1',
      category: 'Events',
      requester_key: 'rita ahlers',
      requester_name: 'Rita Ahlers',
      unit: 'Sales',
      asked_on: '2026-02-02',
      reasons: ['quality', 'people'],
      eligible_count: 4,
      is_past: false,
      currency: 'EUR',
      bidder_count: 2,
      runner_up: 'Lantern & Co Ltd',
      bids: [
        ['Events team', 1840000, 20, 2, 'stood', true],
        ['Lantern & Co Ltd', 1695000, 25, 1, 'stood', true],
        ['Northlight', 1700000, 21, 3, 'withdrawnLate', false],
      ],
      eligible: [
        ['Acme', 'declined'],
        ['Events team', 'bid'],
        ['Lantern & Co Ltd', 'bid'],
        ['Northlight', 'bid'],
      ],
    });
    expect(await miscounts(market)).toEqual([]);
  });

  test('may hold several currencies, one a contest; nothing is converted', async () => {
    const file = [
      'contest,date,bidder,price,currency,won',
      '1,2026-01-05,Acme,100,EUR,1',
      '1,2026-01-05,Best,110,USD,0',
      '2,2026-01-06,Acme,5000,JPY,1',
      '2,2026-01-06,Best,6000,jpy,0',
      '3,2026-01-07,Acme,1,XXQ,1',
      '3,2026-01-07,Best,2,,0',
    ].join('\n');
    const { plan: done } = await imported(lea, file, { ...EURO, datasetName: 'Money' });
    expect(done).toMatchObject({ contests: 2, leftOutContests: 1, missingPrices: 1 });
    expect(done.problems.map(({ message }) => message).join(' ')).toContain('This price is in USD');
    expect(await contestNamed('2', 'Money')).toMatchObject({
      currency: 'JPY',
      bids: [
        ['Acme', 5000, null, null, 'stood', true],
        ['Best', 6000, null, null, 'stood', true],
      ],
    });
  });

  test('whose winner did not stand, or that names two second choices, says so', async () => {
    const file = [
      'contest,date,bidder,price,outcome,second choice,won',
      '1,2026-01-05,Acme,100,disqualified,0,1',
      '1,2026-01-05,Best,110,,0,0',
      '2,2026-01-05,Acme,100,,0,1',
      '2,2026-01-05,Best,110,,1,0',
      '2,2026-01-05,Cora,120,,1,0',
    ].join('\n');
    const id = await uploaded(lea, file);
    const found = (await plan(lea, id, await mappingFor(lea, id, { ...EURO, datasetName: 'Odd' }))) as Plan;
    expect(found).toMatchObject({ contests: 1, leftOutContests: 1 });
    const words = found.problems.map(({ message }) => message).join(' ');
    expect(words).toContain('Acme won contest 1, yet its bid did not stand.');
    expect(words).toContain('The second choice of contest 2 stays unknown: there is one at most.');
  });
});

describe('a workbook', () => {
  const cells = (values: unknown[]) =>
    values.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value }));
  const nextYear = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 11, 1));
  const rows = [
    ['contest', 'decided on', 'bidder', 'price', 'won'],
    ['A-1', new Date(Date.UTC(2026, 2, 5)), 'Acme', 100.1 + 0.2, true],
    ['A-1', new Date(Date.UTC(2026, 2, 5)), 'Best', 1234.5678, false],
    ['A-2', nextYear, 'Acme', 5, 1],
    ['A-2', '06.03.2026', 'Best', 'on request', 0],
  ];

  test('is read with its real dates and numbers', async () => {
    const bytes = await writeWorkbook(rows.map(cells) as never).toBuffer();
    const mapping = await mappingFor(lea, await uploaded(lea, bytes));
    expect(mapping.dateFormat).toBe('DD.MM.YYYY');
    const { plan: done } = await imported(lea, bytes, { currency: 'EUR', datasetName: 'Workbook' });
    expect(done).toMatchObject({ rows: 4, contests: 1, leftOutContests: 1 });
    expect(await contestNamed('A-1', 'Workbook')).toMatchObject({
      bids: [
        ['Acme', 10030, null, null, 'stood', true],
        ['Best', 123457, null, null, 'stood', true],
      ],
    });
    expect(done.problems.map(({ message }) => message).join(' ')).toContain(
      `${nextYear.toISOString().slice(0, 10)} is in the future`,
    );
  });

  test('that is small and unfolds to more than a company has is refused', async () => {
    const bytes = Buffer.from(await writeWorkbook(rows.map(cells) as never).toBuffer());
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1))
      bytes.writeUInt32LE(0x7fffffff, at + 24);
    expect(await upload(lea, bytes)).toMatchObject({ status: 422, code: 'TOO_LARGE' });
  });
});

describe('a workbook whose last cell is far away', () => {
  const words = {
    status: 422,
    code: 'TOO_LARGE',
    message: expect.stringContaining('far outside of the list') as string,
  };

  test('is refused before it is read', async () => {
    expect(await upload(lea, workbook(`${LIST}<row r="4">${cell('XFD1048576', 'x')}</row>`))).toMatchObject(words);
  });

  test('and hides it brings down the process that reads it, which is said; whoever else is served goes on', async () => {
    const hidden = workbook(`${LIST}<row r="4">${cell('ZZZZZZ&#52;', 'x')}</row>`);
    expect(await upload(lea, hidden)).toMatchObject({ status: 422, code: 'TOO_HEAVY' });
    expect(await upload(lea, workbook(LIST))).toMatchObject({ status: 201 });
  }, 60_000);
});

test('a text that is cut in the middle of a character loses the character, and nothing breaks', async () => {
  // From 30 to 210 characters, so that each limit cuts one of them.
  const texts = Array.from({ length: 180 }, (_, n) => `${'x'.repeat(30 + n)}${'🎪'.repeat(300)}`);
  const rows = texts.flatMap((text, n) => [
    `${n},2026-01-05,Acme,${text},1,${text},${text}`,
    `${n},2026-01-05,Best,5,0,${text},${text}`,
  ]);
  const id = await uploaded(lea, [`contest,date,bidder,price,won,title,${texts[169]}`, ...rows].join('\n'));
  const columns = await mappingFor(lea, id, { ...EURO, datasetName: 'Cut' });
  expect(await plan(lea, id, columns)).toMatchObject({ rows: 360, contests: 180 });
  expect(
    await imported(lea, rows.join('\n').replace(/^/, 'contest,date,bidder,price,won,title,reasons\n'), {
      ...EURO,
      datasetName: 'Cut',
    }),
  ).toMatchObject({ plan: { contests: 180 } });
});

describe('our own past', () => {
  const own = { ...EURO, datasetName: '', isOwnPast: true };

  test('joins our own contests, with our own teams, vendors and people', async () => {
    const file = FULL.replaceAll('Acme', 'Old Friends');
    const { dataset } = await imported(lea, file, own);
    expect(dataset).toMatchObject({ name: 'Our own contests', isImported: false });
    const kept = await contestNamed('past/1', 'Our own contests');
    expect(kept).toMatchObject({
      is_past: true,
      requester_key: rita.personId,
      requester_name: 'Rita Ahlers',
      runner_up: 'Lantern & Co',
    });
    const bidders = await market.many(
      `select r.name, r.kind, r.bidder_id as id from contest_bidder r join dataset d on d.id = r.dataset_id where not d.is_imported order by r.name`,
    );
    expect(bidders).toEqual([
      { name: 'Events team', kind: 'internal', id: events.id },
      { name: 'Lantern & Co', kind: 'external', id: lantern.id },
      { name: 'Northlight', kind: 'external', id: null },
      { name: 'Old Friends', kind: 'external', id: null },
    ]);
    expect(await miscounts(market)).toEqual([]);
  });

  test('shows whose each name is taken to be, and follows whoever knows better', async () => {
    const file = [
      'contest,date,bidder,price,won',
      '7,2026-01-05,Lantern & Co,100,1',
      '7,2026-01-05,The light people,110,0',
    ].join('\n');
    const id = await uploaded(lea, file);
    const seen = async (bidderMatches: { name: string; bidderId: string | null }[]) => {
      const task = (await asked(lea, id, await mappingFor(lea, id, { ...own, bidderMatches }), 'planImport')) as Task;
      return (await followed(lea, task.id)).plan?.bidderMatches;
    };
    expect(await seen([])).toEqual([
      { name: 'Lantern & Co', rows: 1, bidderId: lantern.id },
      { name: 'The light people', rows: 1, bidderId: null },
    ]);
    const known = [
      { name: 'Lantern & Co', bidderId: null },
      { name: 'The light people', bidderId: lantern.id },
    ];
    expect((await seen(known))?.map(({ bidderId }) => bidderId)).toEqual([null, lantern.id]);
  });

  test('is read again as it was the last time, by everybody who imports', async () => {
    const id = await uploaded(ada, FULL.replaceAll('2026-03-05', '2026-03-06'));
    const { uploadedFile } = await ada.ask<{ uploadedFile: object }>(
      'query ($id: ID!) { uploadedFile(id: $id) { isRemembered suggestedIsOwnPast suggestedCurrency } }',
      { id },
    );
    expect(uploadedFile).toEqual({ isRemembered: true, suggestedIsOwnPast: true, suggestedCurrency: 'EUR' });
  });
});

describe('an import under way', () => {
  test('is its asker’s alone, and can be stopped; what is in stays', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, index) => `${index >> 1},2026-01-05,${index % 2 ? 'Acme' : 'Best'},100,${index % 2}`,
    );
    const id = await uploaded(lea, ['contest,date,bidder,price,won', ...rows].join('\n'));
    const task = (await asked(
      lea,
      id,
      await mappingFor(lea, id, { ...EURO, datasetName: 'Stopped' }),
      'applyImport',
    )) as Task;
    expect(await taskOf(ada, task.id)).toBeNull();
    const stop = 'mutation ($id: ID!) { stopImport(id: $id) { __typename ... on Refusal { code } } }';
    expect(await ada.ask(stop, { id: task.id })).toEqual({ stopImport: { __typename: 'Refusal', code: 'NOT_FOUND' } });
    await followed(lea, task.id, ({ done }) => done > 0);
    await lea.ask(stop, { id: task.id });
    const ended = await followed(lea, task.id);
    expect(ended).toMatchObject({ state: 'STOPPED', total: 20_000 });
    const { contests } = await market.one<{ contests: number }>(
      `select count(*)::int as contests from contest c join dataset d on d.id = c.dataset_id where d.name = 'Stopped'`,
    );
    expect(contests).toBe(ended.done);
    expect(await miscounts(market)).toEqual([]);
  });

  test('that brings its process down three times is ended with words', async () => {
    const id = await uploaded(lea, FULL);
    const { id: taskId } = await market.one<{ id: string }>(
      `insert into import_task (person_id, upload_id, file_name, is_dry_run, mapping, tries) values ($1, $2, 'x.csv', true, '{}', 3) returning id`,
      [lea.personId, id],
    );
    expect(await followed(lea, taskId)).toMatchObject({ state: 'FAILED', refusal: { code: 'TOO_HEAVY' } });
  });
});
