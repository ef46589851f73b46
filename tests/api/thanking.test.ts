import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ThanksDigest } from '../../apps/api/src/inbox/thanks-digest.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { openedJob } from '../support/choosing.js';
import { askService, saveService, serviceInput } from '../support/serving.js';
import { acceptedJob, thank, thanksOf, wish } from '../support/thanking.js';

/* Thanks for finished work, from the one side of it to the people of the other. */

let market: Market;
let digest: ThanksDigest;
let rita: Actor;
let ana: Actor;
let bo: Actor;
let vera: Actor;
let carl: Actor;
let lea: Actor;
let ada: Actor;

beforeAll(async () => {
  market = await openMarket((app) => {
    digest = app.get(ThanksDigest, { strict: false });
  });
  rita = await market.employee('Rita Requester');
  const team = await market.team('Events team');
  ana = await market.teamMember('Ana Costa', team);
  bo = await market.teamMember('Bo Berg', team);
  vera = await market.vendorPerson('Vera Vendor', await market.vendor('Lantern & Co'));
  carl = await market.employee('Carl Colleague');
  lea = await market.person('Lea Leader', { department: 'Board', isLeader: true });
  ada = await market.person('Ada Admin', { department: 'IT', isAdministrator: true });
  await market.owner.query('update membership set is_lead = true where person_id = $1', [bo.personId]);
});

afterAll(() => market?.close());

/** Work of the team, or of the vendor, that is accepted. */
const done = (winner: Actor): Promise<PublishedJob> =>
  acceptedJob(market, rita, [
    [winner, 1000],
    [winner === vera ? ana : vera, 1200],
  ]);

const wordsOf = async (actor: Actor, part: Parameters<typeof thanksOf>[1]) =>
  (await thanksOf(actor, part)).map(({ words }) => words);

interface Outcome {
  __typename: string;
  code?: string;
}

async function move(actor: Actor, call: string): Promise<Outcome> {
  const answer = await actor.ask<Record<string, Outcome>>(
    `mutation { ${call} { __typename ... on Refusal { code message } } }`,
  );
  return Object.values(answer)[0] ?? { __typename: 'nothing' };
}

describe('who thanks whom', () => {
  test('the requester thanks those who did the work, who thank the requester', async () => {
    await wish(ana, 'WALL');
    const job = await done(ana);
    expect(await thank(rita, job, [ana, bo], 'You both saved the day.')).toMatchObject({
      cards: [
        { receiver: { name: 'Ana Costa' }, reach: 'WALL' },
        { receiver: { name: 'Bo Berg' }, reach: 'PRIVATE' },
      ],
    });
    expect(await thank(bo, job, [rita], 'A brief that left nothing open.')).toMatchObject({
      cards: [{ reach: 'PRIVATE' }],
    });
    expect(await wordsOf(rita, 'RECEIVED')).toEqual(['A brief that left nothing open.']);
    const onWall = await thanksOf(carl, 'WALL');
    expect(onWall[0]).toMatchObject({ words: 'You both saved the day.', cards: [{ receiver: { name: 'Ana Costa' } }] });
    expect(onWall[0]?.cards).toHaveLength(1);
  });

  test('what it is for is told to its two sides and to those who may know who did that work', async () => {
    const [first] = await thanksOf(carl, 'WALL');
    expect(first?.about).toBeNull();
    expect((await thanksOf(lea, 'WALL'))[0]?.about).toMatch(/^JOB-\d+, /);
    expect((await thanksOf(ana, 'RECEIVED'))[0]?.about).toMatch(/^JOB-\d+, /);
  });

  test('thanks come with accepted work, once to each, from its two sides alone', async () => {
    const waiting = await openedJob(market, rita, [[ana, 1000]]);
    expect(await thank(rita, waiting, [ana], 'Too soon.')).toMatchObject({ code: 'NOT_FOUND' });
    const job = await done(ana);
    await market.owner.query('update engagement set accepted_at = null, accepted_by = null where job_id = $1', [
      job.id,
    ]);
    expect(await thank(rita, job, [ana], 'Too soon.')).toMatchObject({ code: 'WRONG_STATE' });
    const other = await done(ana);
    expect(await thank(rita, other, [ana], 'Well done.')).toMatchObject({ __typename: 'Thanks' });
    expect(await thank(rita, other, [ana], 'Well done again.')).toMatchObject({ code: 'THANKED' });
    for (const stranger of [carl, vera, lea, ada])
      expect(await thank(stranger, other, [ana], 'Not mine to say.')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await thank(rita, other, [rita], 'To myself.')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await thank(rita, other, [carl], 'To somebody else.')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('two presses of one button thank once', async () => {
    const job = await done(ana);
    const both = await Promise.all([thank(rita, job, [bo], 'Once.'), thank(rita, job, [bo], 'Once.')]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['Refusal', 'Thanks']);
  });

  test('a vendor’s people have no choice: what is said to them, and what they say, stays between two', async () => {
    await wish(rita, 'WALL');
    const job = await done(vera);
    expect(await thank(rita, job, [vera], 'Bright lanterns.')).toMatchObject({ cards: [{ reach: 'PRIVATE' }] });
    expect(await thank(vera, job, [rita], 'Good to work for.')).toMatchObject({ cards: [{ reach: 'PRIVATE' }] });
    expect(await move(vera, 'chooseThanksWish(reach: WALL)')).toMatchObject({ code: 'NO_CHOICE' });
    expect(await thanksOf(vera, 'WALL')).toEqual([]);
    expect(await wordsOf(carl, 'WALL')).not.toContain('Good to work for.');
    await wish(rita, 'PRIVATE');
  });
});

test('a request that is done is thanked for, by either side', async () => {
  const { id: serviceId } = await saveService(ana, serviceInput(market));
  const { id: requestId } = await askService(carl, serviceId);
  const give = (giver: Actor, to: Actor, words: string) =>
    move(
      giver,
      `giveThanks(thanks: { requestId: "${requestId}", receiverIds: ["${to.personId}"], words: "${words}", reach: WALL })`,
    );
  expect(await give(carl, ana, 'Quick.')).toMatchObject({ code: 'NOT_FOUND' });
  await market.owner.query('update promise_instance set done_at = now(), done_by = $2 where request_id = $1', [
    requestId,
    ana.personId,
  ]);
  expect(await give(lea, ana, 'Not mine.')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await give(carl, ana, 'Quick.')).toMatchObject({ __typename: 'Thanks' });
  expect(await give(ana, carl, 'Clear words.')).toMatchObject({ __typename: 'Thanks' });
  expect(await give(carl, ana, 'Quick again.')).toMatchObject({ code: 'THANKED' });
  expect((await thanksOf(ana, 'RECEIVED'))[0]).toMatchObject({ words: 'Quick.', about: 'Update a page' });
});

describe('names in words', () => {
  test('words for several name nobody who keeps thanks to a few', async () => {
    const job = await done(ana);
    expect(await thank(rita, job, [ana, bo], 'Bo was a rock, Ana too.')).toMatchObject({
      code: 'THANKS_UNFINISHED',
      problems: [{ field: 'words' }],
    });
  });

  test('who lowers the wish later takes their name from the wall and from the others', async () => {
    await wish(bo, 'WALL');
    const job = await done(ana);
    const words = 'Bo and Ana carried it all.';
    await thank(rita, job, [ana, bo], words);
    expect(await wordsOf(carl, 'WALL')).toContain(words);
    await wish(bo, 'PRIVATE');
    expect(await wordsOf(carl, 'WALL')).not.toContain(words);
    expect(await wordsOf(ana, 'RECEIVED')).not.toContain(words);
    expect(await wordsOf(ana, 'RECEIVED')).toContain(null);
    expect(await wordsOf(bo, 'RECEIVED')).toContain(words);
    await wish(bo, 'WALL');
    expect(await wordsOf(carl, 'WALL')).not.toContain(words);
  });

  test('a colleague who is only named keeps others’ thanks from the wall too', async () => {
    await wish(bo, 'PRIVATE');
    const job = await done(ana);
    await thank(rita, job, [ana], 'You and Bo were splendid.');
    expect(await wordsOf(carl, 'WALL')).not.toContain('You and Bo were splendid.');
    expect(await wordsOf(ana, 'RECEIVED')).toContain('You and Bo were splendid.');
  });
});

describe('on the wall', () => {
  let thanksId: string;
  let cardId: string;

  beforeAll(async () => {
    await wish(ana, 'WALL');
    const given = await thank(rita, await done(ana), [ana], 'Nobody outside noticed a thing.');
    thanksId = given.thanksId;
    const card = await market.one<{ id: string }>('select id from thanks_card where thanks_id = $1', [thanksId]);
    cardId = card.id;
  });

  const applauders = async (actor: Actor, part: string) => {
    const document = `{ thanks(part: ${part}, first: 100) { edges { node { thanksId applaudedBy { name } isApplauded } } } }`;
    const { thanks } = await actor.ask<{
      thanks: { edges: { node: { thanksId: string; applaudedBy: { name: string }[]; isApplauded: boolean } }[] };
    }>(document);
    return thanks.edges.map(({ node }) => node).find((node) => node.thanksId === thanksId);
  };

  test('others applaud, and only its two sides read who did', async () => {
    expect(await move(carl, `applaudThanks(thanksId: "${thanksId}", isOn: true)`)).toMatchObject({
      __typename: 'Thanks',
    });
    expect(await move(rita, `applaudThanks(thanksId: "${thanksId}", isOn: true)`)).toMatchObject({ code: 'OWN' });
    expect(await applauders(ana, 'RECEIVED')).toMatchObject({ applaudedBy: [{ name: 'Carl Colleague' }] });
    expect(await applauders(lea, 'WALL')).toMatchObject({ applaudedBy: [], isApplauded: false });
  });

  test('leads nominate, a leader picks, and nobody reads it before its person agrees', async () => {
    const page = async (actor: Actor) => {
      const { rows } = await market.owner.query<{ month: string }>(
        `select to_char(now() at time zone 'UTC', 'YYYY-MM') as month`,
      );
      const { recognitionPage } = await actor.ask<{
        recognitionPage: {
          shown: { recognitionId: string; sentence: string }[];
          waiting: { recognitionId: string; isMine: boolean; mayPick: boolean }[];
        };
      }>(
        `{ recognitionPage(month: "${rows[0]?.month}") { shown { recognitionId sentence person { name } } waiting { recognitionId isMine mayPick } } }`,
      );
      return recognitionPage;
    };
    expect(await move(carl, `nominateThanks(cardId: "${cardId}")`)).toMatchObject({ code: 'NOT_A_LEAD' });
    expect(await move(ana, `nominateThanks(cardId: "${cardId}")`)).toMatchObject({ code: 'NOT_A_LEAD' });
    expect(await move(bo, `nominateThanks(cardId: "${cardId}")`)).toMatchObject({ __typename: 'NominatedThanks' });
    const [waiting] = (await page(lea)).waiting;
    expect(waiting).toMatchObject({ mayPick: true });
    const id = waiting?.recognitionId ?? '';
    expect((await page(carl)).waiting).toEqual([]);
    expect(await move(lea, `pickRecognition(id: "${id}", sentence: "")`)).toMatchObject({ code: 'SENTENCE' });
    expect(await move(lea, `pickRecognition(id: "${id}", sentence: "As it should be.")`)).toMatchObject({
      __typename: 'Recognition',
    });
    expect((await page(carl)).shown).toEqual([]);
    expect((await page(ana)).waiting).toMatchObject([{ isMine: true }]);
    expect(await move(bo, `answerRecognition(id: "${id}", isAgreed: true)`)).toMatchObject({ code: 'NOT_FOUND' });
    await move(ana, `answerRecognition(id: "${id}", isAgreed: true)`);
    expect((await page(carl)).shown).toMatchObject([{ sentence: 'As it should be.', person: { name: 'Ana Costa' } }]);
    await wish(ana, 'MANAGER');
    expect((await page(carl)).shown).toEqual([]);
    expect((await page(lea)).waiting).toEqual([]);
  });

  test('what is reported waits for an administrator, who leaves it or hides it with a reason', async () => {
    await wish(ana, 'WALL');
    const { thanksId: id } = await thank(rita, await done(ana), [ana], 'To be looked at.');
    const reported = async () =>
      (await ada.ask<{ reportedThanks: { thanksId: string }[] }>('{ reportedThanks { thanksId reports { words } } }'))
        .reportedThanks;
    expect(await move(carl, `reportThanks(thanksId: "${id}", because: " ")`)).toMatchObject({ code: 'REASON_MISSING' });
    await move(carl, `reportThanks(thanksId: "${id}", because: "Not kind.")`);
    expect(await reported()).toMatchObject([{ thanksId: id, reports: [{ words: 'Not kind.' }] }]);
    await move(ada, `leaveThanks(thanksId: "${id}")`);
    expect(await reported()).toEqual([]);
    expect(await wordsOf(carl, 'WALL')).toContain('To be looked at.');
    expect(await move(ada, `hideThanks(thanksId: "${id}", because: "It is about somebody else.")`)).toMatchObject({
      __typename: 'SettledThanks',
    });
    expect(await wordsOf(carl, 'WALL')).not.toContain('To be looked at.');
    expect(await wordsOf(ana, 'RECEIVED')).toContain('To be looked at.');
    expect(await move(ada, `hideThanks(thanksId: "${id}", because: "Again.")`)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('nobody moves a thanks that is not theirs', async () => {
  const { thanksId } = await thank(rita, await done(ana), [ana], 'Hands off.');
  for (const actor of [carl, bo, lea, vera]) {
    expect(await move(actor, `allowThanks(thanksId: "${thanksId}", reach: PRIVATE)`)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await move(actor, `takeThanksBack(thanksId: "${thanksId}")`)).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await move(vera, `giveThanks(thanks: { receiverIds: [], words: "", reach: WALL })`)).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('those who wish it hear once a week that there is something new on the wall', async () => {
  await wish(ana, 'WALL');
  await thank(rita, await done(ana), [ana], 'Of last week.');
  await market.owner.query(`alter table thanks disable trigger guard_thanks;
    update thanks set given_at = date_trunc('week', now() at time zone 'UTC') at time zone 'UTC' - interval '1 day'
      where words = 'Of last week.';
    alter table thanks enable trigger guard_thanks`);
  await move(carl, 'setThanksDigest(isWanted: true)');
  const told = () =>
    market.many<{ text: string }>(`select text from notification where kind = 'thanksOnWall' and person_id = $1`, [
      carl.personId,
    ]);
  const isMondayMorning = new Date().getUTCDay() === 1 && new Date().getUTCHours() < 7;
  await Promise.all([digest.round(), digest.round()]);
  await digest.round();
  expect(await told()).toHaveLength(isMondayMorning ? 0 : 1);
});
