import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Bidders } from '../../apps/api/src/bidders/bidders.service.js';
import { TellBand } from '../../apps/api/src/inbox/tell-band.js';
import { TellPeople } from '../../apps/api/src/inbox/tell-people.js';
import { BandLoop } from '../../apps/api/src/insights/market/band-loop.js';
import { HealthyBands } from '../../apps/api/src/insights/market/band.service.js';
import { Happenings } from '../../apps/api/src/platform/happenings.js';
import { Reader } from '../../apps/api/src/platform/reading/reader.js';
import type { Actor } from '../support/actor.js';
import { contestsOf } from '../support/insights.js';
import { FactsOfMarket } from '../support/market-of-facts.js';
import { type Market, openMarket } from '../support/market.js';
import { miscounts } from '../support/recount.js';

/* What leaders read of the market itself: whether bidders come, where the money goes, whether work is kept as promised. */

let market: Market;
let facts: FactsOfMarket;
let lea: Actor;

beforeAll(async () => {
  market = await openMarket();
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  facts = await FactsOfMarket.open(market, ['Events', 'Print'], ['Alto', 'Brio']);
  await facts.decide('C-1', 'Events', { Events: 100, Alto: 120, Brio: 'silent' }, { askedOn: '2026-05-01' });
  await facts.decide('C-2', 'Alto', { Events: 90, Alto: 80, Brio: { declined: 'tooBusy' } }, { askedOn: '2026-05-09' });
  await facts.decide('C-3', 'Print', { Print: 70, Alto: 'withdrawn', Brio: { declined: 'tooBusy' } });
  await facts.decide('C-4', null, { Print: 75, Alto: 60 }, { ceiling: 50, decidedOn: '2026-07-02', category: 'Print' });
  await facts.decide(
    'C-5',
    'Brio',
    { Brio: 30, Print: 40 },
    { currency: 'USD', decidedOn: '2026-07-03', eligible: undefined },
  );
});

afterAll(async () => {
  await facts?.close();
  await market?.close();
});

const ANSWERS = { bids: 'BID', declined: 'DECLINED', silent: 'SILENT', withdrawn: 'WITHDRAWN' };

const NUMBERS = `dataset { id } turnout { bidders { bidderKey wins answers { eligible bids declined silent withdrawn } } }
  moneyLines { part currency count } healthyBand { inside { count of } }`;

interface Numbers {
  dataset: { id: string };
  turnout: {
    bidders: { bidderKey: string; wins: number; answers: Record<'eligible' | keyof typeof ANSWERS, number> }[];
  };
  moneyLines: { part: string; currency: string; count: number }[];
  healthyBand: { inside: { count: number; of: number } };
}

async function page<T>(fields: string, actor: Actor = lea, args: Record<string, unknown> = {}): Promise<T> {
  const document = `query ($from: CalendarDate, $to: CalendarDate) { insights(from: $from, to: $to) { ${fields} } }`;
  return (await actor.ask<{ insights: T }>(document, args)).insights;
}

test('every monthly count of the market is what the facts say', async () => {
  expect(await miscounts(market)).toEqual([]);
  await facts.decide('C-6', 'Alto', { Alto: 10, Events: 'silent' });
  await facts.decide('C-6', 'Events', { Alto: { declined: 'budget' }, Events: 12 }, { askedOn: '2020-01-01' });
  expect(await miscounts(market)).toEqual([]);
  await facts.decide('C-6', null, {}, { decidedOn: '2019-01-01' });
  expect(await miscounts(market)).toEqual([]);
});

describe('whether bidders come', () => {
  interface Bidder {
    name: string;
    answers: object;
    wins: number;
    unrivalledWins: number;
    reach: { count: number; of: number };
    reachBounds: { low: number; high: number };
    mix: object[];
  }

  test('says what everybody did who could have bid, and what lies between reach and all they left out', async () => {
    const { turnout } = await page<{
      turnout: { listed: number; sides: object[]; bidders: Bidder[]; reasons: object[] };
    }>(
      `turnout { listed sides { kind answers { eligible bids declined silent withdrawn } } reasons { kind reason declined }
        bidders { name wins unrivalledWins meanField answers { eligible bids declined silent withdrawn }
          reach { count of } reachBounds { low high } mix { category eligible bids } } }`,
      lea,
      { from: '2026-01-01' },
    );
    expect(turnout.listed).toBe(4);
    expect(turnout.sides).toEqual([
      { kind: 'INTERNAL', answers: { eligible: 4, bids: 4, declined: 0, silent: 0, withdrawn: 0 } },
      { kind: 'EXTERNAL', answers: { eligible: 7, bids: 3, declined: 2, silent: 1, withdrawn: 1 } },
    ]);
    expect(turnout.reasons).toEqual([{ kind: 'EXTERNAL', reason: 'tooBusy', declined: 2 }]);
    expect(turnout.bidders.map(({ name }) => name)).toEqual(['Alto', 'Brio', 'Events', 'Print']);
    expect(turnout.bidders[0]).toMatchObject({
      answers: { eligible: 4, bids: 3, declined: 0, silent: 0, withdrawn: 1 },
      wins: 1,
      meanField: 2,
      reach: { count: 1, of: 4 },
      reachBounds: { low: 0.25, high: 0.5 },
      mix: [
        { category: 'Events', eligible: 3, bids: 2 },
        { category: 'Print', eligible: 1, bids: 1 },
      ],
    });
    expect(turnout.bidders[3]).toMatchObject({ wins: 1, unrivalledWins: 1 });
  });

  test('says how many bids a job has, how many have one alone, and how long a decision takes', async () => {
    const { turnout } = await page<{ turnout: object }>(
      'turnout { decided bids singleBid { count of } cycle { jobs median lower upper } }',
      lea,
      { from: '2026-05-01', to: '2026-05-31' },
    );
    expect(turnout).toEqual({
      decided: 3,
      bids: 5,
      singleBid: { count: 1, of: 3 },
      cycle: { jobs: 2, median: 2, lower: 2, upper: 10 },
    });
  });
});

test('every number opens a list of exactly so many contests', async () => {
  const { dataset, turnout, moneyLines, healthyBand } = await page<Numbers>(NUMBERS);
  const count = async (filter: object) => (await contestsOf(lea, { datasetId: dataset.id, ...filter }, 1)).totalCount;
  for (const { bidderKey, wins, answers } of turnout.bidders) {
    const { eligible, ...did } = answers;
    expect(await count({ bidderKey, couldBid: true })).toBe(eligible);
    for (const [field, answer] of Object.entries(ANSWERS))
      expect(await count({ bidderKey, answer })).toBe(did[field as keyof typeof did]);
    expect(await count({ bidderKey, answer: 'BID', onlyWonBy: true })).toBe(wins);
  }
  for (const { part, currency, count: jobs } of moneyLines) {
    const winner = {
      winnerKind: part.startsWith('INSIDE') ? 'INTERNAL' : 'EXTERNAL',
      hasRivals: !part.endsWith('UNCONTESTED'),
    };
    expect(await count({ currency, ...(part === 'NOT_AWARDED' ? { status: 'NO_WINNER' } : winner) })).toBe(jobs);
  }
  const both = { status: 'CONTEST', onlyBothSides: true };
  expect(await count(both)).toBe(healthyBand.inside.of);
  expect(await count({ ...both, winnerKind: 'INTERNAL' })).toBe(healthyBand.inside.count);
});

describe('where the money went', () => {
  const LINES = 'moneyLines { part currency count unpriced amount { amount currency } }';

  test('is told by side, with and without a rival, not awarded, and never posted; nothing is converted', async () => {
    await market.owner.query(
      `insert into outside_purchase (recorded_by, department_id, category_id, title, supplier, amount, currency, bought_on, reason)
       select $1, department_id, $2, 'Tent', 'Zelt AG', 25, 'EUR', '2026-05-20', 'urgent' from person where id = $1`,
      [lea.personId, market.categoryId],
    );
    const { moneyLines } = await page<{ moneyLines: object[] }>(LINES, lea, { from: '2026-01-01' });
    const line = (part: string, currency: string, amount: number) => {
      return { part, currency, count: 1, unpriced: 0, amount: { amount, currency } };
    };
    expect(moneyLines).toEqual([
      line('INSIDE_CONTESTED', 'EUR', 100),
      line('INSIDE_UNCONTESTED', 'EUR', 70),
      line('OUTSIDE_CONTESTED', 'EUR', 80),
      line('NOT_AWARDED', 'EUR', 50),
      line('NEVER_POSTED', 'EUR', 25),
      line('OUTSIDE_CONTESTED', 'USD', 30),
    ]);
  });

  test('is no way to a rival’s price for a leader who speaks for a bidder', async () => {
    const bidderId = facts.bidders.get('Events')?.key ?? '';
    const tess = await market.person('Tess', { department: 'Board', isLeader: true, bidderId });
    const { moneyLines } = await page<{ moneyLines: { part: string; count: number; amount: object | null }[] }>(
      LINES,
      tess,
      {
        from: '2026-05-01',
        to: '2026-05-31',
      },
    );
    const shown = moneyLines.filter(({ amount }) => amount !== null).map(({ part }) => part);
    expect(shown).toEqual(['NEVER_POSTED']);
    expect(moneyLines.find(({ part }) => part === 'OUTSIDE_CONTESTED')).toMatchObject({ count: 1, amount: null });
  });
});

describe('the healthy band', () => {
  const SET = `mutation ($d: ID!, $low: Int!, $high: Int!, $words: String!) {
    setHealthyBand(datasetId: $d, low: $low, high: $high, words: $words) {
      __typename ... on Band { low high words setBy setAt } ... on Refusal { code problems { field } } } }`;
  const BAND = `dataset { id } healthyBand { finding verdict band { low high words setBy } inside { count of }
    quarters { from vendors inside { count of } } vendorsStaying { from to newcomers stayed { count of } } }`;

  interface BandPage {
    dataset: { id: string };
    healthyBand: { band: object; quarters: object[] };
  }

  test('begins with one that everybody has, and counts only where both sides stood', async () => {
    const { healthyBand } = await page<BandPage>(BAND, lea, { from: '2026-01-01' });
    expect(healthyBand).toMatchObject({
      band: { low: 30, high: 70, setBy: null },
      inside: { count: 1, of: 3 },
      verdict: 'CANNOT_TELL',
      quarters: [
        { from: '2026-04-01', vendors: 1, inside: { count: 1, of: 2 } },
        { from: '2026-07-01', vendors: 1, inside: { count: 0, of: 1 } },
      ],
      vendorsStaying: { from: '2025-08-01', to: '2026-07-31', newcomers: 2, stayed: { count: 0, of: 0 } },
    });
  });

  test('is set with a reason, refused without, and says who set it', async () => {
    const { dataset } = await page<BandPage>(BAND);
    const refused = {
      __typename: 'Refusal',
      code: 'BAND_UNFINISHED',
      problems: [{ field: 'high' }, { field: 'words' }],
    };
    const given = { d: dataset.id, low: 50, high: 55, words: ' ' };
    expect(await lea.ask(SET, given)).toEqual({ setHealthyBand: refused });
    const words = 'A third for vendors keeps them coming.';
    const { setHealthyBand } = await lea.ask<{ setHealthyBand: object }>(SET, {
      d: dataset.id,
      low: 20,
      high: 65,
      words,
    });
    expect(setHealthyBand).toMatchObject({ __typename: 'Band', low: 20, high: 65, words, setBy: 'Lea' });
    expect((await page<BandPage>(BAND)).healthyBand.band).toEqual({ low: 20, high: 65, words, setBy: 'Lea' });
  });

  test('is told of once when the inside leaves it and once when it comes back, whatever the number of processes', async () => {
    // The market's own process looks, too: whoever is first tells, and nobody else.
    const loop = () => {
      const happenings = new Happenings();
      new TellBand(
        happenings,
        facts.database,
        new TellPeople(happenings, new Bidders(facts.database, new Reader(facts.database)), facts.database),
      ).onModuleInit();
      return new BandLoop(facts.database, new HealthyBands(facts.database), happenings);
    };
    const told = async () =>
      (
        await market.many<{ words: string }>(
          `select text || ' ' || path as words from notification where kind = 'bandCrossed' and person_id = $1 order by at`,
          [lea.personId],
        )
      ).map(({ words }) => words);
    const look = async () => {
      await market.owner.query(`update band_finding set month = '2000-01-01'`);
      await Promise.all([loop().round(), loop().round()]);
      await loop().round();
    };
    const lastMonth = (await market.one<{ day: string }>(`select (record_until() - 10)::text as day`)).day;
    const meet = (ref: string, winner: string) =>
      facts.decide(ref, winner, { Events: 5, Alto: 6 }, { decidedOn: lastMonth });
    await look();
    expect(await told()).toEqual([]);
    for (let number = 1; number <= 40; number += 1) await meet(`B-${number}`, 'Events');
    await look();
    await look();
    expect(await told()).toHaveLength(1);
    expect((await told())[0]).toMatch(
      /more than the healthy band of 20% to 65%.*vendors still come.* \/insights\?from=.*#healthy-band$/,
    );
    for (let number = 1; number <= 40; number += 1) await meet(`B-${number}`, number % 5 < 2 ? 'Events' : 'Alto');
    await look();
    expect(await told()).toHaveLength(2);
    expect((await told())[1]).toMatch(/within the healthy band.*It was above the band before/);
  });
});

describe('what became of the work', () => {
  const WORK = `afterwards { keptInside { count of } comeBackInside { count of } bidders { name standing keptStanding
    isNameAheadOfWork kept { count of } comeBack { count of } onTime { count of } atPrice { count of } withoutRework { count of }
    satisfied { count of } } }`;
  const ofEvents = { from: '2026-01-01' };

  test('is three lines and words, never a score; below ten cases nothing is judged', async () => {
    const promised = (name: string, kept: number, due: number) =>
      market.owner.query(`insert into promise_month values ($1, 'onTime', '2026-06-01', $3, $2)`, [
        facts.bidders.get(name)?.key,
        kept,
        due,
      ]);
    await promised('Events', 30, 60);
    await promised('Alto', 57, 60);
    await promised('Brio', 56, 60);
    await promised('Print', 3, 4);
    const { afterwards } = await page<{ afterwards: { keptInside: object; bidders: { name: string }[] } }>(
      WORK,
      lea,
      ofEvents,
    );
    expect(afterwards.keptInside).toEqual({ count: 33, of: 64 });
    const of = (name: string) => afterwards.bidders.find((bidder) => bidder.name === name);
    expect(of('Events')).toMatchObject({
      kept: { count: 30, of: 60 },
      keptStanding: 'BELOW',
      satisfied: null,
      standing: expect.stringMatching(/it keeps fewer of its promises than others\.$/) as string,
    });
    expect(of('Print')).toMatchObject({ keptStanding: null });
    expect(of('Alto')).toMatchObject({ standing: null, keptStanding: 'ABOVE' });
  });

  test('deliveries are counted as they are written, changed and taken out', async () => {
    const delivered = async () =>
      (await page<{ afterwards: { bidders: { name: string }[] } }>(WORK, lea, ofEvents)).afterwards.bidders.find(
        ({ name }) => name === 'Events',
      );
    const [wait, done] = [
      { count: 0, of: 0 },
      { count: 1, of: 1 },
    ];
    await market.owner.query(
      `insert into contest_delivery (contest_id, accepted_price, final_price, promised_on, delivered_on, has_rework)
       select id, 100, 110, '2026-06-01', '2026-06-01', false from contest where ref = 'C-1'`,
    );
    expect(await delivered()).toMatchObject({ onTime: done, atPrice: { count: 0, of: 1 }, withoutRework: done });
    expect(await miscounts(market)).toEqual([]);
    await market.owner.query(`update contest_delivery set delivered_on = '2026-07-01', final_price = null`);
    expect(await delivered()).toMatchObject({ onTime: { count: 0, of: 1 }, atPrice: wait });
    expect(await miscounts(market)).toEqual([]);
    await market.owner.query('delete from contest_delivery');
    expect(await delivered()).toMatchObject({ onTime: wait, withoutRework: wait });
    expect(await miscounts(market)).toEqual([]);
  });
});
