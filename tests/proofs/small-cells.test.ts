import { operations } from '@bidwell/domain/access-policy';
import { mayLeaveLeadership, type SmallCell, splitSmallCells } from '@bidwell/signal/minimum';
import { drawsFrom } from '@bidwell/signal/numbers/random';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Earlier, recordEarlier } from '../support/earlier-contests.js';
import { INSIGHTS } from '../support/insights.js';
import { type Market, openMarket } from '../support/market.js';
import { type Card, ourSignal, publishCards } from '../support/own-cards.js';
import { prove, sized } from '../support/proof.js';
import { byQuarter, contestsOver, lastDays, toldQuarters } from '../support/small-cells/cut-quarters.js';
import { LEAST, pairsOf, type Told } from '../support/small-cells/differences.js';
import { NARROWINGS, narrowingsOf } from '../support/small-cells/narrowings.js';
import { text } from '../architecture/tools.js';

/*
 * k, of two answers to the same question: the contests that one answer is worked out from and the other is not, both ways added
 * up. Whoever takes the difference learns something of these k contests together. No two answers that somebody outside leadership
 * can get may have a k of 1 to 4; and a figure that is more than a count is worked out from five contests or more.
 */

const proof = prove('small-cells');
const draw = drawsFrom(proof.seed);

const CONTESTS = sized(32, 200);
const LAST_DAY = '2026-08-20';

let market: Market;
let bidders: Earlier[];
let viewers: { team: Actor; vendor: Actor; rita: Actor };

beforeAll(async () => {
  market = await openMarket();
  const [ours, theirs, rival] = [await market.team('Events'), await market.vendor('V'), await market.vendor('R')];
  bidders = [
    { ...ours, isTeam: true },
    { ...theirs, isTeam: false },
    { ...rival, isTeam: false },
  ];
  viewers = {
    team: await market.teamMember('Tom', ours),
    vendor: await market.vendorPerson('Vera', theirs),
    rita: await market.employee('Rita'),
  };
});
afterAll(() => market?.close());

describe('what may be asked', () => {
  const schema = text('libs/schema/schema.graphql');
  const unknown = (printed: string, permissions = operations) =>
    narrowingsOf(buildSchema(printed), permissions).filter((each) => !Object.hasOwn(NARROWINGS, each));

  test('is noticed: dates on a bidder’s own signal, a filter of a record, the insights opened to employees', () => {
    const faults = [
      unknown(schema.replace('  ourSignal: OurSignal!\n', '  ourSignal(from: CalendarDate): OurSignal!\n')),
      unknown(schema.replace('  record: BidderRecord\n', '  record(requesterId: ID): BidderRecord\n')),
      unknown(schema, { ...operations, insights: 'employee' }),
    ];
    proof.planted(faults.filter((found) => found.length > 0).length, faults.length);
    expect(faults).toEqual([
      ['ourSignal.from'],
      ['Bidder.record.requesterId'],
      expect.arrayContaining(['insights.from', 'insights.to', 'insights.datasetId']),
    ]);
  });

  test('outside leadership no figure takes a date or a filter', () => {
    const found = narrowingsOf(buildSchema(schema), operations);
    proof.count(found.length - unknown(schema).length, found.length);
    expect(found).toEqual(Object.keys(NARROWINGS).toSorted());
  });
});

test('leadership’s figures are refused to everybody else for every range of months, always in the same words', async () => {
  const months = Array.from({ length: sized(4, 12) }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-01`);
  const ranges = months.flatMap((from, at) => months.slice(at).map((to) => ({ from, to })));
  const sheet = 'query ($from: CalendarDate, $to: CalendarDate) { figureSheet(from: $from, to: $to) { rows } }';
  for (const viewer of Object.values(viewers))
    for (const document of [INSIGHTS, sheet]) {
      const answers = [];
      for (const range of ranges) answers.push(await viewer.send(document, range));
      const refused = answers.filter(({ errors }) => errors[0]?.extensions?.code === 'FORBIDDEN').length;
      const told = new Set(answers.map(({ data, errors }) => JSON.stringify([data, errors[0]?.message])));
      proof.count(refused, ranges.length);
      expect({ refused, told: told.size }, viewer.name).toEqual({ refused: ranges.length, told: 1 });
    }
});

describe('a bidder’s card, read after every contest', () => {
  /** The contests that a card is worked out from: all that were decided until it came. */
  const contestsUntil = (count: number): Told => new Set(Array.from({ length: count }, (_, at) => `EARLIER-${at}`));

  /** Whether a card says more than counts of fewer contests than it may. */
  const saysTooMuch = ({ bids, wins, lift, meanField, expected, interval, reasons }: Card) =>
    (bids < LEAST && [lift, meanField, expected, interval].some((figure) => figure !== null)) ||
    (bids - wins < LEAST && reasons !== null);

  test('never differs from an earlier one by a few contests', async () => {
    const found = [{ bidderId: bidders[0]?.id ?? '', bids: 40, wins: 8 }];
    const told = { team: new Map<string, Told>(), vendor: new Map<string, Told>() };
    let readings = 0;
    let tooMuch = 0;
    for (let decided = 1; decided <= CONTESTS; decided += 1) {
      await recordEarlier(market, bidders, decided - 1, 1);
      await publishCards(market.owner, LAST_DAY, found);
      for (const who of ['team', 'vendor'] as const) {
        const { card } = await ourSignal(viewers[who]);
        readings += 1;
        tooMuch += card !== null && saysTooMuch(card) ? 1 : 0;
        const says = JSON.stringify(card);
        if (!told[who].has(says)) told[who].set(says, contestsUntil(card === null ? 0 : decided));
      }
    }
    const [team, vendor] = [pairsOf([...told.team.values()]), pairsOf([...told.vendor.values()])];
    const isolating = team.isolating.length + vendor.isolating.length;
    proof.count(team.pairs + vendor.pairs - isolating, team.pairs + vendor.pairs);
    proof.figure('readings of a card', readings);
    proof.figure('pairs of cards that differ by fewer than five contests', isolating, {
      bar: '0',
      isMet: isolating === 0,
    });
    expect(tooMuch).toBe(0);
    expect(told.team.size).toBe(1 + Math.floor(CONTESTS / 10));
  });

  test('is noticed: a card with every contest, and a percentage of two', async () => {
    await market.owner.query('alter table own_card disable trigger publish_own_card; drop index own_card_ten');
    const cards: Told[] = [contestsUntil(CONTESTS)];
    const before = await ourSignal(viewers.vendor);
    await recordEarlier(market, bidders, CONTESTS, 1);
    await market.owner
      .query(`with run as (insert into signal_run (dataset_id, is_full) select id, true from dataset returning id)
      insert into own_card (run_id, contest_bidder_id, kind, first_day, last_day, contests_ever, bids, wins, requesters, breadth)
      select run.id, r.id, 'external', '2024-08-01', '2026-08-20', ${CONTESTS + 1}, 9, 1, 1, 1
      from run, contest_bidder r where r.name = 'V'`);
    const after = await ourSignal(viewers.vendor);
    if (JSON.stringify(after.card) !== JSON.stringify(before.card)) cards.push(contestsUntil(CONTESTS + 1));
    const caught = pairsOf(cards).isolating.length;
    const percentage = { ...after.card!, bids: 2, wins: 1, lift: 1.5, reasons: null };
    proof.planted(Number(caught === 1) + Number(saysTooMuch(percentage)), 2);
    expect([caught, saysTooMuch(percentage)]).toEqual([1, true]);
  });
});

test('a quarter that a card tells is always of the same contests, on whatever day the run ends', async () => {
  const contests = contestsOver(1_400, draw);
  const { id } = await market.one<{ id: string }>(`select id from contest_bidder where name = 'Events'`);
  const told = new Map<string, Told[]>();
  const careless = new Map<string, Told[]>();
  const days = lastDays(sized(40, 240), sized(9, 2));
  for (const day of days) {
    const quarters = byQuarter(contests, day);
    const note = (where: Map<string, Told[]>, quarter: string) =>
      where.set(quarter, [...(where.get(quarter) ?? []), quarters.get(quarter) ?? new Set()]);
    for (const quarter of await toldQuarters(market.owner, id, quarters, day)) note(told, quarter);
    for (const [quarter, { size }] of quarters) if (size >= 10) note(careless, quarter);
  }
  const all = [...told.values()].map(pairsOf);
  const pairs = all.reduce((sum, each) => sum + each.pairs, 0);
  const isolating = all.reduce((sum, each) => sum + each.isolating.length, 0);
  proof.count(pairs - isolating, pairs);
  proof.figure('pairs of one quarter on two cards that differ by fewer than five contests', isolating, {
    bar: '0',
    isMet: isolating === 0,
  });
  expect(pairs).toBeGreaterThan(days.length);
  const caught = [...careless.values()].some((each) => pairsOf(each).isolating.length > 0);
  proof.planted(Number(caught), 1);
  expect(caught).toBe(true);
});

describe('a table that is taken along', () => {
  const TABLES = sized(2_000, 50_000);
  const tables = Array.from({ length: TABLES }, () =>
    Array.from({ length: 1 + Math.floor(draw() * 8) }, () => {
      const wins = Math.floor(draw() * 12);
      return { wins, requesters: Math.min(wins, 1 + Math.floor(draw() * 4)) };
    }),
  );

  /** Whether the total less what is shown is a single cell, or cells of fewer than five wins. */
  const givesBack = (cells: readonly SmallCell[], shown: readonly SmallCell[]) => {
    const hidden = cells.filter((cell) => !shown.includes(cell));
    if (hidden.length === 0 || shown.length === 0) return false;
    return hidden.length === 1 || hidden.reduce((sum, { wins }) => sum + wins, 0) < LEAST;
  };

  test('is noticed: small cells left out, and nothing else', () => {
    const caught = tables.some((cells) => givesBack(cells, cells.filter(mayLeaveLeadership)));
    proof.planted(Number(caught), 1);
    expect(caught).toBe(true);
  });

  test('shows no small cell, and the total gives none back', () => {
    const kept = tables.filter((cells) => {
      const { apart: shown } = splitSmallCells(cells);
      return shown.every(mayLeaveLeadership) && !givesBack(cells, shown);
    });
    proof.count(kept.length, TABLES);
    expect(kept).toHaveLength(TABLES);
  });
});

test('what the differences do not reach is said', () => {
  proof.shortfall(
    'Records of delivered work (promises kept, ratings, come-backs) and a requester’s conduct grow by the cases of a month, and may be read month after month: from five cases on, a month with a single new case can be read from the difference. They tell nothing of a proposal.',
  );
  proof.shortfall(
    'Cards lie ten contests apart, but of one category on two cards there may be a single contest more. Its counts are the bidder’s own; its mean number of bidders, over thirty bids or more and to one decimal, then narrows down how many bid in that contest.',
  );
  proof.shortfall(
    'Tables of Insights are asked for by leaders alone, for any dates. Merged cells hold within one table; the total of a side is in it even where that side has fewer than five wins, and two tables for different dates, both given away, differ by the contests between.',
  );
});
