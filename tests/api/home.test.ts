import { HOME_ORDER } from '@bidwell/domain/home-order';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { ask } from '../support/posting.js';
import { publishJob, type PublishedJob, start } from '../support/proposing.js';

interface Row {
  key: string;
  side: string;
  verb: string;
  text: string;
  due: string | null;
  mark: string | null;
}
interface Home {
  needsYou: Row[];
  saved: Row[];
  putAway: Row[];
  sides: { side: string; count: number }[];
}

let market: Market;
let rita: Actor;
let tom: Actor;
let tim: Actor;
let soon: PublishedJob;
let later: PublishedJob;

const DAY = 86_400_000;

beforeAll(async () => {
  market = await openMarket();
  const events = await market.team('Events team');
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', events);
  tim = await market.teamMember('Tim', events);
  later = await publishJob(market, rita, 9 * DAY, { title: 'Later' });
  soon = await publishJob(market, rita, 5 * DAY, { title: 'Soon' });
});
afterAll(() => market?.close());

const ROW = 'key side verb text due mark';

async function home(actor: Actor, side: string | null = null): Promise<Home> {
  const document = `query ($side: HomeSide) { home(side: $side) { needsYou { ${ROW} } saved { ${ROW} } putAway { ${ROW} } sides { side count } } }`;
  return (await actor.ask<{ home: Home }>(document, { side })).home;
}

const keys = (rows: Row[]) => rows.map(({ key }) => key);

async function mark(actor: Actor, key: string, how: 'DONE' | 'SAVED' | 'MUTED'): Promise<string> {
  const document = `mutation ($key: String!, $how: HomeMark!) { answer: markAction(key: $key, mark: $how) {
    __typename ... on NeededAction { key } ... on Refusal { code } } }`;
  const { answer } = await actor.ask<{ answer: { __typename: string; code?: string } }>(document, { key, how });
  return answer.code ?? answer.__typename;
}

const unmark = (actor: Actor, key: string) =>
  actor.ask('mutation ($key: String!) { unmarkAction(key: $key) }', { key });

const look = (job: PublishedJob) => `lookAtInvitation:${job.id}`;
const submit = (job: PublishedJob) => `submitProposal:${job.id}`;

/** The job's deadline as its owner may move it: what only its rows on Home are to hear of. */
async function moveDeadline(job: PublishedJob, to: string): Promise<void> {
  await market.owner.query('alter table job disable trigger user');
  await market.owner.query(`update job set deadline = clock_timestamp() + $2::interval where id = $1`, [job.id, to]);
  await market.owner.query('alter table job enable trigger user');
}

test('every kind of action has its level, and what stops others comes before what stops only oneself', () => {
  const level = (kind: keyof typeof HOME_ORDER) => HOME_ORDER[kind].level;
  expect(level('answerMissedPromise')).toBeLessThan(level('choose'));
  expect(level('choose')).toBeLessThan(level('answerQuestion'));
  expect(level('answerQuestion')).toBeLessThan(level('submitProposal'));
  expect(level('submitProposal')).toBeLessThan(level('lookAtInvitation'));
  expect(level('readDebrief')).toBeLessThan(level('thank'));
});

test('rows come by consequence, then by deadline', async () => {
  expect(keys((await home(tom)).needsYou)).toEqual([look(soon), look(later)]);
  await start(tom, later);
  expect(keys((await home(tom)).needsYou)).toEqual([submit(later), look(soon)]);
});

test('who has two parts sees both together, or one of them; the counts stay', async () => {
  await ask(tim, soon.id, 'Is there a stage?');
  const { startJob: draft } = await tom.ask<{ startJob: { id: string } }>(
    'mutation { startJob(templateId: "blank") { ... on Job { id } } }',
  );
  const all = await home(tom);
  expect(keys(all.needsYou)).toEqual([submit(later), look(soon), `finishDraft:${draft.id}`]);
  expect(all.sides).toEqual([
    { side: 'REQUESTER', count: 1 },
    { side: 'BIDDER', count: 2 },
  ]);
  const asked = await home(tom, 'REQUESTER');
  expect(keys(asked.needsYou)).toEqual([`finishDraft:${draft.id}`]);
  expect(asked.sides).toEqual(all.sides);
  expect((await home(rita)).sides).toEqual([{ side: 'REQUESTER', count: 1 }]);
});

test('what is done, saved or muted leaves the list and stands where it was put; taking it out brings it back', async () => {
  expect(await mark(tom, submit(later), 'SAVED')).toBe('NeededAction');
  expect(await mark(tom, look(soon), 'MUTED')).toBe('NeededAction');
  const away = await home(tom, 'BIDDER');
  expect([away.needsYou, keys(away.saved), keys(away.putAway)]).toEqual([[], [submit(later)], [look(soon)]]);
  expect(away.putAway[0]?.mark).toBe('MUTED');
  expect(away.sides).toContainEqual({ side: 'BIDDER', count: 0 });
  await unmark(tom, submit(later));
  await unmark(tom, look(soon));
  expect(keys((await home(tom, 'BIDDER')).needsYou)).toEqual([submit(later), look(soon)]);
});

test('it is one’s own affair: a colleague’s list is as it was', async () => {
  await mark(tom, submit(later), 'DONE');
  expect(keys((await home(tim, 'BIDDER')).needsYou)).toContain(submit(later));
});

test('nobody puts away what does not wait for them, be it somebody else’s or nothing at all', async () => {
  const strange = ['choose:' + soon.id, `choose:${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`, '', "x' or true"];
  for (const key of strange) expect(await mark(tom, key, 'DONE')).toBe('NOT_FOUND');
});

test('what is done comes back when its deadline moves, and when it is due in a day', async () => {
  await mark(tom, submit(later), 'DONE');
  expect(keys((await home(tom)).needsYou)).not.toContain(submit(later));
  await moveDeadline(later, '10 days');
  expect(keys((await home(tom)).needsYou)).toContain(submit(later));
  await mark(tom, submit(later), 'DONE');
  await market.owner.query(
    `update home_mark set due = due - interval '9 days 12 hours', marked_at = marked_at - interval '9 days 12 hours'`,
  );
  await moveDeadline(later, '12 hours');
  await market.owner.query('update home_mark m set due = j.deadline from job j where m.action_key like $1 || j.id', [
    'submitProposal:',
  ]);
  expect(keys((await home(tom)).needsYou)).toContain(submit(later));
  await mark(tom, submit(later), 'DONE');
  expect(keys((await home(tom)).needsYou)).not.toContain(submit(later));
});

test('what is muted stays away whatever it says, unless its deadline comes nearer', async () => {
  await mark(tom, look(soon), 'MUTED');
  await market.owner.query(`update home_mark set said = 'something else' where action_key = $1`, [look(soon)]);
  await moveDeadline(soon, '6 days');
  expect(keys((await home(tom)).putAway)).toContain(look(soon));
  await moveDeadline(soon, '3 days');
  expect(keys((await home(tom)).needsYou)).toContain(look(soon));
});

test('coming back within four hours is the same visit', async () => {
  const visits = () =>
    market.one<{ before: Date | null }>('select before_at as before from home_visit where person_id = $1', [
      rita.personId,
    ]);
  await rita.ask('mutation { visitHome }');
  expect((await visits()).before).toBeNull();
  await rita.ask('mutation { visitHome }');
  expect((await visits()).before).toBeNull();
  await market.owner.query(`update home_visit set seen_at = clock_timestamp() - interval '5 hours'`);
  await rita.ask('mutation { visitHome }');
  expect((await visits()).before).not.toBeNull();
});

describe('what changed since a leader looked last', () => {
  const CHANGES = `{ home { changes { since from decided newWins { count of }
    internalWins { now { count of interval { low high } } before { count of } } promisesKept { now { count of interval { low } } before { count of } } } } }`;
  const changes = async (actor: Actor) => (await actor.ask<{ home: { changes: unknown } }>(CHANGES)).home.changes;
  let lea: Actor;

  beforeAll(async () => {
    lea = await market.person('Lea', { department: 'Board', isLeader: true });
    const events = await market.one<{ id: string }>(`select id from bidder where name = 'Events team'`);
    await market.owner.query(
      `insert into kind_month (dataset_id, month, kind, field, own, contests, wins)
       select d.id, date_trunc('month', now()) - months * interval '1 month', kind, 3, 1, 6, wins
       from dataset d, (values (1, 'internal', 4), (2, 'internal', 2), (13, 'internal', 6), (14, 'internal', 5), (0, 'internal', 6), (1, 'external', 2)) m (months, kind, wins)
       where not d.is_imported`,
    );
    await market.owner.query(
      `insert into promise_month (bidder_id, promise_key, month, times_due, times_kept)
       select $1, 'first-draft', date_trunc('month', now()) - months * interval '1 month', 8, kept
       from (values (1, 7), (13, 5), (0, 8)) m (months, kept)`,
      [events.id],
    );
  });

  test('is for leaders alone', async () => {
    expect(await changes(rita)).toBeNull();
    expect(await changes(tom)).toBeNull();
  });

  test('counts twelve full months, without the one that runs, and says when it is too few to say', async () => {
    expect(await changes(lea)).toMatchObject({
      since: null,
      internalWins: { now: { count: 6, of: 12, interval: { low: expect.closeTo(0.2538, 3) } }, before: null },
      promisesKept: { now: { count: 7, of: 8, interval: null }, before: null },
    });
  });

  test('puts beside it how it stood at the last visit, once a month has ended since', async () => {
    await lea.ask('mutation { visitHome }');
    await market.owner.query(
      `update home_visit set seen_at = date_trunc('month', now()) - interval '20 days' where person_id = $1`,
      [lea.personId],
    );
    expect(await changes(lea)).toMatchObject({
      internalWins: { now: { count: 6, of: 12 }, before: { count: 8, of: 12 } },
      promisesKept: { before: { count: 5, of: 8 } },
    });
  });
});
