import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuiltBidder, BuiltCategory, BuiltGoal } from '../../apps/api/src/demo/builders/built.js';
import type { Actor } from '../support/actor.js';
import { amend } from '../support/amending.js';
import { given, spokenFor } from '../support/builders-link.js';
import { ANSWERS, EVERY_KIND, question, section } from '../support/every-kind.js';
import { type Market, openMarket } from '../support/market.js';
import { asJob, BRIEF, publishJob, saveJob, startJob } from '../support/posting.js';

interface Company {
  events: BuiltCategory;
  print: BuiltCategory;
  goal: BuiltGoal;
  team: BuiltBidder;
}

let market: Market;
let company: Company;
let rita: Actor;
let tom: Actor;
let adam: Actor;

beforeAll(async () => {
  market = await openMarket();
  company = await given(market, (build) => {
    const events = build.category('Every kind', EVERY_KIND);
    const print = build.category('Print without questions');
    return {
      events,
      print,
      goal: build.goal(),
      team: build.team({ name: 'Events team', categories: [events, print] }),
    };
  });
  rita = await market.employee('Rita');
  tom = await spokenFor(market, company.team);
  adam = await market.person('Adam', { department: 'IT', isAdministrator: true });
});

afterAll(() => market?.close());

const SET = `questionSet { id version sections { key title intro opensWhen { questionKey isOneOf } questions {
  key kind label hint isRequired wordLimit min max decimals unit options maxRows
  columns { key kind label isRequired wordLimit min max decimals unit options } } } }`;

interface Seen {
  answers: Record<string, unknown>;
  questionSet: { id: string; version: number; sections: { key: string; questions: { key: string }[] }[] } | null;
}

async function seen(actor: Actor, id: string): Promise<Seen | null> {
  return (await actor.ask<{ job: Seen | null }>(`query ($id: ID!) { job(id: $id) { answers ${SET} } }`, { id })).job;
}

/** A draft that lacks nothing but answers. */
async function draft(more: object = {}): Promise<{ id: string; draftVersion: number }> {
  const begun = asJob(await startJob(rita, 'website-update'));
  const changes = { ...BRIEF, goalId: company.goal.id, categoryId: company.events.id, answers: {}, ...more };
  return asJob(await saveJob(rita, begun.id, begun.draftVersion, changes));
}

/** A file of a draft's brief, there already. */
async function fileOf(jobId: string): Promise<string> {
  const { id } = await market.one<{ id: string }>(
    `insert into job_file (id, job_id, added_by, name, kind, size, received, digest)
     values (gen_random_uuid(), $1, $2, 'plan.txt', 'txt', 3, 3, $3) returning id`,
    [jobId, rita.personId, 'a'.repeat(64)],
  );
  return id;
}

describe('an answer of every kind', () => {
  test('comes back as it was given: to its requester, out of the database, and to a bidder, with no field lost', async () => {
    const { id, draftVersion } = await draft();
    const answers = { ...ANSWERS, file: [await fileOf(id)] };
    asJob(await saveJob(rita, id, draftVersion, { answers }));
    expect((await seen(rita, id))?.answers).toEqual(answers);
    expect(Object.keys(answers).toSorted()).toEqual(EVERY_KIND.sections[0]?.questions.map(({ key }) => key).toSorted());
    asJob(await publishJob(rita, id));
    const row = await market.one<{ answers: object }>('select answers from job where id = $1', [id]);
    expect(row.answers).toEqual(answers);
    for (const actor of [tom, rita, adam]) expect((await seen(actor, id))?.answers).toEqual(answers);
  });

  test('is shown with its question: every part of the set reaches the bidder', async () => {
    const { id, draftVersion } = await draft({ answers: { choice: 'Party' } });
    asJob(await publishJob(rita, id));
    const job = await seen(tom, id);
    const wire = (kind: string) => kind.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    const asked = EVERY_KIND.sections.map((each) => ({
      ...each,
      questions: each.questions.map((one) => ({
        ...one,
        kind: wire(one.kind),
        columns: one.columns.map((cell) => ({ ...cell, kind: wire(cell.kind) })),
      })),
    }));
    expect(job?.questionSet).toMatchObject({ version: 1, sections: asked });
    expect(draftVersion).toBeGreaterThan(0);
  });

  test('saved again from what was read stays the same', async () => {
    const { id, draftVersion } = await draft({ answers: ANSWERS });
    const read = await seen(rita, id);
    asJob(await saveJob(rita, id, draftVersion, { answers: read?.answers }));
    expect((await seen(rita, id))?.answers).toEqual(ANSWERS);
  });
});

describe('a section that does not apply', () => {
  test('is kept in the draft and never published', async () => {
    const { id } = await draft({ answers: { ...ANSWERS, nights: 3 } });
    expect((await seen(rita, id))?.answers).toHaveProperty('nights', 3);
    asJob(await publishJob(rita, id));
    for (const actor of [tom, rita]) expect((await seen(actor, id))?.answers).not.toHaveProperty('nights');
    expect(await market.one('select answers -> $2 as kept from job where id = $1', [id, 'nights'])).toEqual({
      kept: null,
    });
  });

  test('asks for nothing; once it applies it does', async () => {
    const { id, draftVersion } = await draft({ answers: { choice: 'Party', choices: ['Rooms'] } });
    const refusal = await publishJob(rita, id);
    expect(refusal).toMatchObject({
      code: 'BRIEF_UNFINISHED',
      problems: [{ field: 'answers.nights', message: 'Enter a number.' }],
    });
    asJob(await saveJob(rita, id, draftVersion, { answers: { choice: 'Party', choices: ['Food'] } }));
    asJob(await publishJob(rita, id));
  });
});

describe('what cannot be an answer', () => {
  test.each<[string, unknown, string]>([
    ['a question that is not asked', { other: 'x' }, 'This question is not asked any more.'],
    ['a text that is too long', { text: 'x'.repeat(10_001) }, 'Shorten this text by 1 character.'],
    ['a character that cannot be kept', { text: 'a\u0000b' }, 'a character that cannot be kept'],
    ['words for a number', { number: 'many' }, 'Enter a number'],
    ['half a cent', { money: 0.5 }, 'Enter an amount'],
    ['a day that does not exist', { date: '2027-02-30' }, 'Enter a day that exists'],
    ['an hour that does not exist', { time: '24:00' }, 'Enter a time'],
    ['days of another form', { flexibleDate: '2027-05-11' }, 'Enter days that exist'],
    ['a choice that is not there', { choice: 'Fair' }, 'Choose one from the list.'],
    ['a choice twice', { choices: ['Food', 'Food'] }, 'Choose from the list, each once.'],
    ['neither in nor out', { inclusion: 'maybe' }, 'Choose in, out or optional.'],
    ['a column that is not there', { table: [{ colour: 'red' }] }, 'This table has no such column.'],
    ['too many rows', { table: Array.from({ length: 6 }, () => ({ words: 'a' })) }, 'Keep to 5 rows.'],
    ['a cell of another kind', { table: [{ words: 'a', from: 'noon' }] }, 'Enter a time'],
    ['a file that is none', { file: ['plan.pdf'] }, 'Attach files to this question'],
  ])('%s is refused in words, and the draft stays as it was', async (_what, answers, words) => {
    const { id, draftVersion } = await draft({ answers: { choice: 'Party' } });
    const refusal = await saveJob(rita, id, draftVersion, { title: 'Changed', answers });
    expect(refusal).toMatchObject({ __typename: 'Refusal', code: 'ANSWERS_WRONG' });
    expect('problems' in refusal && refusal.problems[0]?.message).toContain(words);
    expect('problems' in refusal && refusal.problems[0]?.field).toMatch(/^answers\./);
    expect((await seen(rita, id))?.answers).toEqual({ choice: 'Party' });
  });

  test('a file of another job is refused', async () => {
    const other = await draft();
    const { id, draftVersion } = await draft();
    const refusal = await saveJob(rita, id, draftVersion, { answers: { file: [await fileOf(other.id)] } });
    expect(refusal).toMatchObject({ code: 'ANSWERS_WRONG', problems: [{ field: 'answers.file' }] });
  });

  test('a file of another job is refused by an addendum too', async () => {
    const [{ id, draftVersion }, other] = [await draft(), await draft()];
    const answers = { choice: 'Party', file: [await fileOf(id)] };
    asJob(await saveJob(rita, id, draftVersion, { answers }));
    asJob(await publishJob(rita, id));
    const elsewhere = { answers: { ...answers, file: [await fileOf(other.id)] } };
    expect(await amend(rita, id, elsewhere)).toMatchObject({
      code: 'AMENDMENT_REFUSED',
      problems: [{ field: 'answers.file' }],
    });
  });

  test('a file that was removed from the brief since is not published', async () => {
    const { id, draftVersion } = await draft();
    const [kept, gone] = [await fileOf(id), await fileOf(id)];
    asJob(await saveJob(rita, id, draftVersion, { answers: { choice: 'Party', file: [kept, gone] } }));
    await market.owner.query('delete from job_file where id = $1', [gone]);
    asJob(await publishJob(rita, id));
    expect((await seen(tom, id))?.answers).toEqual({ choice: 'Party', file: [kept] });
  });

  test('answers that are no object, or more than can be read, are told as such', async () => {
    const { id, draftVersion } = await draft();
    const document = `mutation ($id: ID!, $v: Int!, $c: JobDraftInput!) { saveJob(id: $id, draftVersion: $v, changes: $c) { __typename ... on Refusal { code } } }`;
    const { errors } = await rita.send(document, { id, v: draftVersion, c: { answers: ['x'] } });
    expect(errors[0]?.message).toContain('Give the answers as an object');
    const rows = Array.from({ length: 60 }, (_, index) => [`k${index}`, 'x'.repeat(9_000)]);
    const answer = await saveJob(rita, id, draftVersion, { answers: Object.fromEntries(rows) });
    expect(answer).toMatchObject({ code: 'ANSWERS_TOO_LONG' });
  });

  test('limits of words and numbers wait until publishing, and are told field by field', async () => {
    const answers = { text: 'word '.repeat(22), number: 501, table: [{ count: 1 }] };
    const { id } = await draft({ answers });
    const refusal = await publishJob(rita, id);
    expect('problems' in refusal && refusal.problems).toEqual([
      { field: 'answers.text', message: 'Shorten this answer by 2 words. The limit is 20.' },
      { field: 'answers.number', message: 'Enter 500 people or less.' },
      { field: 'answers.choice', message: 'Choose one.' },
      { field: 'answers.table.0.words', message: 'Answer this in a few words.' },
    ]);
  });
});

const CATEGORY = `... on Category { id questionSet { id version } questionSetDraft { id version draftVersion sections { key } } }
  ... on Refusal { __typename code problems { field message } }`;

interface Kept {
  code?: string;
  problems?: { field: string; message: string }[];
  questionSet: { id: string; version: number } | null;
  questionSetDraft: { id: string; version: number; draftVersion: number; sections: { key: string }[] } | null;
}

async function write(actor: Actor, categoryId: string, draftVersion: number | null, sections: unknown): Promise<Kept> {
  const wire = JSON.parse(
    JSON.stringify(sections).replaceAll(/"kind":"(\w+)"/g, (_, kind: string) => `"kind":"${kind.toUpperCase()}"`),
  ) as unknown;
  const document = `mutation ($c: ID!, $v: Int, $s: [BriefSectionInput!]!) {
    answer: saveQuestionSet(categoryId: $c, draftVersion: $v, sections: $s) { ${CATEGORY} } }`;
  return (await actor.ask<{ answer: Kept }>(document, { c: categoryId, v: draftVersion, s: wire })).answer;
}

async function publish({ questionSetDraft }: Kept): Promise<Kept> {
  const document = `mutation ($id: ID!, $v: Int!) { answer: publishQuestionSet(id: $id, draftVersion: $v) { ${CATEGORY} } }`;
  const variables = { id: questionSetDraft?.id, v: questionSetDraft?.draftVersion };
  return (await adam.ask<{ answer: Kept }>(document, variables)).answer;
}

describe('the questions of a category', () => {
  const first = [section('s', [question('size', 'text')])];
  const second = [section('s', [question('size', 'text'), question('colours', 'number')])];

  test('are written as versions: drafts follow the newest, a published job keeps its own', async () => {
    const { id: categoryId } = company.print;
    expect(await seen(rita, (await draft({ categoryId })).id)).toMatchObject({ questionSet: null, answers: {} });
    const begun = await write(adam, categoryId, null, first);
    expect(begun).toMatchObject({ questionSet: null, questionSetDraft: { version: 1, draftVersion: 1 } });
    expect(await publish(begun)).toMatchObject({ questionSet: { version: 1 }, questionSetDraft: null });
    const job = await draft({ categoryId, answers: { size: 'A4' } });
    const waiting = await draft({ categoryId, answers: { size: 'A5' } });
    asJob(await publishJob(rita, job.id));
    await publish(await write(adam, categoryId, null, second));
    expect(await seen(tom, job.id)).toMatchObject({ questionSet: { version: 1 }, answers: { size: 'A4' } });
    expect(await seen(rita, waiting.id)).toMatchObject({ questionSet: { version: 2 }, answers: { size: 'A5' } });
    expect((await seen(tom, job.id))?.questionSet?.sections[0]?.questions).toHaveLength(1);
  });

  test('are not overwritten unseen, nor published with something to put right', async () => {
    const { id: categoryId } = company.print;
    const begun = await write(adam, categoryId, null, [section('s', [question('size', 'number')]), section('t', [])]);
    expect(await write(adam, categoryId, null, first)).toMatchObject({ code: 'CONFLICT' });
    expect(await write(adam, categoryId, 7, first)).toMatchObject({ code: 'CONFLICT' });
    const refused = await publish(begun);
    expect(refused.code).toBe('QUESTIONS_UNFINISHED');
    expect(refused.problems?.map(({ field }) => field)).toEqual([
      'sections.1.questions',
      'sections.0.questions.0.kind',
    ]);
    const thrown = await adam.ask<{ answer: Kept }>(
      `mutation ($id: ID!) { answer: discardQuestionSet(id: $id) { ${CATEGORY} } }`,
      { id: begun.questionSetDraft?.id },
    );
    expect(thrown.answer).toMatchObject({ questionSet: { version: 2 }, questionSetDraft: null });
  });

  test('that are being written are seen by administrators alone', async () => {
    const { id: categoryId } = company.print;
    const begun = await write(adam, categoryId, null, first);
    expect(begun.questionSetDraft).not.toBeNull();
    const asked = '{ categories { id questionSetDraft { id } } }';
    for (const actor of [rita, tom]) {
      const { categories } = await actor.ask<{ categories: { questionSetDraft: object | null }[] }>(asked);
      expect(categories.filter(({ questionSetDraft }) => questionSetDraft !== null)).toEqual([]);
    }
  });

  test('come with Bidwell for a category of a known name, and are a start for any other', async () => {
    const { shippedQuestionSets } = await adam.ask<{ shippedQuestionSets: { id: string; name: string }[] }>(
      '{ shippedQuestionSets { id name } }',
    );
    expect(shippedQuestionSets.length).toBeGreaterThanOrEqual(8);
    const add = `mutation ($name: String!) { answer: addCategory(name: $name) { ${CATEGORY} } }`;
    const catering = await adam.ask<{ answer: Kept }>(add, { name: 'Catering' });
    expect(catering.answer).toMatchObject({ questionSet: { version: 1 }, questionSetDraft: null });
    const { answer: gardening } = await adam.ask<{ answer: Kept & { id: string } }>(add, { name: 'Gardening' });
    expect(gardening.questionSet).toBeNull();
    const start = `mutation ($c: ID!, $s: ID!) { answer: startFromShippedQuestions(categoryId: $c, shippedId: $s) { ${CATEGORY} } }`;
    const started = await adam.ask<{ answer: Kept }>(start, { c: gardening.id, s: 'facilities' });
    expect(started.answer.questionSetDraft?.sections.length).toBeGreaterThan(5);
    expect(await publish(started.answer)).toMatchObject({ questionSet: { version: 1 } });
  });
});

test('a draft that moves to another category keeps what was answered, and back again finds it', async () => {
  const { id, draftVersion } = await draft({ answers: ANSWERS });
  const away = asJob(await saveJob(rita, id, draftVersion, { categoryId: company.print.id }));
  expect((await seen(rita, id))?.answers).toEqual(ANSWERS);
  const back = asJob(await saveJob(rita, id, away.draftVersion, { categoryId: company.events.id, answers: ANSWERS }));
  expect(back.draftVersion).toBe(away.draftVersion + 1);
  expect((await seen(rita, id))?.answers).toEqual(ANSWERS);
});
