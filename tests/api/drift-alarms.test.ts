import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RecordContests } from '../../apps/api/src/awards/contests/record-contests.service.js';
import type { Actor } from '../support/actor.js';
import { asOwner } from '../support/builders-link.js';
import { type Market, openMarket } from '../support/market.js';
import { decliningTeam } from '../support/market-that-changes.js';

/* A team that is chosen less often from one day on: raised once, said in words, noted by the team, closed by a leader. */

let market: Market;
let dana: Actor;
let tom: Actor;
let other: Actor;

interface Alarm {
  id: string;
  name: string;
  side: string;
  sentence: string;
  beganOn: string;
  bids: number;
  wins: number;
  expected: number;
  teamNote: string | null;
  closing: string | null;
}

interface Drift {
  finding: string;
  sentence: string;
  watchedTeams: number;
  isAlarming: boolean;
  alarms: Alarm[];
}

const DRIFT = `{ insights { drift { finding sentence watchedTeams isAlarming
  alarms { id name side sentence beganOn bids wins expected teamNote closing } } } }`;
const drift = async () => (await dana.ask<{ insights: { drift: Drift } }>(DRIFT)).insights.drift;

const OWN = '{ ownAlarms { id isEarly sentence teamNote closing } }';
const own = async (actor: Actor) =>
  (await actor.ask<{ ownAlarms: { id: string; isEarly: boolean; sentence: string; closing: string | null }[] }>(OWN))
    .ownAlarms;

async function say(actor: Actor, move: 'closeAlarm' | 'noteOnAlarm', id: string, words: string) {
  const type = move === 'closeAlarm' ? 'DriftAlarm' : 'OwnAlarm';
  const text = `mutation ($id: ID!, $words: String!) { answer: ${move}(id: $id, words: $words) {
    __typename ... on ${type} { id closing teamNote } ... on Refusal { code } } }`;
  return (await actor.ask<{ answer: { __typename: string; code?: string } }>(text, { id, words })).answer;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await setTimeout(200);
  }
  throw new Error('It did not come.');
}

beforeAll(async () => {
  market = await openMarket();
  dana = await market.person('Dana', { isLeader: true, department: 'Management' });
  const team = await market.team('Events');
  tom = await market.teamMember('Tom', team);
  other = await market.teamMember('Ona', await market.team('Print'));
  const { id } = await market.one<{ id: string }>('select id from dataset where not is_imported');
  const { bidders, contests } = decliningTeam(team.id);
  await asOwner(market, (database) => new RecordContests(database).record(id, contests, bidders));
  await market.owner.query('insert into signal_run (dataset_id, is_full) values ($1, true)', [id]);
  await until(async () => (await market.many('select 1 from alarm_round')).length > 0);
}, 120_000);

afterAll(() => market?.close());

describe('a team that is chosen less often from one day on', () => {
  test('is found, in words, with what its past predicts and how often chance says so', async () => {
    const { finding, watchedTeams, isAlarming, alarms } = await drift();
    expect([watchedTeams, isAlarming]).toEqual([1, true]);
    expect(finding).toBe('Events is chosen less often than before');
    expect(alarms).toHaveLength(1);
    const [alarm] = alarms;
    expect(alarm).toMatchObject({ name: 'Events', side: 'FALL', teamNote: null, closing: null });
    expect(alarm!.wins).toBeLessThan(alarm!.expected);
    expect(alarm!.sentence).toMatch(
      /^In \d+ bids since .* Events has won \d+; its own past predicts about \d+\. Chance alone/,
    );
    // The change was planted on 1 June of a year that ends in November.
    expect(Math.abs(Date.parse(alarm!.beganOn) - Date.parse('2026-06-01'))).toBeLessThan(45 * 86_400_000);
  });

  test('is shown contest by contest, the counts of the chart being those of the sentence', async () => {
    const { bidderKey } = await market.one<{ bidderKey: string }>(
      `select id as "bidderKey" from contest_bidder where name = 'Events'`,
    );
    const text = `query ($key: ID!) { insights { watch(bidderKey: $key) { bids wins expected fallLimit
      points { day bids wins above fall } alarms { id } } } }`;
    interface Watch {
      bids: number;
      wins: number;
      expected: number;
      fallLimit: number;
      points: { day: string; bids: number; wins: number; above: number; fall: number }[];
      alarms: { id: string }[];
    }
    const { watch } = (await dana.ask<{ insights: { watch: Watch } }>(text, { key: bidderKey })).insights;
    const last = watch.points.at(-1)!;
    expect([last.bids, last.wins]).toEqual([watch.bids, watch.wins]);
    expect(last.above).toBeCloseTo(watch.wins - watch.expected, 3);
    expect(Math.max(...watch.points.map(({ fall }) => fall))).toBeGreaterThan(watch.fallLimit);
    expect(watch.alarms).toHaveLength(1);
  });

  test('is shown in steps of ten contests to a leader who speaks for a bidder, as one is a rival’s price', async () => {
    const { id } = await market.one<{ id: string }>(`select id from bidder where name = 'Print'`);
    const lead = await market.person('Lena', { isLeader: true, department: 'Management', bidderId: id });
    const { bidderKey } = await market.one<{ bidderKey: string }>(
      `select id as "bidderKey" from contest_bidder where name = 'Events'`,
    );
    const text = `query ($key: ID!) { insights { watch(bidderKey: $key) { expected points { bids above } alarms { expected } }
      signal { teams { par { par } quarters { bids expected } } vendors { par { bids } } } } }`;
    interface Read {
      watch: { expected: number; points: { bids: number; above: number }[]; alarms: { expected: number }[] };
      signal: {
        teams: { par: { par: number } | null; quarters: { bids: number; expected: number }[] }[];
        vendors: { par: { bids: number } }[];
      };
    }
    const { watch, signal } = (await lead.ask<{ insights: Read }>(text, { key: bidderKey })).insights;
    const bids = watch.points.map((point) => point.bids);
    expect(bids.length).toBeGreaterThan(3);
    expect(Math.min(...bids.map((count, at) => count - (bids[at - 1] ?? 0)))).toBeGreaterThanOrEqual(10);
    for (const whole of [watch.expected, ...watch.alarms.map(({ expected }) => expected)])
      expect(Number.isInteger(whole)).toBe(true);
    const tenths = [
      ...watch.points.map(({ above }) => above),
      ...signal.teams.flatMap(({ par, quarters }) => [par?.par ?? 0, ...quarters.map(({ expected }) => expected)]),
    ];
    expect(tenths.filter((figure) => Math.abs(10 * figure - Math.round(10 * figure)) > 1e-9)).toEqual([]);
    const counts = [...signal.teams.flatMap(({ quarters }) => quarters), ...signal.vendors.map(({ par }) => par)];
    expect(counts.length).toBeGreaterThan(0);
    expect(Math.min(...counts.map((cell) => cell.bids))).toBeGreaterThanOrEqual(10);
    await market.owner.query(`delete from notification where person_id = $1`, [lead.personId]);
    await market.owner.query(`update person set is_leader = false where id = $1`, [lead.personId]);
  });

  test('is told of it, and so are leaders; nobody else is', async () => {
    const told = await market.many<{ person_id: string; path: string; text: string }>(
      `select person_id, path, text from notification where kind = 'driftAlarmRaised' order by path`,
    );
    for (const { text } of told) expect(text).toMatch(/is chosen less often than its own past predicts/);
    expect(told.map(({ person_id: id }) => id).toSorted()).toEqual([dana.personId, tom.personId].toSorted());
    const early = await market.many<{ person_id: string }>(
      `select distinct person_id from notification where kind = 'earlySignRaised'`,
    );
    expect(early.map(({ person_id: id }) => id)).toEqual([tom.personId]);
    expect(new Set((await own(tom)).map(({ isEarly }) => isEarly))).toEqual(new Set([false, true]));
    expect(await own(other)).toEqual([]);
  });

  test('says something to it, which leaders read; nobody else can', async () => {
    const { id } = (await drift()).alarms[0]!;
    expect((await say(other, 'noteOnAlarm', id, 'x')).code).toBe('NOT_FOUND');
    expect((await say(tom, 'noteOnAlarm', id, ' ')).code).toBe('WORDS_MISSING');
    expect((await say(tom, 'noteOnAlarm', id, 'Two of us left in May.')).__typename).toBe('OwnAlarm');
    expect((await drift()).alarms[0]!.teamNote).toBe('Two of us left in May.');
  });

  test('is looked at once: closed in words, it stays as it was, and is not raised again', async () => {
    const { id } = (await drift()).alarms[0]!;
    expect((await say(dana, 'closeAlarm', id, ' ')).code).toBe('WORDS_MISSING');
    expect((await say(dana, 'closeAlarm', id, 'New people come in September.')).__typename).toBe('DriftAlarm');
    expect((await say(dana, 'closeAlarm', id, 'Again')).code).toBe('CLOSED_ALREADY');
    const before = (await market.many('select 1 from alarm_round')).length;
    await until(async () => (await market.many('select 1 from alarm_round')).length > before);
    const { finding, alarms } = await drift();
    expect(finding).toBe('No change that we could tell from chance');
    expect(alarms.map(({ closing }) => closing)).toEqual(['New people come in September.']);
    await expect(market.owner.query(`update drift_alarm set wins = 0 where id = $1`, [id])).rejects.toThrow(
      /stays as it is/,
    );
  });
});

test('the number of false alarms is set with a reason, within bounds', async () => {
  const set = (falseAlarms: number, why: string) =>
    dana.send<{ answer: { __typename: string; code?: string } }>(
      `mutation ($f: Float!, $w: String!) { answer: setFalseAlarms(falseAlarms: $f, why: $w) { __typename ... on Refusal { code } } }`,
      { f: falseAlarms, w: why },
    );
  expect((await set(2, ' ')).data.answer.code).toBe('SETTING_UNFINISHED');
  expect((await set(99, 'x')).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect((await set(2, 'We can look twice a year.')).data.answer.__typename).toBe('FalseAlarms');
});

test('the checks of the run are read as questions, and what was found stays beside them', async () => {
  const ASK = `{ signalQuestions { finding lastDay hasSignal questions { key question evidence contestCount looks { words by } } } }`;
  interface Asked {
    finding: string;
    hasSignal: boolean;
    questions: { key: string; contestCount: number; looks: { words: string; by: string }[] }[];
  }
  const { signalQuestions } = await dana.ask<{ signalQuestions: Asked }>(ASK);
  expect(signalQuestions.hasSignal).toBe(true);
  for (const { key, contestCount } of signalQuestions.questions) {
    const { id } = await market.one<{ id: string }>('select id from dataset where not is_imported');
    const list = `query ($f: ContestFilter!) { contests(filter: $f, first: 1) { totalCount } }`;
    const { contests } = await dana.ask<{ contests: { totalCount: number } }>(list, {
      f: { datasetId: id, questionKey: key },
    });
    expect(contests.totalCount).toBe(contestCount);
  }
  const none = await dana.ask<{ answer: { code?: string } }>(
    `mutation { answer: lookIntoQuestion(key: "none", words: "Looked") { ... on Refusal { code } } }`,
  );
  expect(none.answer.code).toBe('NOT_FOUND');
});
