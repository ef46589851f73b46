import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContestBidderFact, DecidedContest } from '../../apps/api/src/awards/contests/contest.facts.js';
import { RecordContests } from '../../apps/api/src/awards/contests/record-contests.service.js';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { type Market, openMarket } from '../support/market.js';
import { miscounts } from '../support/recount.js';

/* The monthly counts are kept in the transaction of whoever decides, by several at once, as the web process. */

let market: Market;
let dataSource: DataSource;
let contests: RecordContests;
const bidders: ContestBidderFact[] = [];

beforeAll(async () => {
  market = await openMarket();
  dataSource = await createDataSource(
    { databaseUrl: market.database.webUrl, databaseRole: null, poolSize: 8 },
    [],
  ).initialize();
  contests = new RecordContests(new Database(dataSource));
  for (let number = 1; number <= 8; number += 1) {
    const isTeam = number <= 3;
    const { id, name } = isTeam ? await market.team(`Team ${number}`) : await market.vendor(`Vendor ${number}`);
    bidders.push({ key: id, name, kind: isTeam ? 'internal' : 'external', bidderId: id });
  }
});

afterAll(async () => {
  await dataSource?.destroy();
  await market?.close();
});

const OUTCOMES = ['stood', 'stood', 'disqualified', 'stood', 'withdrawnLate', 'stood', 'stood'] as const;
const REASONS = ['bestPrice', 'bestFit', 'trackRecord'];

/** A contest made from a number: always the same, all sorts of fields, months and ends. */
function contest(number: number): DecidedContest {
  const field = bidders.filter((_, index) => (number * 7 + index * 5) % 3 > 0 || index === number % 8);
  const winner = number % 6 === 0 ? null : field[number % field.length];
  const month = String((number % 12) + 1).padStart(2, '0');
  return {
    ref: `C-${number}`,
    title: `Contest ${number}`,
    details: '',
    category: 'Events',
    decidedOn: `2026-${month}-${String((number % 27) + 1).padStart(2, '0')}`,
    currency: 'EUR',
    ceiling: null,
    jobId: null,
    bids: field.map((bidder, index) => ({
      bidder: bidder.key,
      price: number % 5 === index ? null : 1000 + index,
      isWinner: bidder === winner,
      outcome: bidder === winner ? 'stood' : OUTCOMES[(number + index) % OUTCOMES.length],
    })),
    reasons: winner == null ? ['noBudget'] : REASONS.filter((_, index) => (number + index) % 3 > 0),
  };
}

const facts = (decided: DecidedContest) =>
  bidders.filter((bidder) => decided.bids.some((bid) => bid.bidder === bidder.key));
const record = (decided: DecidedContest) => contests.ofOurOwn(decided, facts(decided));
const numbers = Array.from({ length: 120 }, (_, index) => index);

test('a hundred decisions at once are all counted, each once', async () => {
  await Promise.all(numbers.map((number) => record(contest(number))));
  const { count } = await market.one<{ count: number }>('select sum(decided)::int as count from dataset_month');
  expect(count).toBe(120);
  expect(await miscounts(market)).toEqual([]);
});

test('the same decisions again change nothing', async () => {
  await Promise.all(numbers.slice(0, 20).map((number) => record(contest(number))));
  const { count } = await market.one<{ count: number }>('select sum(decided)::int as count from dataset_month');
  expect(count).toBe(120);
});

test('decisions told anew, with another winner, field or month, move in every count', async () => {
  await Promise.all(
    numbers.slice(0, 40).map((number) => {
      const other = contest(number + 1);
      return record({ ...other, ref: `C-${number}` });
    }),
  );
  expect(await miscounts(market)).toEqual([]);
});

test('a decision that fails half way leaves no count behind', async () => {
  const broken = { ...contest(500), ref: 'C-500', decidedOn: '2026-02-31' };
  await expect(record(broken)).rejects.toThrow();
  expect(await miscounts(market)).toEqual([]);
});

test('contests of jobs that are deleted are forgotten in every count', async () => {
  const { id } = await market.one<{ id: string }>(
    `insert into job (requester_id, department_id, category_id)
     select p.id, p.department_id, $1 from person p where p.id = $2 returning id`,
    [market.categoryId, (await market.employee('Rita')).personId],
  );
  await record({ ...contest(700), ref: 'JOB-700', jobId: id });
  await contests.forgetJobs([id]);
  const { left } = await market.one<{ left: number }>(
    `select count(*)::int as left from contest where ref = 'JOB-700'`,
  );
  expect(left).toBe(0);
  expect(await miscounts(market)).toEqual([]);
});

test('a count put wrong on purpose is noticed', async () => {
  const wrong = [
    'update bidder_month set contests = contests + 1, stood = stood + 1 where ctid = (select min(ctid) from bidder_month)',
    'update kind_month set contests = contests + 1 where ctid = (select min(ctid) from kind_month)',
    'update reason_month set contests = contests + 1 where ctid = (select min(ctid) from reason_month)',
    'update loss_reason_month set losses = losses + 1 where ctid = (select min(ctid) from loss_reason_month)',
    'update dataset_month set bids = bids + 1 where ctid = (select min(ctid) from dataset_month)',
  ];
  for (const statement of wrong) {
    await market.owner.query(`begin; ${statement}`);
    expect(await miscounts(market)).toHaveLength(2);
    await market.owner.query('rollback');
  }
});
