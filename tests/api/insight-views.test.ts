import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InsightReports } from '../../apps/api/src/inbox/insight-reports.js';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob } from '../support/choosing.js';
import { CITY_FILE, imported } from '../support/imports.js';
import { insightsOf } from '../support/insights.js';
import { type Market, openMarket } from '../support/market.js';

/* What leaders keep and take along of Insights: views, figures behind a link, a mail that says what changed. */

interface Section {
  title: string;
  summary: string;
  columns: { header: string; isNumber: boolean }[];
  rows: string[][];
}
interface Frozen {
  id: string;
  title: string;
  takenBackAt: string | null;
  mayTakeBack: boolean;
  madeBy: { name: string };
  sections: Section[];
}

const SECTIONS = 'sections { title summary columns { header isNumber } rows }';
const FROZEN = `id title takenBackAt mayTakeBack madeBy { name } ${SECTIONS}`;
const REFUSAL = '... on Refusal { code message problems { field } }';
const SAVE = `mutation ($name: String!, $address: String!) {
  saveView(name: $name, address: $address) { __typename ... on SavedView { id name address } ${REFUSAL} } }`;
const FREEZE = `mutation ($title: String!, $address: String!, $datasetId: ID, $from: CalendarDate, $to: CalendarDate) {
  freezeFigures(title: $title, address: $address, datasetId: $datasetId, from: $from, to: $to) {
    __typename ... on FrozenFigures { ${FROZEN} } ${REFUSAL} } }`;
const TAKE_BACK = `mutation ($id: ID!) {
  takeBackFigures(id: $id) { __typename ... on FrozenFigures { ${FROZEN} } ${REFUSAL} } }`;

let market: Market;
let reports: InsightReports;
let lea: Actor;
let leo: Actor;
let ada: Actor;
let datasetId: string;

beforeAll(async () => {
  market = await openMarket((app) => {
    reports = app.get(InsightReports, { strict: false });
  });
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
  leo = await market.person('Leo', { department: 'Board', isLeader: true });
  ada = await market.person('Ada', { department: 'IT', isAdministrator: true });
  datasetId = (await imported(lea, CITY_FILE)).dataset.id;
});
afterAll(() => market?.close());

const views = async (actor: Actor) =>
  (
    await actor.ask<{ savedViews: { id: string; name: string; address: string }[] }>(
      '{ savedViews { id name address } }',
    )
  ).savedViews;
const frozen = async (actor: Actor, id: string) =>
  (
    await actor.ask<{ frozenFigures: Frozen | null }>(`query ($id: ID!) { frozenFigures(id: $id) { ${FROZEN} } }`, {
      id,
    })
  ).frozenFigures;
const freeze = async (actor: Actor, more: object = {}) =>
  (
    await actor.ask<{ freezeFigures: Frozen & { __typename: string } }>(FREEZE, {
      title: 'The city',
      address: `/insights?dataset=${datasetId}`,
      datasetId,
      ...more,
    })
  ).freezeFigures;

describe('a saved view', () => {
  test('is kept under its name, replaced by its name, seen by nobody else, and forgotten', async () => {
    const address = '/insights?from=2026-01-01';
    await lea.ask(SAVE, { name: 'This year', address });
    await lea.ask(SAVE, { name: 'this YEAR', address: '/insights?from=2026-02-01' });
    const [view, ...others] = await views(lea);
    expect(others).toEqual([]);
    expect(view).toMatchObject({ name: 'this YEAR', address: '/insights?from=2026-02-01' });
    expect(await views(leo)).toEqual([]);
    const forget = 'mutation ($id: ID!) { forgetView(id: $id) { __typename ... on Refusal { code } } }';
    expect(await leo.ask(forget, { id: view?.id })).toMatchObject({ forgetView: { code: 'NOT_FOUND' } });
    expect(await lea.ask(forget, { id: view?.id })).toMatchObject({ forgetView: { __typename: 'SavedView' } });
    expect(await views(lea)).toEqual([]);
  });

  test('leads to Insights and nowhere else, and needs a name', async () => {
    for (const given of [
      { name: 'Away', address: '//elsewhere.example' },
      { name: '', address: '/insights' },
    ])
      expect(await lea.ask(SAVE, given)).toMatchObject({ saveView: { code: 'VIEW_UNFINISHED' } });
  });

  test('is one of forty at most', async () => {
    for (let number = 1; number <= 40; number += 1)
      await leo.ask(SAVE, { name: `View ${number}`, address: '/insights' });
    expect(await leo.ask(SAVE, { name: 'One more', address: '/insights' })).toMatchObject({
      saveView: { code: 'VIEWS_FULL' },
    });
    expect(await leo.ask(SAVE, { name: 'View 7', address: '/insights?by=month' })).toMatchObject({
      saveView: { __typename: 'SavedView' },
    });
  });
});

describe('frozen figures', () => {
  test('are what they were, when everything behind them has gone', async () => {
    const made = await freeze(lea);
    expect(made).toMatchObject({ __typename: 'FrozenFigures', title: 'The city', madeBy: { name: 'Lea' } });
    await market.owner.query('update dataset_month set decided = decided + 1 where dataset_id = $1', [datasetId]);
    const read = await frozen(leo, made.id);
    expect(read?.sections).toEqual(made.sections);
    expect(read?.sections[0]?.rows[0]).toEqual(['Decided', '695']);
    await market.owner.query('update dataset_month set decided = decided - 1 where dataset_id = $1', [datasetId]);
  });

  test('hold no bidder with fewer than five wins, and still add up', async () => {
    const { sections } = await freeze(lea);
    const insights = await insightsOf(lea, { datasetId });
    const table = sections.find(({ title }) => title.startsWith('Wins of each bidder'));
    const rows = table?.rows.map(([name = '', , n, wins]) => ({ name, n: Number(n), wins: Number(wins) })) ?? [];
    expect(Math.min(...rows.map(({ wins }) => wins))).toBeGreaterThanOrEqual(5);
    const small = insights.bidders.filter(({ winRate }) => winRate.wins < 5).map(({ name }) => name);
    expect(small.length).toBeGreaterThan(0);
    expect(rows.map(({ name }) => name).filter((name) => small.includes(name))).toEqual([]);
    expect(rows.reduce((sum, { wins }) => sum + wins, 0)).toBe(671);
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(
      insights.bidders.reduce((sum, { winRate }) => sum + winRate.n, 0),
    );
    expect(table?.summary).toContain('are merged into one line');
  });

  test('keep nobody apart whose wins come from one requester', async () => {
    await market.owner.query(`update contest set requester_key = 'one' where dataset_id = $1`, [datasetId]);
    const { sections } = await freeze(lea);
    const table = sections.find(({ title }) => title.startsWith('Wins of each bidder'));
    expect(table?.rows.map(([name]) => name)).toEqual(['156 others']);
    await market.owner.query(`update contest set requester_key = '' where dataset_id = $1`, [datasetId]);
  });

  test('are taken back by whoever made them or an administrator, and are gone then', async () => {
    const made = await freeze(lea);
    const another = await freeze(lea);
    expect((await frozen(leo, made.id))?.mayTakeBack).toBe(false);
    expect(await leo.ask(TAKE_BACK, { id: made.id })).toMatchObject({ takeBackFigures: { code: 'NOT_FOUND' } });
    expect(await lea.ask(TAKE_BACK, { id: made.id })).toMatchObject({ takeBackFigures: { sections: [] } });
    expect(await ada.ask(TAKE_BACK, { id: another.id })).toMatchObject({ takeBackFigures: { sections: [] } });
    const gone = await frozen(leo, made.id);
    expect(gone?.takenBackAt).not.toBeNull();
    expect(gone?.sections).toEqual([]);
  });

  test('cannot be of nothing, or without a name', async () => {
    const none = await freeze(lea, { datasetId: '0f9d2c6e-6a53-4a41-9d0b-1f3f5a7b9c11' });
    expect(none).toMatchObject({ code: 'NOT_FOUND' });
    expect(await freeze(lea, { title: ' ' })).toMatchObject({ code: 'FREEZE_UNFINISHED' });
  });
});

describe('a mail that says what changed', () => {
  const SET = 'mutation ($every: ReportRhythm) { setInsightMail(every: $every) { every nextAt } }';
  const mails = (actor: Actor) =>
    market.many<{ subject: string; body: string; path: string }>(
      `select subject, body, path from mail where person_id = $1 and kind = 'insightsReported' order by written_at`,
      [actor.personId],
    );
  const due = (actor: Actor) =>
    market.owner.query(`update insight_mail set next_at = clock_timestamp() where person_id = $1`, [actor.personId]);
  const rounds = async () => {
    while (await reports.round());
  };

  test('comes to those who asked for it, once when it is due, and says no change unless there is one', async () => {
    const { setInsightMail } = await lea.ask<{ setInsightMail: { every: string; nextAt: string } }>(SET, {
      every: 'WEEK',
    });
    expect(setInsightMail.every).toBe('WEEK');
    expect(new Date(setInsightMail.nextAt).getUTCDay()).toBe(1);
    await rounds();
    expect(await mails(lea)).toEqual([]);
    await due(lea);
    await Promise.all([rounds(), rounds()]);
    const [mail, ...others] = await mails(lea);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Insights, this week: no change that we could tell from chance',
      path: '/insights',
    });
    expect(mail?.body).toMatch(/^No change that we could tell from chance\.\n\nNothing was decided in this time\./);
    expect(mail?.body).toMatch(/This shows what requesters chose, not what was delivered\.$/);
    expect(await mails(leo)).toEqual([]);
  });

  test('counts what was decided since the last one, and not who won a handful', async () => {
    const rita = await market.employee('Rita');
    const tom = await market.teamMember('Tom', await market.team('Events team'));
    const vera = await market.vendorPerson('Vera', await market.vendor('Vista'));
    const job = await openedJob(market, rita, [
      [tom, 1000],
      [vera, 1100],
    ]);
    await choose(rita, job, (await judged(rita, job))[0]?.id ?? '');
    await due(lea);
    await rounds();
    expect((await mails(lea)).at(-1)?.body).toContain('1 job was decided in this time: too few to say who won.');
  });

  test('comes no more to whoever wants none, or leads no more', async () => {
    await leo.ask(SET, { every: 'MONTH' });
    await market.owner.query('update person set is_leader = false where id = $1', [leo.personId]);
    await due(leo);
    await lea.ask(SET, { every: null });
    const before = await mails(lea);
    await rounds();
    expect(await mails(lea)).toEqual(before);
    expect(await mails(leo)).toEqual([]);
  });
});
