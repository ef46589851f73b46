import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltBidder, BuiltCategory, BuiltGoal, BuiltPerson } from '../../apps/api/src/demo/builders/built.js';
import type { Actor } from '../support/actor.js';
import { given, signedIn, spokenFor } from '../support/builders-link.js';
import { choose, judged } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { BRIEF, saveJob, startJob } from '../support/posting.js';
import { bringDeadline, opened, propose, type Refused } from '../support/proposing.js';
import { download, picture, uploadWhole } from '../support/uploading.js';

interface Company {
  events: BuiltCategory;
  technique: BuiltCategory;
  food: BuiltCategory;
  goal: BuiltGoal;
  rita: BuiltPerson;
  planners: BuiltBidder;
  stage: BuiltBidder;
  kitchen: BuiltBidder;
  lantern: BuiltBidder;
}

interface PartJob {
  __typename: 'Job';
  id: string;
  title: string;
  phase: string;
  lots: { title: string }[];
  category: { name: string };
  lines: { id: string; title: string; lot: number | null }[];
  criteria: { title: string; weight: number }[];
  requirements: { text: string }[];
  part: {
    number: number;
    count: number;
    reference: string;
    siblings: { id: string; number: number; title: string }[];
  } | null;
  requesterView: { invitations: { bidder: { name: string } }[] } | null;
}

const JOB = `__typename id title phase lots { title } category { name } lines { id title lot } criteria { title weight }
  requirements { text } part { number count reference siblings { id number title } }
  requesterView { invitations { bidder { name } } }`;

let market: Market;
let company: Company;
let rita: Actor;
let planners: Actor;
let stage: Actor;
let lantern: Actor;

beforeAll(async () => {
  market = await openMarket();
  company = await given(market, (build) => {
    const events = build.category('Event planning');
    const technique = build.category('Technique');
    const food = build.category('Catering');
    build.category('Nobody serves this');
    return {
      events,
      technique,
      food,
      goal: build.goal(),
      rita: build.person({ name: 'Rita' }),
      planners: build.team({ name: 'Events team', categories: [events] }),
      stage: build.team({ name: 'Stage crew', categories: [technique] }),
      kitchen: build.team({ name: 'Kitchen', categories: [food] }),
      lantern: build.vendor({ name: 'Lantern & Co', categories: [events, food] }),
    };
  });
  rita = await signedIn(market, company.rita);
  planners = await spokenFor(market, company.planners);
  stage = await spokenFor(market, company.stage);
  lantern = await spokenFor(market, company.lantern);
});

afterAll(() => market?.close());

const LINES = [
  { title: 'Plenary hall', quantity: 3, unit: 'day', lot: 0 },
  { title: 'Sound and light', quantity: 3, unit: 'day', lot: 1 },
  { title: 'Lunch', quantity: 660, unit: 'person', lot: 2 },
  { title: 'Coffee', quantity: 660, unit: 'person', lot: 2 },
];

/** A draft of a conference in three parts, or as the changes say. */
async function draft(changes: object = {}): Promise<string> {
  const started = await startJob(rita, 'blank');
  if (started.__typename === 'Refusal') throw new Error(started.message);
  const { events, technique, food, goal } = company;
  const lots = [
    { title: 'Venue', categoryId: events.id },
    { title: 'Technique', categoryId: technique.id },
    { title: 'Catering', categoryId: food.id },
  ];
  const brief = { ...BRIEF, title: 'Sales conference', goalId: goal.id, categoryId: events.id, lots, lines: LINES };
  const requirements = [{ text: 'Who is on site?', wordLimit: 100, isEssential: true }];
  const saved = await saveJob(rita, started.id, started.draftVersion, { ...brief, requirements, ...changes });
  if (saved.__typename === 'Refusal') throw new Error(`${saved.message} ${JSON.stringify(saved.problems)}`);
  return started.id;
}

async function publish(id: string): Promise<PartJob | Refused> {
  const document = `mutation ($id: ID!) { answer: publishJob(id: $id) { ... on Job { ${JOB} }
    ... on Refusal { __typename code message at problems { field message } } } }`;
  return (await rita.ask<{ answer: PartJob | Refused }>(document, { id })).answer;
}

async function published(changes: object = {}): Promise<PartJob[]> {
  const first = await publish(await draft(changes));
  if (first.__typename === 'Refusal') throw new Error(`${first.message} ${JSON.stringify(first.problems)}`);
  return Promise.all((first.part?.siblings ?? []).map(async ({ id }) => (await seen(rita, id)) as PartJob));
}

const seen = async (actor: Actor, id: string) =>
  (await actor.ask<{ job: PartJob | null }>(`query ($id: ID!) { job(id: $id) { ${JOB} } }`, { id })).job;

const invited = ({ requesterView }: PartJob) => requesterView?.invitations.map(({ bidder }) => bidder.name);

describe('a job in parts', () => {
  test('has the files of its brief with each part', async () => {
    const id = await draft();
    await uploadWhole(rita, 'job-files', { id }, 'Programme.png', picture(300_000));
    const first = await publish(id);
    if (first.__typename === 'Refusal') throw new Error(first.message);
    const siblings = first.part?.siblings ?? [];
    const named = await Promise.all(
      siblings.map(({ id: partId }) =>
        rita.ask<{ job: { files: { id: string; name: string }[] } }>(
          'query ($id: ID!) { job(id: $id) { files { id name } } }',
          { id: partId },
        ),
      ),
    );
    const files = named.flatMap(({ job }) => job.files);
    expect(files.map(({ name }) => name)).toEqual(['Programme.png', 'Programme.png', 'Programme.png']);
    const read = await Promise.all(files.map(({ id: fileId }) => download(rita, 'job-files', fileId)));
    expect(read.map(({ body }) => body.equals(picture(300_000)))).toEqual([true, true, true]);
    const last = files.at(-1)?.id ?? '';
    expect((await download(stage, 'job-files', last)).status).toBe(404);
  });

  test('becomes one job for each, with its own lines, category and bidders, and the same brief', async () => {
    const parts = await published();
    expect(parts.map(({ title, phase, lots }) => [title, phase, lots.length])).toEqual([
      ['Sales conference: Venue', 'OPEN', 0],
      ['Sales conference: Technique', 'OPEN', 0],
      ['Sales conference: Catering', 'OPEN', 0],
    ]);
    expect(parts.map(({ lines }) => lines.map(({ title }) => title))).toEqual([
      ['Plenary hall'],
      ['Sound and light'],
      ['Lunch', 'Coffee'],
    ]);
    expect(parts.map(({ category }) => category.name)).toEqual(['Event planning', 'Technique', 'Catering']);
    expect(parts.map(invited)).toEqual([['Events team', 'Lantern & Co'], ['Stage crew'], ['Kitchen', 'Lantern & Co']]);
    for (const { criteria, requirements } of parts) {
      expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(requirements.map(({ text }) => text)).toEqual(['Who is on site?']);
    }
  });

  test('is tied together: part 2 of 3, and each bidder sees the parts it is invited to', async () => {
    const [venue, technique, catering] = await published();
    expect(technique?.part).toMatchObject({ number: 2, count: 3 });
    expect(technique?.part?.reference).toBe(venue?.part?.reference);
    const numbers = async (actor: Actor, id = '') =>
      (await seen(actor, id))?.part?.siblings.map(({ number }) => number);
    expect(await numbers(rita, technique?.id)).toEqual([1, 2, 3]);
    expect(await numbers(lantern, venue?.id)).toEqual([1, 3]);
    expect(await numbers(stage, technique?.id)).toEqual([2]);
    expect(await seen(stage, catering?.id ?? '')).toBeNull();
    expect(await seen(planners, technique?.id ?? '')).toBeNull();
  });

  test('is sealed, opened and awarded part by part', async () => {
    const [venue, technique] = await published({ requirements: [] });
    const offer = (part: PartJob | undefined, price: number) => ({
      pitch: 'We have done this before.',
      lines: part?.lines.map(({ id }) => ({ lineId: id, answer: 'PRICED', unitPrice: price })),
      promises: [],
    });
    const asJob = (part: PartJob | undefined) => ({
      id: part?.id ?? '',
      lineIds: part?.lines.map(({ id }) => id) ?? [],
    });
    await propose(planners, asJob(venue), offer(venue, 1_000));
    await propose(lantern, asJob(venue), offer(venue, 900));
    await propose(stage, asJob(technique), offer(technique, 500));
    const keys = await market.many<{ id: string }>('select id from job_key where job_id = any($1)', [
      [venue?.id, technique?.id],
    ]);
    expect(keys).toHaveLength(2);
    await bringDeadline(market, asJob(venue), 0);
    await opened(market, asJob(venue));
    const [first] = await judged(rita, asJob(venue));
    await choose(rita, asJob(venue), first?.id ?? '');
    expect((await seen(rita, venue?.id ?? ''))?.phase).toBe('AWARDED');
    expect((await seen(rita, technique?.id ?? ''))?.phase).toBe('OPEN');
  });
});

describe('parts are refused', () => {
  const problemsOf = async (changes: object) => {
    const answer = await publish(await draft(changes));
    return answer.__typename === 'Refusal' ? answer.problems.map(({ message }) => message) : [];
  };

  test('when a line belongs to none, or a part has none', async () => {
    expect(
      await problemsOf({
        lines: LINES.slice(0, 3).map((line, place) => ({ ...line, lot: place === 2 ? null : place })),
      }),
    ).toEqual([
      'Give "Catering" at least one line that every bidder must price.',
      'Say which part "Lunch" belongs to.',
    ]);
  });

  test('when there is only one', async () => {
    const lots = [{ title: 'Venue', categoryId: company.events.id }];
    expect(await problemsOf({ lots, lines: LINES.slice(0, 1) })).toEqual([
      'Add a second part, or remove the only one: then it is one job.',
    ]);
  });

  test('all together when one of them reaches nobody, and nothing is published', async () => {
    const { id: nobody } = await market.one<{ id: string }>(
      `select id from category where name = 'Nobody serves this'`,
    );
    const lots = [
      { title: 'Venue', categoryId: company.events.id },
      { title: 'Fireworks', categoryId: nobody },
    ];
    const id = await draft({ lots, lines: LINES.slice(0, 2) });
    const answer = await publish(id);
    expect(answer).toMatchObject({ code: 'NOBODY_MATCHES' });
    expect(answer).toHaveProperty('message', expect.stringMatching(/^Sales conference: Fireworks: /));
    expect(await seen(rita, id)).toMatchObject({ phase: 'DRAFT', title: 'Sales conference', part: null });
    expect((await seen(rita, id))?.lines).toHaveLength(2);
  });

  test('when one of them needs an approval of its own', async () => {
    const { id: bossId } = await market.one<{ id: string }>(`select id from person where id <> $1 limit 1`, [
      rita.personId,
    ]);
    await market.owner.query('insert into policy (category_id, approver_id) values ($1, $2)', [
      company.food.id,
      bossId,
    ]);
    const answer = await publish(await draft());
    await market.owner.query('delete from policy');
    expect(answer).toMatchObject({ code: 'NEEDS_APPROVAL' });
  });

  test('to be changed once they are published', async () => {
    const [venue] = await published();
    const document = `mutation ($id: ID!) { amendJob(id: $id, after: 0, reason: "x", changes: { lots: [] }) {
      ... on Refusal { code message } } }`;
    const { amendJob } = await rita.ask<{ amendJob: object }>(document, { id: venue?.id });
    expect(amendJob).toEqual({ code: 'FROZEN', message: 'The parts stay as they were published.' });
  });
});
