import { contestMarks } from '@bidwell/signal/contest-facts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Database } from '../../apps/api/src/platform/database/database.js';
import type { Actor } from '../support/actor.js';
import { cityByHand } from '../support/city-by-hand.js';
import { choose, closeWithoutAward, judged, openedJob } from '../support/choosing.js';
import { CITY_FILE, imported } from '../support/imports.js';
import {
  allContests,
  CONTESTS,
  contestsOf,
  type Insights,
  INSIGHTS,
  insightsOf,
  type WinRate,
} from '../support/insights.js';
import { type Market, openMarket } from '../support/market.js';
import { miscounts } from '../support/recount.js';

let market: Market;
let lea: Actor;

beforeAll(async () => {
  market = await openMarket();
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

/** Contests bid in, won, and expected by lot, per bidder. */
function countedByHand(isCounted: (date: string) => boolean = () => true) {
  const counts = new Map<string, { n: number; wins: number; expected: number }>();
  for (const { bidders, winner, bids } of cityByHand().contests) {
    if (!isCounted(bids[0]?.date ?? '')) continue;
    for (const bidder of bidders) {
      const { n, wins, expected } = counts.get(bidder) ?? { n: 0, wins: 0, expected: 0 };
      counts.set(bidder, { n: n + 1, wins: wins + Number(bidder === winner), expected: expected + 1 / bidders.size });
    }
  }
  return counts;
}

/** The Wilson interval as signal textbooks print it: the roots of (p - r)² = z² r (1 - r) / n. */
function wilsonByRoots(wins: number, n: number) {
  const [p, z2] = [wins / n, 1.959963984540054 ** 2];
  const [a, b, c] = [1 + z2 / n, -(2 * p + z2 / n), p * p];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return { low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}

describe('the insights of a real city', () => {
  let insights: Insights;
  let datasetId: string;

  beforeAll(async () => {
    datasetId = (await imported(lea, CITY_FILE)).dataset.id;
    insights = await insightsOf(lea, { datasetId });
  });

  test('say what was counted, and what was counted apart', () => {
    expect(insights).toMatchObject({
      decided: 695,
      contests: 671,
      singleBid: 18,
      oneBidder: 3,
      noWinner: 4,
      bids: 3182,
      missingPrices: 18,
      headline: '156 external bidders met in 671 contests; no internal team took part.',
    });
  });

  test('give every bidder the contests, wins and expected wins that the file gives by hand', () => {
    const byHand = countedByHand();
    expect(insights.bidders).toHaveLength(byHand.size);
    for (const { name, winRate } of insights.bidders) {
      const { n, wins, expected } = byHand.get(name) ?? { n: -1, wins: -1, expected: -1 };
      expect([name, winRate.n, winRate.wins]).toEqual([name, n, wins]);
      expect(winRate.expected).toBeCloseTo(expected, 9);
    }
    expect(insights.bidders.reduce((sum, bidder) => sum + bidder.winRate.wins, 0)).toBe(671);
    expect(insights.bidders.reduce((sum, bidder) => sum + bidder.winRate.expected, 0)).toBeCloseTo(671, 6);
  });

  test('give a rate with its Wilson interval from 10 contests on, and none below', () => {
    const silent: WinRate[] = insights.bidders.map((bidder) => bidder.winRate).filter((rate) => rate.n < 10);
    const said = insights.bidders.map((bidder) => bidder.winRate).filter((rate) => rate.n >= 10);
    expect([silent.length, said.length]).toEqual([69, 87]);
    for (const { rate, interval, lift, liftInterval } of silent) {
      expect([rate, interval, lift, liftInterval]).toEqual([null, null, null, null]);
    }
    for (const { n, wins, rate, interval, lift, liftInterval, expected } of said) {
      const { low, high } = wilsonByRoots(wins, n);
      expect(rate).toBe(wins / n);
      expect(interval?.low).toBeCloseTo(low, 9);
      expect(interval?.high).toBeCloseTo(high, 9);
      expect(lift).toBeCloseTo(wins / expected, 9);
      expect(liftInterval?.low).toBeLessThanOrEqual(lift ?? Number.NaN);
      expect(liftInterval?.high).toBeGreaterThanOrEqual(lift ?? Number.NaN);
    }
  });

  test('rank nobody by wins: most contests first, then by name', () => {
    const order = insights.bidders.map(({ name, winRate }) => ({ name, n: winRate.n }));
    expect(order).toEqual(order.toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1)));
  });

  test('add up over the months', () => {
    expect(insights.months).toHaveLength(41);
    expect(insights.months.reduce((sum, month) => sum + month.winRate.n, 0)).toBe(671);
    expect(insights.months.map((month) => month.month)).toEqual(insights.months.map((month) => month.month).toSorted());
  });

  test('count whole months, whatever days are given', async () => {
    const year = await insightsOf(lea, { datasetId, from: '2008-01-20', to: '2008-12-02' });
    expect(year).toMatchObject({ from: '2008-01-01', to: '2008-12-31' });
    const nothing = await insightsOf(lea, { datasetId, from: '2011-01-01' });
    expect(nothing).toMatchObject({ decided: 0, headline: 'Nothing was decided in this time.', bidders: [] });
  });

  test.each(['2008', '2009', '2010'])('give for %s alone what the file gives by hand', async (year) => {
    const { bidders } = await insightsOf(lea, { datasetId, from: `${year}-01-01`, to: `${year}-12-31` });
    const byHand = countedByHand((date) => date.startsWith(year));
    expect(bidders).toHaveLength(byHand.size);
    expect(bidders.length).toBeGreaterThan(10);
    for (const { name, winRate } of bidders) {
      const { n, wins, expected } = byHand.get(name) ?? { n: -1, wins: -1, expected: -1 };
      expect([name, winRate.n, winRate.wins]).toEqual([name, n, wins]);
      expect(winRate.expected).toBeCloseTo(expected, 9);
    }
  });

  test('open, behind every number, a list of exactly so many contests', async () => {
    const count = async (filter: object) => (await contestsOf(lea, { datasetId, ...filter }, 1)).totalCount;
    expect(await count({})).toBe(insights.decided);
    expect(await count({ status: 'CONTEST' })).toBe(insights.contests);
    expect(await count({ status: 'SINGLE_BID' })).toBe(insights.singleBid);
    expect(await count({ status: 'ONE_BIDDER' })).toBe(insights.oneBidder);
    expect(await count({ status: 'NO_WINNER' })).toBe(insights.noWinner);
    expect((await contestsOf(lea, { datasetId, onlyMissingPrice: true }, 1)).totalBids).toBe(insights.missingPrices);
    expect((await contestsOf(lea, { datasetId }, 1)).totalBids).toBe(insights.bids);
    for (const { bidderKey, winRate } of insights.bidders) {
      expect(await count({ status: 'CONTEST', bidderKey })).toBe(winRate.n);
      expect(await count({ status: 'CONTEST', bidderKey, onlyWonBy: true })).toBe(winRate.wins);
      expect(await count({ status: 'CONTEST', bidderKey, onlyLostBy: true })).toBe(winRate.n - winRate.wins);
    }
    for (const { month, kind, winRate } of insights.months) {
      const to = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
      expect(await count({ status: 'CONTEST', kind, from: month, to })).toBe(winRate.n);
    }
  });

  test('are split whole by category, by field, by whether prices are known, and by the side that won', async () => {
    const count = async (filter: object) => (await contestsOf(lea, { datasetId, ...filter }, 1)).totalCount;
    const listed = await allContests(lea, { datasetId });
    const fields = new Set(listed.map((contest) => contest.bidderCount));
    for (const field of fields)
      expect(await count({ field })).toBe(listed.filter((contest) => contest.bidderCount === field).length);
    const categories = new Set(listed.map((contest) => contest.category));
    for (const category of categories)
      expect(await count({ category })).toBe(listed.filter((contest) => contest.category === category).length);
    expect((await count({ isPriced: true })) + (await count({ isPriced: false }))).toBe(695);
    expect((await count({ winnerKind: 'EXTERNAL' })) + (await count({ winnerKind: 'INTERNAL' }))).toBe(
      695 - insights.noWinner,
    );
  });

  test('list each contest once, newest first, page by page', async () => {
    const listed = await allContests(lea, { datasetId });
    expect(new Set(listed.map((contest) => contest.id)).size).toBe(695);
    const days = listed.map((contest) => contest.decidedOn);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('show the chosen bid first and mark the bids that do not count', async () => {
    const [contest] = await allContests(lea, { datasetId, from: '2008-12-09', to: '2008-12-09' }).then((all) =>
      all.filter(({ ref }) => ref === '376'),
    );
    expect(contest?.bids.map(({ name, won, stands, price }) => [name, won, stands, price?.amount])).toEqual([
      ['haze industry', true, true, 32_000_000],
      ['haze industry', false, false, 32_200_000],
      ['yashima construction', false, true, 32_300_000],
      ['sasakikensetsu', false, true, 32_680_000],
      ['saito construction', false, true, 32_750_000],
      ['orimoto industry', false, true, 32_880_000],
    ]);
  });

  test('mark each contest as the rule marks it', async () => {
    const words = {
      contest: 'CONTEST',
      'single-bid': 'SINGLE_BID',
      'one-bidder': 'ONE_BIDDER',
      'no-winner': 'NO_WINNER',
    };
    for (const { bids, statuses } of await allContests(lea, { datasetId })) {
      const bidders = new Set(bids.map((bid) => bid.name)).size;
      const marks = contestMarks({ bids: bids.length, bidders, hasWinner: bids.some((bid) => bid.won) });
      expect(statuses).toEqual(marks.map((mark) => words[mark]));
    }
  });

  test('name the bidder that a list is about', async () => {
    const [first] = insights.bidders;
    expect((await contestsOf(lea, { datasetId, bidderKey: first?.bidderKey }, 1)).bidderName).toBe(first?.name);
  });

  test('refuse a place that is none of the list’s', async () => {
    const id = '0f9d2c6e-6a53-4a41-9d0b-1f3f5a7b9c11';
    for (const keys of ['nowhere', ['2026-99-99', id], ['2026-01-01', '-'.repeat(36)], ['2026-01-01'], [1, 2, 3]]) {
      const after = Buffer.from(JSON.stringify(keys)).toString('base64url');
      const { errors } = await lea.send(CONTESTS, { filter: { datasetId }, first: 5, after });
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the insights of our own contests', () => {
  let rita: Actor;
  let tom: Actor;
  let vera: Actor;

  beforeAll(async () => {
    rita = await market.employee('Rita');
    tom = await market.teamMember('Tom', await market.team('Events team'));
    vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  });

  test('begin with nothing', async () => {
    expect(await insightsOf(lea)).toMatchObject({
      decided: 0,
      bidders: [],
      kinds: [],
      dataset: { name: 'Our own contests' },
    });
  });

  test('count an award, a single bid and a decision for nobody the moment they are made', async () => {
    const contested = await openedJob(market, rita, [
      [tom, 1000],
      [vera, 900],
    ]);
    const proposals = await judged(rita, contested);
    await choose(rita, contested, proposals.find(({ bidder }) => bidder.name === 'Events team')?.id ?? '');
    expect(await insightsOf(lea)).toMatchObject({ decided: 1, contests: 1, bids: 2, missingPrices: 0 });
    const single = await openedJob(market, rita, [[tom, 1000]]);
    await choose(rita, single, (await judged(rita, single))[0]?.id ?? '');
    await closeWithoutAward(
      rita,
      await openedJob(market, rita, [
        [tom, 500],
        [vera, 600],
      ]),
    );
    const insights = await insightsOf(lea);
    expect(insights).toMatchObject({ decided: 3, contests: 1, singleBid: 1, noWinner: 1, oneBidder: 0, bids: 5 });
    expect(
      insights.bidders.map(({ name, kind, winRate }) => [name, kind, winRate.n, winRate.wins, winRate.expected]),
    ).toEqual([
      ['Events team', 'INTERNAL', 1, 1, 0.5],
      ['Lantern & Co', 'EXTERNAL', 1, 0, 0.5],
    ]);
    expect(insights.headline).toBe('Internal teams bid in 1 contest and won 1: too few to say.');
    expect(await miscounts(market)).toEqual([]);
  });

  test('say why, as the chooser stated it: for the side that was chosen, and for whoever was not', async () => {
    const { dataset, bidders } = await insightsOf(lea);
    const keyOf = (name: string) => bidders.find((bidder) => bidder.name === name)?.bidderKey ?? '';
    const { insights } = await lea.ask<{ insights: Record<string, { reason: string }[]> }>(
      `query ($won: ID!, $lost: ID!) { insights { winnerReasons { reason kind contests }
        lost: lossReasons(bidderKey: $lost) { reason losses } won: lossReasons(bidderKey: $won) { reason losses } } }`,
      { won: keyOf('Events team'), lost: keyOf('Lantern & Co') },
    );
    const [stated] = insights.winnerReasons ?? [];
    expect(insights.winnerReasons).toEqual([{ reason: stated?.reason, kind: 'INTERNAL', contests: 1 }]);
    expect([insights.lost, insights.won]).toEqual([[{ reason: stated?.reason, losses: 1 }], []]);
    const filter = { datasetId: dataset.id, status: 'CONTEST', winnerKind: 'INTERNAL', reason: stated?.reason };
    expect((await contestsOf(lea, filter, 1)).totalCount).toBe(1);
    expect((await contestsOf(lea, { ...filter, winnerKind: 'EXTERNAL' }, 1)).totalCount).toBe(0);
  });

  test('lead from a number to the job itself', async () => {
    const { dataset, bidders } = await insightsOf(lea);
    const team = bidders.find(({ name }) => name === 'Events team');
    const filter = { datasetId: dataset.id, bidderKey: team?.bidderKey, status: 'CONTEST', onlyWonBy: true };
    const [contest] = await allContests(lea, filter);
    expect(contest?.job?.title).toBe('Offsite for 80');
    expect(contest?.bids.map(({ name, won }) => [name, won])).toEqual([
      ['Events team', true],
      ['Lantern & Co', false],
    ]);
  });

  test('tell a leader who speaks for a bidder no rival’s price', async () => {
    const { dataset } = await insightsOf(lea);
    const { id } = await market.one<{ id: string }>(`select id from bidder where name = 'Events team'`);
    const lead = await market.person('Lena', { department: 'Board', isLeader: true, bidderId: id });
    const pricesSeenBy = async (actor: Actor) => {
      const [contest] = await allContests(actor, { datasetId: dataset.id, status: 'CONTEST' });
      return contest?.bids.map(({ name, price }) => [name, price !== null]);
    };
    expect(await pricesSeenBy(lead)).toEqual([
      ['Events team', true],
      ['Lantern & Co', false],
    ]);
    expect(await pricesSeenBy(lea)).toEqual([
      ['Events team', true],
      ['Lantern & Co', true],
    ]);
  });

  test('show a bidder under the name it has today', async () => {
    await market.owner.query(`update bidder set name = 'Lantern and Company' where name = 'Lantern & Co'`);
    const { bidders } = await insightsOf(lea);
    expect(bidders.map(({ name }) => name)).toContain('Lantern and Company');
  });

  test('are closed to everybody but leaders and administrators', async () => {
    const { dataset } = await insightsOf(lea);
    const ada = await market.person('Ada', { department: 'IT', isAdministrator: true });
    expect((await insightsOf(ada)).decided).toBe(3);
    for (const actor of [rita, tom, vera]) {
      for (const document of ['{ datasets { id } }', INSIGHTS]) {
        expect((await actor.send(document)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
      }
      const { errors } = await actor.send(CONTESTS, { filter: { datasetId: dataset.id }, first: 1 });
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('are one statement a page, and none of them writes', async () => {
    const rows = vi.spyOn(Database.prototype, 'rows');
    const { dataset } = await insightsOf(lea);
    const page = rows.mock.calls.map(([text]) => text).filter((text) => !/from session s|signal_run/.test(text));
    await contestsOf(lea, { datasetId: dataset.id });
    await lea.ask('{ datasets { id name contestCount } }');
    // What asks for runs by the clock is none of the page's.
    const all = rows.mock.calls.map(([text]) => text.trim()).filter((text) => !text.includes('signal_run'));
    rows.mockRestore();
    expect(page).toHaveLength(1);
    expect(all.filter((text) => !/^(select|with)\b/.test(text) || /\b(insert|update|delete)\b/.test(text))).toEqual([]);
  });
});
