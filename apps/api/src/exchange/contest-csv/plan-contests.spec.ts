import { describe, expect, it } from 'vitest';
import { planContests, type ContestRules } from './plan-contests.js';
import { readTable } from './csv-table.js';
import { suggestDateFormat, suggestDatasetName, suggestMapping } from './import-mapping.js';

const HEADER = 'contest,date,title,bidder,price,won';

async function plan(rows: string[], rules: Partial<ContestRules> = {}, header = HEADER) {
  const table = await readTable([header, ...rows].join('\n'));
  return planContests(table, {
    columns: suggestMapping(table.headers),
    dateFormat: 'YYYY-MM-DD',
    today: '2026-11-22',
    currency: 'EUR',
    defaultKind: 'external',
    internalBidders: [],
    ...rules,
  });
}

const said = (found: Awaited<ReturnType<typeof plan>>) =>
  found.problems.map((problem) => `${problem.row} ${problem.column ?? '-'} ${problem.severity}: ${problem.message}`);

const SOUND = ['1,2026-01-05,Hall,Acme,100,1', '1,2026-01-05,Hall,Best,110.50,0'];

describe('a file of past contests', () => {
  it('is read without a word when it is sound', async () => {
    const found = await plan(SOUND);
    expect(found.problems).toEqual([]);
    expect(found.contests).toMatchObject([
      {
        ref: '1',
        title: 'Hall',
        details: '',
        category: '',
        decidedOn: '2026-01-05',
        currency: 'EUR',
        ceiling: null,
        jobId: null,
        bids: [
          { bidder: 'acme', price: 10_000, isWinner: true },
          { bidder: 'best', price: 11_050, isWinner: false },
        ],
      },
    ]);
    expect(found.bidders).toEqual([
      { key: 'acme', name: 'Acme', kind: 'external', bidderId: null },
      { key: 'best', name: 'Best', kind: 'external', bidderId: null },
    ]);
  });

  it('may hold the rows of a contest in any order', async () => {
    const found = await plan([SOUND[0]!, '2,2026-01-06,Bus,Acme,5,1', SOUND[1]!, '2,2026-01-06,Bus,Best,6,0']);
    expect(found.contests.map((contest) => contest.bids.length)).toEqual([2, 2]);
    expect(found.marks.contest).toBe(2);
  });

  it.each([
    ['no price', '1,2026-01-05,Hall,Cora,,0', '4 price note: The bid has no price'],
    ['a price that is no number', '1,2026-01-05,Hall,Cora,ask us,0', '4 price note: "ask us" cannot be read'],
  ])('keeps a bid with %s and says that the price stays unknown', async (_, row, words) => {
    const found = await plan([...SOUND, row]);
    expect(said(found)).toEqual([expect.stringContaining(words)]);
    expect(found.missingPrices).toBe(1);
    expect(found.contests[0]?.bids).toHaveLength(3);
  });

  it('counts the better of two bids by one bidder and says which', async () => {
    const found = await plan([...SOUND, '1,2026-01-05,Hall,BEST,90,0']);
    expect(said(found)).toContainEqual(expect.stringContaining('4 - note: "BEST" is taken to be Best'));
    expect(said(found)).toContainEqual(
      expect.stringContaining('bid 2 times in contest 1. The bid in row 4 counts, the better placed'),
    );
    expect(found.problems).toHaveLength(2);
  });

  it('counts contests without a rival or a winner apart and says so', async () => {
    const found = await plan([
      '1,2026-01-05,Hall,Acme,1,1',
      '2,2026-01-05,Bus,Acme,1,0',
      '2,2026-01-05,Bus,Best,2,0',
      '3,2026-01-05,Van,Acme,1,0',
      '4,2026-01-05,Pen,Acme,1,1',
      '4,2026-01-05,Pen,Acme,2,0',
    ]);
    expect(found.marks).toEqual({ contest: 0, 'single-bid': 2, 'one-bidder': 1, 'no-winner': 2 });
    expect(said(found).filter((words) => words.includes('single bid'))).toHaveLength(2);
    expect(said(found).filter((words) => words.includes('no winner'))).toHaveLength(2);
    expect(said(found).filter((words) => words.includes('All bids of contest 4'))).toHaveLength(1);
    expect(found.leftOutContests).toBe(0);
  });

  it.each([
    ['a day that is none', '1,2026-13-05,Hall,Cora,5,0', '4 date error: "2026-13-05" is no day written as YYYY-MM-DD'],
    ['a day in the future', '1,2026-11-23,Hall,Cora,5,0', '4 date error: 2026-11-23 is in the future'],
    ['no day', '1,,Hall,Cora,5,0', '4 date error: Enter the day'],
    ['nobody', '1,2026-01-05,Hall, ,5,0', '4 bidder error: Enter who bid'],
    ['an unknown mark', '1,2026-01-05,Hall,Cora,5,perhaps', '4 won error: "perhaps" says neither won nor lost'],
    ['too few cells', '1,2026-01-05,Hall,Cora', '4 - error: The row has 4 cells where the header has 6'],
    ['too many cells', '1,2026-01-05,Hall,Cora,5,0,more', '4 - error: The row has 7 cells where the header has 6'],
    ['a second winner', '1,2026-01-05,Hall,Cora,5,1', '4 - error: Contest 1 has 2 winners: Acme, Cora'],
    ['a day of another year', '1,2025-01-05,Hall,Cora,5,0', '4 - error: Contest 1 has dates 365 days apart'],
  ])('leaves a contest out, all of it, for a row with %s', async (_, row, words) => {
    const found = await plan([...SOUND, row, '2,2026-01-06,Bus,Acme,5,1', '2,2026-01-06,Bus,Best,6,0']);
    expect(said(found)).toContainEqual(expect.stringContaining(words));
    expect(found.contests.map((contest) => contest.ref)).toEqual(['2']);
    expect(found).toMatchObject({ rows: 5, leftOutContests: 1, leftOutRows: 3 });
    expect(found.bidders.map((bidder) => bidder.name)).toEqual(['Acme', 'Best']);
  });

  it('reports a row that names no contest, and leaves only that one out', async () => {
    const found = await plan([...SOUND, ',2026-01-05,Hall,Cora,5,0']);
    expect(said(found)).toEqual([expect.stringContaining('4 contest error: Enter which contest')]);
    expect(found).toMatchObject({ leftOutContests: 0, leftOutRows: 1 });
    expect(found.contests).toHaveLength(1);
  });

  it('takes the latest of dates a few days apart and the first of two titles, and says so', async () => {
    const found = await plan([...SOUND, '1,2026-01-07,Hall B,Cora,5,0']);
    expect(said(found)).toEqual([
      expect.stringContaining('4 - note: Contest 1 has more than one date: 2026-01-05, 2026-01-07. The latest counts'),
      expect.stringContaining('4 - note: The rows of contest 1 disagree on the title. The first one, in row 2, counts'),
    ]);
    expect(found.contests[0]).toMatchObject({ decidedOn: '2026-01-07', title: 'Hall' });
  });

  it('knows internal bidders by name, by a column, or by default', async () => {
    const header = `${HEADER},kind`;
    const rows = ['1,2026-01-05,Hall,Acme,1,1,', '1,2026-01-05,Hall,Best,2,0,team', '1,2026-01-05,Hall,Cora,2,0,'];
    const found = await plan(rows, { internalBidders: ['ACME', 'Nobody'] }, header);
    expect(found.bidders.map((bidder) => bidder.kind)).toEqual(['internal', 'internal', 'external']);
    expect(said(found)).toEqual([expect.stringContaining('1 - note: "Nobody" is named as an internal bidder')]);
  });

  it('says so when a bidder changes sides within the file', async () => {
    const header = `${HEADER},kind`;
    const found = await plan(
      [
        '1,2026-01-05,Hall,Acme,1,1,team',
        '1,2026-01-05,Hall,Best,2,0,vendor',
        '2,2026-01-05,Bus,Acme,2,1,vendor',
        '2,2026-01-05,Bus,Best,2,0,',
      ],
      {},
      header,
    );
    expect(said(found)).toEqual([expect.stringContaining('4 - note: Acme is external here and internal above')]);
  });

  it('cuts a title that is too long and refuses a name that is', async () => {
    const found = await plan([
      `1,2026-01-05,${'t'.repeat(501)},Acme,1,1`,
      `1,2026-01-05,${'t'.repeat(501)},${'b'.repeat(201)},1,0`,
    ]);
    expect(said(found)).toContainEqual(
      expect.stringContaining('2 title note: The text has 501 characters and is cut to 500'),
    );
    expect(said(found)).toContainEqual(expect.stringContaining('3 bidder error: This has 201 characters'));
  });

  it('says once that no column holds prices', async () => {
    const found = await plan(['1,2026-01-05,Acme,1', '1,2026-01-05,Best,0'], {}, 'contest,date,bidder,won');
    expect(said(found)).toEqual([expect.stringContaining('No column holds prices')]);
    expect(found.missingPrices).toBe(2);
  });
});

describe('suggestions', () => {
  it('name the columns of a public works file', () => {
    const headers = ['pid', 'date', 'projecttitle', 'projectdetails', 'bidder', 'bid', 'reserveprice', 'winner'];
    expect(suggestMapping(headers).map((choice) => choice.column)).toEqual([
      'contestRef',
      'date',
      'title',
      'details',
      'bidder',
      'price',
      'ceiling',
      'winner',
    ]);
  });

  it('ignore what no name tells, and never choose a meaning twice', () => {
    const columns = suggestMapping(['Tender ID', 'Vendor', 'Supplier', 'Colour']).map((choice) => choice.column);
    expect(columns).toEqual(['contestRef', 'ignore', 'bidder', 'ignore']);
  });

  it('tell how dates are written', async () => {
    const format = async (dates: string[]) => {
      const table = await readTable(`ref,date\n${dates.map((date) => `1,${date}`).join('\n')}`);
      return suggestDateFormat(table, suggestMapping(table.headers));
    };
    expect(await format(['20070607'])).toBe('YYYYMMDD');
    expect(await format(['13/06/2007', '01/02/2007'])).toBe('DD/MM/YYYY');
    expect(await format(['06/13/2007', '01/02/2007'])).toBe('MM/DD/YYYY');
    expect(await format(['soon'])).toBeNull();
  });

  it('name the dataset after the file', () => {
    expect(suggestDatasetName('city-contests-2007-2010.csv')).toBe('City contests 2007–2010');
    expect(suggestDatasetName('.csv')).toBe('Imported contests');
  });
});
