import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { publishJob } from '../support/proposing.js';
import { signedWork, type Work } from '../support/working.js';

/* One's own days at a secret address, as a calendar program reads them. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let work: Work;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  work = await signedWork(market, rita, [
    [tom, 1000],
    [vera, 1200],
  ]);
  await market.owner.query(
    `update engagement set start_meeting_at = date_trunc('hour', now()) + interval '2 days', start_meeting_place = 'Room 4'
     where id = $1`,
    [work.engagementId],
  );
  await market.owner.query(
    `insert into milestone (engagement_id, position, title, due_on) values ($1, 0, 'Draft; with, signs', current_date + 9)`,
    [work.engagementId],
  );
});

afterAll(() => market?.close());

const make = async (actor: Actor) => {
  const document = 'mutation { makeCalendarFeed { ... on CalendarFeed { url readAt } } }';
  const { makeCalendarFeed } = await actor.ask<{ makeCalendarFeed: { url: string } }>(document);
  return market.address.replace(/\/graphql$/, '') + new URL(makeCalendarFeed.url).pathname;
};

interface Entry {
  uid: string;
  summary: string;
  sequence: number;
  status: string;
  start: string;
  isDay: boolean;
}

/** The calendar behind this address, as a program reads it. */
async function calendar(address: string): Promise<{ root: ICAL.Component; entries: Entry[] }> {
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toContain('text/calendar');
  const root = new ICAL.Component(ICAL.parse(await response.text()));
  const entries = root.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      summary: event.summary,
      sequence: event.sequence ?? 0,
      status: String(each.getFirstPropertyValue('status')),
      start: event.startDate.toJSDate().toISOString(),
      isDay: event.startDate.isDate,
    };
  });
  return { root, entries };
}

const named = (entries: Entry[], words: string) => entries.find(({ summary }) => summary.startsWith(words));

test('it holds one’s own start meetings and milestones, each where it belongs in time', async () => {
  const { root, entries } = await calendar(await make(rita));
  expect(root.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H');
  const { at } = await market.one<{ at: Date }>('select start_meeting_at as at from engagement where id = $1', [
    work.engagementId,
  ]);
  expect(named(entries, 'Joint start')).toMatchObject({ start: at.toISOString(), isDay: false, status: 'CONFIRMED' });
  expect(named(entries, 'Joint start')?.summary).toMatch(/Room 4$/);
  expect(named(entries, 'Milestone: Draft; with, signs')).toMatchObject({ isDay: true });
  expect((await calendar(await make(tom))).entries.map(({ summary }) => summary.split(':')[0])).toContain('Milestone');
});

test('a rival’s calendar says nothing of the work, whoever was chosen', async () => {
  const { entries } = await calendar(await make(vera));
  expect(entries.map(({ summary }) => summary.split(':')[0])).toEqual(['Proposals are due']);
});

test('what moves keeps its name and counts up; what ends is cancelled; the same stays the same', async () => {
  const job = await publishJob(market, rita);
  const address = await make(rita);
  const own = (entries: Entry[]) => entries.find(({ uid }) => uid === `deadline-${job.id}@bidwell`);
  const first = own((await calendar(address)).entries);
  expect(first).toMatchObject({ sequence: 0, status: 'CONFIRMED' });
  expect(own((await calendar(address)).entries)).toEqual(first);
  await market.owner.query(`update job set deadline = deadline + interval '1 day' where id = $1`, [job.id]);
  const moved = own((await calendar(address)).entries);
  expect(moved).toMatchObject({ uid: first?.uid, sequence: 1 });
  expect(moved?.start).not.toBe(first?.start);
  await rita.ask(
    'mutation ($id: ID!) { cancelJob(id: $id, reason: "The need has gone.") { __typename ... on Refusal { message } } }',
    { id: job.id },
  );
  expect(own((await calendar(address)).entries)).toMatchObject({ sequence: 2, status: 'CANCELLED' });
  expect(own((await calendar(address)).entries)).toMatchObject({ sequence: 2, status: 'CANCELLED' });
});

test('two readings at the same moment count a change once', async () => {
  const address = await make(tom);
  await calendar(address);
  await market.owner.query(`update milestone set due_on = due_on + 1 where engagement_id = $1`, [work.engagementId]);
  const all = await Promise.all(Array.from({ length: 4 }, () => calendar(address)));
  expect(all.map(({ entries }) => named(entries, 'Milestone')?.sequence)).toEqual([1, 1, 1, 1]);
});

test('an address is shown once, kept as a hash, and ends when a new one is made or it is revoked', async () => {
  const first = await make(tom);
  const token = /([\w-]{27})\.ics$/.exec(first)?.[1] ?? '';
  const { kept } = await market.one<{ kept: string }>(
    `select encode(token_hash, 'hex') as kept from calendar_feed where person_id = $1`,
    [tom.personId],
  );
  expect(kept).not.toContain(Buffer.from(token).toString('hex'));
  const { calendarFeed } = await tom.ask<{ calendarFeed: { url: string | null } }>('{ calendarFeed { url } }');
  expect(calendarFeed.url).toBeNull();
  const second = await make(tom);
  expect((await fetch(first)).status).toBe(404);
  expect((await fetch(second)).status).toBe(200);
  await tom.ask('mutation { revokeCalendarFeed }');
  expect((await fetch(second)).status).toBe(404);
  expect((await fetch(second.replace(/[\w-]{27}\.ics/, 'x.ics'))).status).toBe(404);
});

test('whoever has lost access has lost the calendar too', async () => {
  const nora = await market.employee('Nora');
  const address = await make(nora);
  expect((await fetch(address)).status).toBe(200);
  await market.owner.query('update person set deactivated_at = now() where id = $1', [nora.personId]);
  expect((await fetch(address)).status).toBe(404);
});

test('a calendar program that has it already is told so', async () => {
  const address = await make(rita);
  const tag = (await fetch(address)).headers.get('etag') ?? '';
  expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
});
