import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged } from '../support/choosing.js';
import { running } from '../support/engaging.js';
import { type Market, openMarket } from '../support/market.js';
import { promisesOf } from '../support/promising.js';
import { bringDeadline, offer, opened, propose, publishJob } from '../support/proposing.js';

/* Departments work elsewhere and at other hours: their jobs count by a calendar of their own. */

const NIGHTS = ['', '', '', '', '', '22:00-23:00', '22:00-23:00'];
const PROMISE = { text: 'First draft', metric: 'time from the start', target: 2, unit: 'DAYS', clock: 'WORKING' };

let market: Market;
let ada: Actor;

beforeAll(async () => {
  market = await openMarket();
  ada = await market.person('Ada', { department: 'Office', isAdministrator: true });
});

afterAll(() => market?.close());

type Answer = { id?: string; code?: string; message?: string; field?: string | null; departments?: { name: string }[] };

async function move(name: string, given: string): Promise<Answer> {
  const shown = `... on WorkingCalendar { id name zone holidays { day name } departments { name } }`;
  const said = await ada.ask<Record<string, Answer>>(
    `mutation { ${name}(${given}) { ${shown} ... on Refusal { code message field } } }`,
  );
  return said[name] ?? {};
}

const add = (name: string, zone = 'Asia/Tokyo', week = NIGHTS) =>
  move('addWorkingCalendar', `name: "${name}", zone: "${zone}", week: ${JSON.stringify(week)}, silenceDays: 2`);

test('a calendar is added with its hours, and refused in words when it is not whole or its name is taken', async () => {
  expect(await add('Night shift')).toMatchObject({ name: 'Night shift', zone: 'Asia/Tokyo', departments: [] });
  expect(await add('night SHIFT')).toMatchObject({ code: 'NAME_TAKEN', field: 'name' });
  expect(await add('Other', 'Mars')).toMatchObject({ code: 'CALENDAR_UNFINISHED', field: 'zone' });
  expect(await add('Other', 'Asia/Tokyo', ['9-5', '', '', '', '', '', ''])).toMatchObject({
    code: 'CALENDAR_UNFINISHED',
  });
  expect(await add(' ')).toMatchObject({ code: 'CALENDAR_UNFINISHED', field: 'name' });
});

test('a job of a department counts by the department’s calendar, with its own holidays', async () => {
  const { id = '' } = await add('Tokyo nights');
  const nina = await market.person('Nina', { department: 'Nights' });
  const tom = await market.teamMember('Tom', await market.team('Events team'));
  const [department] = await market.many<{ id: string }>(`select id from department where name = 'Nights'`);
  expect(await move('giveWorkingCalendar', `id: "${id}", departmentId: "${department?.id}"`)).toMatchObject({
    departments: [{ name: 'Nights' }],
  });
  const free = await market.one<{ day: string }>(
    `select d::date::text as day from generate_series(current_date + 2, current_date + 15, '1 day') d
     where extract(isodow from d) = 6 limit 1`,
  );
  const holiday = `id: "${id}", day: "${free.day}", name: "Free"`;
  expect(await move('addCalendarHoliday', holiday)).toMatchObject({ holidays: [{ day: free.day, name: 'Free' }] });
  expect(await move('addCalendarHoliday', holiday)).toMatchObject({ code: 'DAY_TAKEN', field: 'day' });

  const job = await publishJob(market, nina);
  await propose(tom, job, { ...offer(job, 1000), promises: [PROMISE] });
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const [chosen] = await judged(nina, job);
  await choose(nina, job, chosen?.id ?? '', 'Because.');
  await running(nina, tom, job);
  const due = new Date((await promisesOf(nina, job))?.[0]?.instances[0]?.dueAt ?? '');
  const inTokyo = (part: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo', ...part }).format(due);
  expect(inTokyo({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })).toBe('23:00');
  expect(['Sat', 'Sun']).toContain(inTokyo({ weekday: 'short' }));
  const kept = await market.one('select calendar -> $$holidays$$ ? $1 as has from promise_instance', [free.day]);
  expect(kept).toEqual({ has: true });

  const used = await move('removeWorkingCalendar', `id: "${id}"`);
  expect(used).toMatchObject({ code: 'IN_USE', message: expect.stringMatching(/^Nights counts by this/) as string });
  const company = await market.one<{ id: string }>('select id from working_calendar where is_default');
  await move('giveWorkingCalendar', `id: "${company.id}", departmentId: "${department?.id}"`);
  expect(await market.one('select calendar_id from department where id = $1', [department?.id])).toEqual({
    calendar_id: null,
  });
  expect(await move('removeWorkingCalendar', `id: "${id}"`)).toMatchObject({ code: 'IN_USE' });
});

test('the company’s own stays, and one that nothing counts by goes with its holidays', async () => {
  const company = await market.one<{ id: string }>('select id from working_calendar where is_default');
  expect(await move('removeWorkingCalendar', `id: "${company.id}"`)).toMatchObject({ code: 'IN_USE' });
  const { id = '' } = await add('For a while');
  await move('addCalendarHoliday', `id: "${id}", day: "2027-05-01", name: "Free"`);
  expect(await move('removeCalendarHoliday', `id: "${id}", day: "2027-05-01"`)).toMatchObject({ holidays: [] });
  await move('addCalendarHoliday', `id: "${id}", day: "2027-05-01", name: "Free"`);
  expect(await move('removeWorkingCalendar', `id: "${id}"`)).toMatchObject({ id });
  expect(await move('removeWorkingCalendar', `id: "${id}"`)).toMatchObject({ code: 'NOT_FOUND' });
});
