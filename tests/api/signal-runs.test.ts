import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RecordContests } from '../../apps/api/src/awards/contests/record-contests.service.js';
import { RUN_STEPS } from '../../apps/api/src/insights/runs/run-steps.js';
import type { Actor } from '../support/actor.js';
import { asOwner } from '../support/builders-link.js';
import { type Market, openMarket } from '../support/market.js';
import { type PastPlan, pastChoices } from '../support/market-of-choices.js';
import { fitted as runOf, pastDataset, runEnded } from '../support/past-datasets.js';

/* A run of the fit is asked for, worked out in a thread of its own, and read by leadership. */

let market: Market;
let dana: Actor;

beforeAll(async () => {
  market = await openMarket();
  dana = await market.person('Dana', { isLeader: true, department: 'Management' });
});

afterAll(async () => {
  await market?.close();
});

const past = (name: string, plan: PastPlan) => pastDataset(market, name, plan);

const fitted = (id: string) => runOf(market, dana, id);

const ended = (id: string) => runEnded(market, id);

const FIT =
  'mutation ($id: ID!) { answer: fitSignal(datasetId: $id) { __typename ... on SignalRun { id state isFull } ... on Refusal { code message } } }';

const fit = async (id: string) =>
  (await dana.ask<{ answer: { __typename: string; id: string; state: string; code?: string } }>(FIT, { id })).answer;

const SIGNAL = `query ($id: ID) { insights(datasetId: $id) { signal { isBeingWorkedOut
  run { id state contests bids bidders requesters leftOut firstDay lastDay iterations hasConverged strengthVariance stage hasSignal whyNot
    coefficients { term value error } gate { contests passes slope } version isFull fromRun }
  teams { bidderKey name figures { category isHeadline isMixed categories bids wins meanField value low high verdict dependsOnPrice loyalValue whyNot }
    par { bids wins par low high evidence } quarters { quarter bids wins expected value low high }
    losses { bids losses price date relation service labels { label losses } } }
  vendors { name par { bids wins par low high } } } } }`;

interface Read {
  run: Record<string, unknown> & {
    hasSignal: boolean;
    whyNot: string | null;
    coefficients: { term: string; value: number | null }[];
  };
  teams: {
    name: string;
    figures: {
      category: string;
      isHeadline: boolean;
      isMixed: boolean;
      bids: number;
      wins: number;
      value: number | null;
      low: number | null;
      high: number | null;
      verdict: string | null;
    }[];
    par: { bids: number; wins: number; par: number } | null;
    quarters: { bids: number; wins: number; value: number | null }[];
    losses: { losses: number; price: number | null; labels: { losses: number }[] | null } | null;
  }[];
  vendors: { name: string; par: { bids: number; wins: number; par: number } }[];
}

async function signalOf(id: string): Promise<Read> {
  const { insights } = await dana.ask<{ insights: { signal: Read | null } }>(SIGNAL, { id });
  if (insights.signal === null) throw new Error('There is no signal yet.');
  return insights.signal;
}

describe('a run over 900 contests', () => {
  let id: string;
  let signal: Read;

  beforeAll(async () => {
    id = await past('Nine hundred', { contests: 900, seed: 3, categories: ['Events', 'Print'] });
    await fitted(id);
    signal = await signalOf(id);
  });

  test('says from what, how far and with which terms it was worked out', () => {
    const { run } = signal;
    expect(run).toMatchObject({
      state: 'DONE',
      contests: 900,
      bidders: 12,
      stage: 'SIGNAL',
      hasSignal: true,
      whyNot: null,
      lastDay: '2026-10-30',
      hasConverged: true,
      isFull: true,
      fromRun: null,
      leftOut: 0,
    });
    const value = (term: string) => run.coefficients.find((one) => one.term === term)?.value;
    expect(value('PRICE')).toBeLessThan(-2);
    expect(value('DATE')).toBeLessThan(-0.3);
    expect(value('SAME_EXECUTIVE')).toBeNull();
    expect(Math.abs(value('POSITION') ?? 9)).toBeLessThan(0.6);
  });

  test('finds the much better team above and the much worse one below, each with its range', () => {
    const [best, worst] = signal.teams.map(({ figures }) => figures.find(({ isHeadline }) => isHeadline)!);
    expect(best).toMatchObject({ verdict: 'ABOVE' });
    expect(worst).toMatchObject({ verdict: 'BELOW' });
    for (const { value, low, high } of [best!, worst!]) {
      expect(value).toBeGreaterThan(low!);
      expect(value).toBeLessThan(high!);
    }
  });

  test('gives a figure for each kind of work beside the headline, which holds them all', () => {
    const [headline, ...kinds] = signal.teams[0]!.figures;
    expect(headline).toMatchObject({ isHeadline: true, category: '' });
    expect(kinds.map(({ category, isMixed }) => [category, isMixed])).toEqual([
      ['Events', false],
      ['Print', false],
    ]);
    expect(kinds[0]!.bids + kinds[1]!.bids).toBe(headline!.bids);
  });

  test('counts the bids and wins that the contests hold', async () => {
    const counted = await market.many<{ name: string; bids: number; wins: number }>(
      `select r.name, count(*)::int as bids, count(*) filter (where c.winner_id = r.id)::int as wins
       from contest c join contest_bid b on b.contest_id = c.id join contest_bidder r on r.id = b.contest_bidder_id
       where c.dataset_id = $1 group by r.name order by r.name`,
      [id],
    );
    const said = [...signal.teams, ...signal.vendors].map(({ name, par }) => ({
      name,
      bids: par!.bids,
      wins: par!.wins,
    }));
    expect(said.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(counted);
    const { par } = signal.teams[0]!;
    expect(par!.wins).toBeGreaterThan(par!.par);
  });

  test('splits a team’s bids by quarter and its losses by reason without a rest', () => {
    for (const { figures, quarters, losses } of signal.teams) {
      const [headline] = figures;
      expect(quarters.reduce((sum, quarter) => sum + quarter.bids, 0)).toBe(headline!.bids);
      expect(quarters.reduce((sum, quarter) => sum + quarter.wins, 0)).toBe(headline!.wins);
      expect(losses!.labels!.reduce((sum, label) => sum + label.losses, 0)).toBe(losses!.losses);
    }
  });

  test('keeps the chance of each bid, which add up to one in each contest', async () => {
    const { wrong, contests } = await market.one<{ wrong: number; contests: number }>(
      `select count(*) filter (where abs(sum - 1) > 1e-9)::int as wrong, count(*)::int as contests from (
         select sum(s.chance) from signal_chance s join contest c on c.id = s.contest_id where c.dataset_id = $1 group by c.id) t`,
      [id],
    );
    expect({ wrong, contests }).toEqual({ wrong: 0, contests: 900 });
  });

  test('worked out again from the same contests says the same to the last bit', async () => {
    const again = await fitted(id);
    const rows = await market.many(
      `select contest_bidder_id, category, is_mixed, count(distinct (value, low, high, error, loyal_value))::int as figures
       from signal_figure where run_id in (select id from signal_run where dataset_id = $1 and state = 'done') group by 1, 2, 3`,
      [id],
    );
    expect(rows.length).toBe(9);
    expect(rows.every((row) => (row as { figures: number }).figures === 1)).toBe(true);
    expect((await signalOf(id)).run.id).toBe(again);
  });

  test('goes on from the last full one at night, and finds the same', async () => {
    const full = await signalOf(id);
    const { id: asked } = await market.one<{ id: string }>(
      'insert into signal_run (dataset_id, is_full) values ($1, false) returning id::text',
      [id],
    );
    await ended(asked);
    const night = await signalOf(id);
    expect(night.run).toMatchObject({
      id: asked,
      isFull: false,
      fromRun: full.run.id,
      strengthVariance: full.run.strengthVariance,
    });
    expect(night.run.iterations).toBeLessThanOrEqual(full.run.iterations as number);
    const values = (signal: Read) => signal.teams.map(({ figures }) => figures[0]!.value!);
    values(night).forEach((value, at) => expect(value).toBeCloseTo(values(full)[at]!, 6));
  });
});

describe('a run says why there is no signal', () => {
  test('with too few contests, and gives counts all the same', async () => {
    const id = await past('Few', { contests: 40 });
    await fitted(id);
    const { run, teams, vendors } = await signalOf(id);
    expect(run).toMatchObject({ stage: 'COUNTS', hasSignal: false });
    expect(run.whyNot).toMatch(/40 contests/);
    expect(teams[0]!.figures[0]).toMatchObject({ value: null, low: null, high: null, verdict: null });
    expect(teams[0]!.figures[0]!.bids).toBeGreaterThan(0);
    expect(vendors).toEqual([]);
  });

  test('where requesters drew lots', async () => {
    const id = await past('By lot', { contests: 400, isByLot: true });
    await fitted(id);
    const { run, teams } = await signalOf(id);
    expect(run.hasSignal).toBe(false);
    expect(run.whyNot).toMatch(/lots/);
    expect(teams.every(({ par, quarters }) => par === null && quarters.length === 0)).toBe(true);
  });

  test('where no price is known', async () => {
    const { bidders, contests } = pastChoices({ contests: 320 });
    const { id } = await market.one<{ id: string }>(
      `insert into dataset (name, is_imported, imported_at) values ('No prices', true, clock_timestamp()) returning id`,
    );
    const without = contests.map((contest) => ({
      ...contest,
      bids: contest.bids.map((bid) => ({ ...bid, price: null })),
    }));
    await asOwner(market, (database) => new RecordContests(database).record(id, without, bidders));
    await fitted(id);
    expect((await signalOf(id)).run).toMatchObject({ hasSignal: false, leftOut: 320, contests: 0 });
  });
});

describe('what waits', () => {
  test('is asked for once, however often', async () => {
    const id = await past('Often', { contests: 20 });
    const asked = await Promise.all([fit(id), fit(id), fit(id)]);
    const runs = new Set(asked.map((run) => run.id));
    for (const run of runs) await ended(run);
    expect(runs.size).toBeLessThanOrEqual(2);
  });

  test('is taken up again after the process that had begun it is gone', async () => {
    const id = await past('Broken off', { contests: 20 });
    const { id: asked } = await market.one<{ id: string }>(
      `insert into signal_run (dataset_id, is_full, state, began_at, tries) values ($1, true, 'running', clock_timestamp(), 1) returning id::text`,
      [id],
    );
    await ended(asked);
    expect((await signalOf(id)).run).toMatchObject({ id: asked, state: 'DONE' });
  });

  test('that broke off three times is given up, and says so', async () => {
    const id = await past('Three times', { contests: 20 });
    const { id: asked } = await market.one<{ id: string }>(
      `insert into signal_run (dataset_id, is_full, state, began_at, tries) values ($1, true, 'running', clock_timestamp(), 3) returning id::text`,
      [id],
    );
    await expect(ended(asked)).rejects.toThrow('It was broken off 3 times.');
  });

  test('and what ended never changes', async () => {
    const change = market.owner.query(`update signal_run set contests = 7 where state = 'done'`);
    await expect(change).rejects.toThrow('stays as it is');
  });
});

test('a dataset that is not there has no run', async () => {
  const refused = await fit('00000000-0000-4000-8000-000000000000');
  expect(refused).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
});

test('runs are listed newest first, page by page', async () => {
  const id = await past('Listed', { contests: 20 });
  const ids = [await fitted(id), await fitted(id), await fitted(id)];
  const document = `query ($id: ID!, $first: Int!, $after: String) { signalRuns(datasetId: $id, first: $first, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
  const page = async (after: string | null) =>
    (
      await dana.ask<{
        signalRuns: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(document, { id, first: 2, after })
    ).signalRuns;
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids.toReversed());
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('what old runs leave may be cleared by the process that works out new ones', async () => {
  const tables = RUN_STEPS.flatMap((step) => step.tables);
  const kept = await market.many(
    `select t from unnest($1::text[]) t where not has_table_privilege('bidwell_web', t, 'delete') order by 1`,
    [tables],
  );
  expect(tables.length).toBeGreaterThan(4);
  expect(kept).toEqual([]);
});
