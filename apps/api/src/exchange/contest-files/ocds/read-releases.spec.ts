import { describe, expect, it } from 'vitest';
import { OCDS_HEADERS, readReleases } from './read-releases.js';

const PARTIES = [
  { id: 'B', name: 'City of Elm', roles: ['buyer'] },
  { id: 'S1', name: 'Lantern & Co', roles: ['tenderer'] },
  { id: 'S2', name: 'Northlight', roles: ['tenderer'] },
  { id: 'S3', name: 'Acme', roles: ['tenderer'] },
];

const TENDER = {
  title: 'Spring fair',
  description: 'Stage and light',
  status: 'complete',
  mainProcurementCategory: 'services',
  value: { amount: 20000, currency: 'EUR' },
  procuringEntity: { id: 'B' },
  tenderPeriod: { startDate: '2026-02-01T00:00:00Z', endDate: '2026-02-20T12:00:00Z' },
  items: [{ id: '1', classification: { scheme: 'CPV', id: '79950000', description: 'Exhibition services' } }],
};

const bid = (id: string, tenderer: string, amount: number, more: object = {}) => ({
  id,
  date: '2026-02-19T10:00:00Z',
  status: 'valid',
  tenderers: [{ id: tenderer }],
  value: { amount, currency: 'EUR' },
  ...more,
});

const release = (more: object = {}) => ({
  ocid: 'ocds-1',
  id: 'r1',
  date: '2026-03-05T09:00:00Z',
  tag: ['award'],
  parties: PARTIES,
  buyer: { id: 'B' },
  tender: TENDER,
  bids: { details: [bid('b1', 'S1', 18400.5), bid('b2', 'S2', 16950)] },
  awards: [
    { id: 'a1', status: 'active', date: '2026-03-05T09:00:00Z', suppliers: [{ id: 'S1', name: 'Lantern & Co' }] },
  ],
  ...more,
});

const inPackage = (...releases: object[]) => JSON.stringify({ uri: 'x', version: '1.1', releases });
const rowsOf = (text: string) =>
  readReleases(text).records.map(({ cells }) =>
    Object.fromEntries(OCDS_HEADERS.map((header, index) => [header, cells[index] ?? ''])),
  );
const short = (text: string) =>
  rowsOf(text).map((row) => `${row.contest} ${row.bidder} ${row.price} ${row.winner} ${row.outcome}`);
const refusalOf = (text: string) => {
  try {
    return readReleases(text).records.length;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a release package', () => {
  it('is one row a bid, with everything a table of the same contests would say', () => {
    expect(rowsOf(inPackage(release()))).toEqual([
      {
        contest: 'ocds-1',
        date: '2026-03-05',
        title: 'Spring fair',
        details: 'Stage and light',
        category: 'services',
        classification: 'Exhibition services',
        requester: 'City of Elm',
        unit: 'City of Elm',
        'asked on': '2026-02-01',
        bidder: 'Lantern & Co',
        price: '18400.5',
        currency: 'EUR',
        outcome: '',
        'second choice': '',
        winner: '1',
        ceiling: '20000',
      },
      expect.objectContaining({ bidder: 'Northlight', price: '16950', winner: '0' }),
    ]);
  });

  it('knows the winning bid by its id in both shapes of the bids extension', () => {
    const old = [{ id: 'a1', date: '2026-03-05', relatedBid: 'b2' }];
    const now = [{ id: 'a1', date: '2026-03-05', relatedBids: ['b2'] }];
    const contracted = {
      awards: [{ id: 'a1', date: '2026-03-05' }],
      contracts: [{ id: 'c', awardID: 'a1', relatedBids: ['b2'] }],
    };
    for (const more of [{ awards: old }, { awards: now }, contracted])
      expect(short(inPackage(release(more)))).toEqual(['ocds-1 Lantern & Co 18400.5 0 ', 'ocds-1 Northlight 16950 1 ']);
  });

  it('says what became of bids, and leaves expressions of interest out', () => {
    const details = [
      bid('b1', 'S1', 1, { rank: 1, hasRank: true }),
      bid('b2', 'S2', 2, { status: 'disqualified' }),
      bid('b3', 'S3', 3, { status: 'withdrawn' }),
      bid('b4', 'S2', 4, { status: 'invited' }),
      bid('b5', 'S3', 5, { rank: 2, hasRank: true }),
      bid('b6', 'S3', 6, { submissionType: 'expressionOfInterest' }),
    ];
    const rows = rowsOf(inPackage(release({ bids: { details } })));
    expect(rows.map((row) => row.outcome)).toEqual(['', 'disqualified', 'withdrawn late', 'silent', '']);
    expect(rows.map((row) => row['second choice'])).toEqual(['', '', '', '', '1']);
  });

  it('names the members of a consortium together', () => {
    const details = [
      bid('b1', 'S1', 1, { tenderers: [{ id: 'S1' }, { id: 'S2', name: 'Northlight' }] }),
      bid('b2', 'S3', 2),
    ];
    expect(rowsOf(inPackage(release({ bids: { details } })))[0]?.bidder).toBe('Lantern & Co + Northlight');
  });

  it('is a contest for each awarded lot, with the bids for that lot', () => {
    const details = [
      bid('b1', 'S1', 1, { relatedLots: ['L1'] }),
      bid('b2', 'S2', 2, { relatedLots: ['L1', 'L2'] }),
      bid('b3', 'S3', 3, { relatedLots: ['L2'] }),
    ];
    const awards = [
      { id: 'a1', date: '2026-03-05', relatedLots: ['L1'], suppliers: [{ id: 'S1' }] },
      { id: 'a2', date: '2026-03-06', relatedLots: ['L2'], suppliers: [{ id: 'S3' }] },
    ];
    expect(short(inPackage(release({ bids: { details }, awards })))).toEqual([
      'ocds-1/L1 Lantern & Co 1 1 ',
      'ocds-1/L1 Northlight 2 0 ',
      'ocds-1/L2 Northlight 2 0 ',
      'ocds-1/L2 Acme 3 1 ',
    ]);
  });

  it('without the bids extension gives the tenderers, with the awarded sum alone', () => {
    const awards = [{ id: 'a1', date: '2026-03-05', value: { amount: 9, currency: 'GBP' }, suppliers: [{ id: 'S2' }] }];
    const tender = { ...TENDER, tenderers: [{ id: 'S1' }, { id: 'S2' }] };
    expect(short(inPackage(release({ bids: undefined, tender, awards })))).toEqual([
      'ocds-1 Lantern & Co  0 ',
      'ocds-1 Northlight 9 1 ',
    ]);
  });

  it('joins what several releases say of one procedure, the later one counting', () => {
    const first = release({ id: 'r1', date: '2026-02-20T00:00:00Z', tag: ['tender'], awards: undefined });
    const correction = { id: 'b2', value: { amount: 17000, currency: 'EUR' } };
    const second = {
      ocid: 'ocds-1',
      id: 'r2',
      date: '2026-03-05T09:00:00Z',
      tag: ['award'],
      bids: { details: [correction] },
      awards: release().awards,
    };
    for (const both of [
      [first, second],
      [second, first],
    ])
      expect(short(inPackage(...both))).toEqual(['ocds-1 Lantern & Co 18400.5 1 ', 'ocds-1 Northlight 17000 0 ']);
  });

  it('says of each procedure why it is left out', () => {
    const undecided = release({ ocid: 'ocds-2', awards: [{ id: 'a', status: 'pending' }] });
    const cancelled = release({ ocid: 'ocds-3', awards: [], tender: { ...TENDER, status: 'cancelled' } });
    const nobody = release({ ocid: 'ocds-4', bids: undefined });
    const { remarks, records } = readReleases(inPackage(release(), undecided, cancelled, nobody));
    expect(records).toHaveLength(2);
    expect(remarks.map((remark) => remark.message)).toEqual([
      'Procedure ocds-2 is left out: it names no award.',
      'Procedure ocds-3 is left out: it was cancelled.',
      'Procedure ocds-4 is left out: it names nobody who bid.',
    ]);
  });

  it('that nobody won is a contest without a winner', () => {
    const none = release({
      awards: [{ id: 'a', status: 'unsuccessful' }],
      tender: { ...TENDER, status: 'unsuccessful' },
    });
    expect(rowsOf(inPackage(none)).map((row) => `${row.date} ${row.winner}`)).toEqual(['2026-02-20 0', '2026-02-20 0']);
  });
});

describe('other shapes', () => {
  const rows = ['ocds-1 Lantern & Co 18400.5 1 ', 'ocds-1 Northlight 16950 0 '];

  it.each([
    ['a single release', JSON.stringify(release())],
    ['a list of releases', JSON.stringify([release()])],
    [
      'releases line by line',
      `${JSON.stringify(release())}\n${JSON.stringify(release({ ocid: 'ocds-9', awards: [] }))}\n`,
    ],
    ['a record package of releases', JSON.stringify({ records: [{ ocid: 'ocds-1', releases: [release()] }] })],
    [
      'a record package of compiled releases',
      JSON.stringify({
        records: [{ ocid: 'ocds-1', releases: [{ url: 'x' }], compiledRelease: release({ tag: ['compiled'] }) }],
      }),
    ],
    ['a single record', JSON.stringify({ ocid: 'ocds-1', compiledRelease: release() })],
  ])('%s reads the same', (_, text) => {
    expect(short(text)).toEqual(rows);
  });

  it.each([
    ['broken JSON', '{"releases": [', 'cannot be read as JSON'],
    ['a broken line', `${JSON.stringify(release())}\n{"ocid":`, 'Line 2 cannot be read'],
    ['JSON of something else', '{"a": [1, 2]}', 'holds no releases'],
    [
      'procedures without a decision',
      inPackage(release({ awards: [] })),
      'No procedure in this file has bids and a decision',
    ],
  ])('%s is refused in words', (_, text, words) => {
    expect(refusalOf(text)).toContain(words);
  });

  it.each([
    'null',
    '[]',
    '[1]',
    '{"releases": 5}',
    '{"releases": [{"ocid": {}}]}',
    '{"records": [null, {"ocid": "x", "releases": [[]]}]}',
    '{"releases":[{"ocid":"a","tag":["award"],"awards":[{}],"bids":{"details":[{}]},"__proto__":{"x":1}}]}',
  ])('odd JSON %s breaks nothing', (text) => {
    expect(['number', 'string']).toContain(typeof refusalOf(text));
  });
});
