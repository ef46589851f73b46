import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { acknowledge, amend, amended, type AmendedJob, seenAddenda } from '../support/amending.js';
import { type Market, openMarket } from '../support/market.js';
import { home } from '../support/posting.js';
import { bringDeadline, type PublishedJob, publishJob } from '../support/proposing.js';

const DAY = 86_400_000;

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let stranger: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  stranger = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
});

afterAll(() => market?.close());

/** Open for two weeks, so that nothing is late. */
const open = (): Promise<PublishedJob> => publishJob(market, rita, 14 * DAY);
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

describe('an addendum', () => {
  test('shows everybody invited what was and what is, with its number and the reason', async () => {
    const job = await open();
    await amended(rita, job.id, { place: 'Porto', headCount: 90 });
    for (const actor of [rita, tom, vera]) {
      const [addendum, ...others] = (await seenAddenda(actor, job.id))?.addenda ?? [];
      expect(addendum).toMatchObject({ number: 1, reason: 'The hotel gave us another hall.', isMaterial: true });
      expect(addendum?.changes).toEqual([
        { field: 'place', label: 'Where', before: null, after: 'Porto', isMaterial: true },
        { field: 'headCount', label: 'How many people', before: null, after: '90', isMaterial: true },
      ]);
      expect(others).toEqual([]);
    }
    expect(await seenAddenda(stranger, job.id)).toBeNull();
  });

  test('is told to every bidder in the same words, and waits for each of them', async () => {
    const job = await open();
    await amended(rita, job.id, { summary: 'Two days, better said.' });
    for (const actor of [tom, vera]) {
      const { told, needed } = await home(actor);
      expect(told[0]).toMatch(/^Addendum 1 to JOB-\d+, Offsite for 80: What is needed\. Read what changed and why\.$/);
      expect(needed.some((words) => words.startsWith('Acknowledge: '))).toBe(true);
    }
  });

  test('changes the job itself: words, days, people, lines, and adds a line behind the others', async () => {
    const job = await open();
    const before = (await seenAddenda(rita, job.id)) as AmendedJob;
    const [venue, catering] = before.lines;
    const lines = [
      { id: venue?.id, title: 'Venue', quantity: 3, unit: 'days', details: 'With a garden' },
      { title: 'Coat check', quantity: 1, unit: 'evening' },
    ];
    const after = await amended(rita, job.id, { lines, decisionDue: inDays(21).slice(0, 10) });
    expect(after.lines.map(({ title, details, quantity }) => [title, details, quantity])).toEqual([
      ['Venue', 'With a garden', 3],
      [catering?.title, catering?.details, catering?.quantity],
      ['Coat check', '', 1],
    ]);
    expect(after.lines.slice(0, 2).map(({ id }) => id)).toEqual([venue?.id, catering?.id]);
    expect(after.addenda[0]?.changes.map(({ label }) => label)).toEqual([
      'Decision promised by',
      'Venue',
      'Venue: details',
      'New line: Coat check',
    ]);
  });

  test('may extend the deadline and nothing else: then nothing is to be priced again', async () => {
    const job = await open();
    const deadline = inDays(17);
    const after = await amended(rita, job.id, { deadline, decisionDue: inDays(24).slice(0, 10) });
    expect(after.deadline).toBe(deadline);
    expect(after.addenda[0]).toMatchObject({ isMaterial: false });
  });

  test('matters when the requester says so, though only words were changed', async () => {
    const job = await open();
    const after = await amended(rita, job.id, { summary: 'Something else.' }, { isMaterial: true });
    expect(after.addenda[0]).toMatchObject({ isMaterial: true });
  });

  test('follows the one before; whoever did not know of that one is told', async () => {
    const job = await open();
    await amended(rita, job.id, { place: 'Porto' });
    expect(await amend(rita, job.id, { place: 'Faro' })).toMatchObject({
      code: 'CONFLICT',
      message:
        'Addendum 1 was published since you opened this form. Look at it first; what you typed here is still in the form.',
    });
    const after = await amended(rita, job.id, { place: 'Faro' }, { after: 1 });
    expect(after.addenda.map(({ number, changes }) => [number, changes[0]?.before])).toEqual([
      [1, null],
      [2, 'Porto'],
    ]);
  });

  test('at the same moment as another one takes the next number or none', async () => {
    const job = await open();
    const places = ['Porto', 'Faro', 'Braga', 'Évora'];
    const answers = await Promise.all(places.map((place) => amend(rita, job.id, { place })));
    expect(answers.filter((one) => one.__typename === 'Job')).toHaveLength(1);
    expect((await seenAddenda(rita, job.id))?.addenda).toHaveLength(1);
  });
});

test('answers to the questions of the category change by an addendum, each told in words', async () => {
  const { id: categoryId } = await market.one<{ id: string }>(
    `insert into category (name) values ('Venues') returning id`,
  );
  await market.owner.query(
    `insert into question_set (category_id, version, sections, published_at) values ($1, 1, $2, now())`,
    [categoryId, JSON.stringify([{ key: 'rooms', title: 'Rooms', intro: '', opensWhen: null, questions: ROOMS }])],
  );
  const job = await publishJob(market, rita, 14 * DAY, {
    categoryId,
    invitationMode: 'ALL_APPROVED',
    answers: { singles: 110 },
  });
  const after = await amended(rita, job.id, { answers: { singles: 130, terrace: 'In the sun.' } });
  expect(after.addenda[0]?.changes.map(({ label, before, after: now }) => [label, before, now])).toEqual([
    ['How many single rooms', '110 rooms', '130 rooms'],
    ['The terrace', null, 'In the sun.'],
  ]);
  expect(after.addenda[0]?.isMaterial).toBe(true);
  const refused = await amend(rita, job.id, { answers: { singles: 'many' } }, { after: 1 });
  expect(refused).toMatchObject({ code: 'AMENDMENT_REFUSED', problems: [{ field: 'answers.singles' }] });
  const empty = await amend(rita, job.id, { answers: {} }, { after: 1 });
  expect(empty).toMatchObject({ code: 'AMENDMENT_REFUSED', problems: [{ field: 'answers.singles' }] });
});

const ASKED = { hint: '', wordLimit: null, min: null, max: null, decimals: 0, options: [], columns: [], maxRows: null };
const ROOMS = [
  { ...ASKED, key: 'singles', kind: 'number', label: 'How many single rooms', isRequired: true, unit: 'rooms' },
  { ...ASKED, key: 'terrace', kind: 'text', label: 'The terrace', isRequired: false, unit: '' },
];

describe('an addendum is refused', () => {
  const problemsOf = async (job: PublishedJob, changes: object, more = {}) => {
    const answer = await amend(rita, job.id, changes, more);
    return answer.__typename === 'Refusal' ? answer.problems.map(({ message }) => message) : [];
  };

  test('without a reason', async () => {
    const job = await open();
    expect(await problemsOf(job, { place: 'Porto' }, { reason: ' ' })).toEqual([
      'Say why the brief changes: everybody invited reads it.',
    ]);
  });

  test('when nothing is different', async () => {
    const job = await open();
    expect(await amend(rita, job.id, { summary: 'Two days away from the office.' })).toMatchObject({
      code: 'NOTHING_CHANGED',
      message: 'Nothing in the brief is different. Change what is to change, or leave it as it is.',
    });
  });

  test('when it would close earlier', async () => {
    const job = await open();
    expect((await problemsOf(job, { deadline: inDays(12) }))[0]).toMatch(
      /^Deadline for proposals: this only moves later\. It is \d{4}-\d\d-\d\d \d\d:\d\d UTC now\.$/,
    );
  });

  test.each([
    [
      { criteria: [{ title: 'Price', kind: 'PRICE', weight: 100 }] },
      'Criteria and weights are frozen at publication: bidders write to them.',
    ],
    [{ budgetHigh: 1 }, 'The budget stays as it was published.'],
    [{ title: 'Another job' }, 'The title stays as it was published.'],
    [{ invitationMode: 'ALL_APPROVED' }, 'Who is invited stays as it was published.'],
  ])('for what is frozen: %j', async (changes, words) => {
    const job = await open();
    expect(await amend(rita, job.id, { ...changes, place: 'Porto' })).toMatchObject({ code: 'FROZEN', message: words });
    expect((await seenAddenda(rita, job.id))?.place).toBe('');
  });

  test('when a line becomes something else', async () => {
    const job = await open();
    const [venue] = job.lineIds;
    expect(await problemsOf(job, { lines: [{ id: venue, title: 'Tent', quantity: 2, unit: 'days' }] })).toEqual([
      '"Venue" keeps its name and its unit: bidders may have priced it. Change its details or quantity, or add a line.',
    ]);
  });

  test('with every problem of the brief at once, and none that was there before', async () => {
    const job = await open();
    const lines = [{ title: ' ', quantity: 0, unit: '' }];
    const told = await problemsOf(job, { headCount: 90, startsOn: '2026-01-05', lines });
    expect(told).toEqual(expect.arrayContaining(['This day is past. Enter a later one.', 'Name this line.']));
  });

  test('after the deadline', async () => {
    const job = await open();
    await bringDeadline(market, job, 0);
    const answer = await amend(rita, job.id, { place: 'Porto' });
    expect(answer).toMatchObject({ code: 'WRONG_STATE' });
    expect(answer).toHaveProperty(
      'message',
      expect.stringMatching(/^You can amend this job only while it is open for proposals\. It is .+ now\.$/),
    );
  });

  test('to everybody but who posted the job', async () => {
    const job = await open();
    expect(await amend(stranger, job.id, { place: 'Porto' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await amend(tom, job.id, { place: 'Porto' })).toMatchObject({ code: 'NOT_YOURS' });
  });
});

describe('a change that matters in the last working days', () => {
  test('is refused until the deadline gives bidders those days again', async () => {
    const job = await publishJob(market, rita, DAY);
    const refused = await amend(rita, job.id, { headCount: 90 });
    expect(refused).toMatchObject({ code: 'AMENDMENT_REFUSED' });
    const [problem] = refused.__typename === 'Refusal' ? refused.problems : [];
    expect(problem?.field).toBe('deadline');
    expect(problem?.message).toMatch(
      /^Bidders get 3 working days for a change that matters\. Move the deadline to \d{4}-\d\d-\d\d or later\.$/,
    );
    const decisionDue = inDays(20).slice(0, 10);
    const after = await amended(rita, job.id, { headCount: 90, deadline: inDays(9), decisionDue });
    expect(after.headCount).toBe(90);
  });

  test('extends nothing when it is words alone', async () => {
    const job = await publishJob(market, rita, DAY);
    expect(await amended(rita, job.id, { summary: 'Two days, better said.' })).toMatchObject({ headCount: null });
  });

  test('follows the policy that the job was published under', async () => {
    await market.owner.query('insert into policy (category_id, late_change_days) values ($1, 0)', [market.categoryId]);
    const job = await publishJob(market, rita, DAY);
    await market.owner.query('delete from policy');
    expect(await amended(rita, job.id, { headCount: 90 })).toMatchObject({ headCount: 90 });
  });
});

describe('an acknowledgement', () => {
  test('is the bidder’s own; its requester learns of it, no rival does', async () => {
    const job = await open();
    await amended(rita, job.id, { place: 'Porto' });
    await amended(rita, job.id, { place: 'Faro' }, { after: 1 });
    const waiting = (await home(vera)).needed.length;
    const mine = (await acknowledge(vera, job.id, 2)) as AmendedJob;
    expect(mine.addenda.every(({ acknowledgedAt }) => acknowledgedAt !== null)).toBe(true);
    const rival = await seenAddenda(tom, job.id);
    expect(rival?.addenda.map(({ acknowledgedAt, acknowledgements }) => [acknowledgedAt, acknowledgements])).toEqual([
      [null, []],
      [null, []],
    ]);
    const requester = await seenAddenda(rita, job.id);
    expect(requester?.addenda.map(({ acknowledgements }) => acknowledgements.map(({ bidder }) => bidder.name))).toEqual(
      [['Lantern & Co'], ['Lantern & Co']],
    );
    expect((await home(vera)).needed).toHaveLength(waiting - 1);
  });

  test('is given once, for what is there, by who is invited', async () => {
    const job = await open();
    await amended(rita, job.id, { place: 'Porto' });
    const first = (await acknowledge(tom, job.id, 1)) as AmendedJob;
    const again = (await acknowledge(tom, job.id, 1)) as AmendedJob;
    expect(again.addenda[0]?.acknowledgedAt).toBe(first.addenda[0]?.acknowledgedAt);
    expect(await acknowledge(tom, job.id, 2)).toMatchObject({ code: 'NOT_FOUND' });
    const other = await market.vendorPerson('Zoe', await market.vendor('Later & Co'));
    expect(await acknowledge(other, job.id, 1)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
