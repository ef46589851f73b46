import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { publishJob } from '../support/proposing.js';

/* Bad input gets a refusal in plain words, whatever it is; never a fault of ours. */

let market: Market;
let rita: Actor;
let tom: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
});

afterAll(() => market?.close());

interface Told {
  status: number;
  codes: string[];
  words: string;
}

async function told(actor: Actor, document: string, variables: Record<string, unknown> = {}): Promise<Told> {
  const { status, errors, text } = await actor.send(document, variables);
  return { status, codes: errors.map(({ extensions }) => extensions?.code ?? ''), words: errors[0]?.message ?? text };
}

const SAVE = `mutation ($id: ID!, $v: Int!, $changes: JobDraftInput!) {
  saveJob(id: $id, draftVersion: $v, changes: $changes) { __typename ... on Refusal { code message field } } }`;

async function draft(): Promise<{ id: string; v: number }> {
  const { startJob } = await rita.ask<{ startJob: { id: string; draftVersion: number } }>(
    'mutation { startJob(templateId: "offsite") { ... on Job { id draftVersion } } }',
  );
  return { id: startJob.id, v: startJob.draftVersion };
}

test.each([
  ['a title that is too long', { title: 'x'.repeat(121) }, 'Shorten this text. The limit is 120 characters.'],
  ['nobody attending', { headCount: 0 }, 'Enter how many people will attend, as a whole number above 0.'],
  [
    'a quantity beyond measure',
    { lines: [{ title: 'a', quantity: 1e15, unit: 'day' }] },
    'Enter a quantity of 1,000,000 or less.',
  ],
  [
    'a weight above 100',
    { criteria: [{ title: 'a', kind: 'QUALITY', weight: 101 }] },
    'Enter a whole number from 0 to 100.',
  ],
  ['no currency', { currency: 'euro' }, 'Choose the currency for all prices.'],
  ['a day that does not exist', { startsOn: '2027-02-30' }, 'Enter a day of the calendar, such as 2026-11-24.'],
  [
    'an instant without a zone',
    { deadline: '2027-02-03T12:00' },
    'Enter a date and time with its zone, such as 2026-11-24T17:00:00Z.',
  ],
  ['half a cent', { budgetHigh: 10.5 }, "Enter an amount as a whole number of the currency's smallest unit."],
  [
    'a character that cannot be kept',
    { title: 'a\u0000b' },
    'A text holds a character that cannot be kept. Remove it: it may be invisible.',
  ],
])('%s is refused in plain words, and the draft stays as it was', async (_what, changes, words) => {
  const { id, v } = await draft();
  const answer = await told(rita, SAVE, { id, v, changes });
  expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  expect(answer.words).toContain(words);
  const { job } = await rita.ask<{ job: { draftVersion: number; title: string } }>(
    'query ($id: ID!) { job(id: $id) { draftVersion title } }',
    { id },
  );
  expect(job).toEqual({ draftVersion: v, title: 'Team offsite' });
});

test('a category, goal or vendor that is not there is named', async () => {
  const { id, v } = await draft();
  const nowhere = '00000000-0000-4000-8000-000000000000';
  for (const [field, changes] of [
    ['categoryId', { categoryId: nowhere }],
    ['goalId', { goalId: nowhere }],
    ['invitedVendorIds', { invitedVendorIds: [nowhere] }],
  ] as const) {
    const { saveJob } = await rita.ask<{ saveJob: { code: string; field: string } }>(SAVE, { id, v, changes });
    expect(saveJob).toMatchObject({ __typename: 'Refusal', code: 'UNKNOWN', field });
  }
});

test('ids, pages and cursors of the wrong shape are told as such', async () => {
  const cases: [string, string][] = [
    ['{ job(id: "142") { id } }', ''],
    ['{ openJobs(first: 0) { edges { cursor } } }', 'Ask for at least 1.'],
    ['{ openJobs(first: 1000) { edges { cursor } } }', 'Ask for at most 100 at a time.'],
    [
      '{ openJobs(first: 1, after: "nonsense") { edges { cursor } } }',
      'This page has moved. Start from the first page.',
    ],
    [
      '{ openJobs(first: 1, after: "WyJhIiwiYiJd") { edges { cursor } } }',
      'This page has moved. Start from the first page.',
    ],
  ];
  for (const [document, words] of cases) {
    const answer = await told(tom, document);
    expect(answer.codes, document).not.toContain('FAULT');
    expect(answer.codes, document).toHaveLength(1);
    expect(answer.words, document).toContain(words);
  }
});

test('an answer or question that is empty or too long changes nothing', async () => {
  const job = await publishJob(market, rita);
  const ask =
    'mutation ($job: ID!, $text: String!) { askQuestion(jobId: $job, text: $text) { __typename ... on Question { id } ... on Refusal { code } } }';
  expect(await tom.ask(ask, { job: job.id, text: '  ' })).toMatchObject({ askQuestion: { code: 'TEXT_MISSING' } });
  expect((await told(tom, ask, { job: job.id, text: 'x'.repeat(2001) })).codes).toEqual(['BAD_USER_INPUT']);
  const { askQuestion } = await tom.ask<{ askQuestion: { id: string } }>(ask, { job: job.id, text: 'By train?' });
  const answer = 'mutation ($id: ID!, $answer: String!) { answerQuestion(id: $id, answer: $answer) { __typename } }';
  expect((await told(rita, answer, { id: askQuestion.id, answer: 'x'.repeat(4001) })).codes).toEqual([
    'BAD_USER_INPUT',
  ]);
  const { kept } = await market.one<{ kept: number }>(
    'select count(*)::int as kept from question where job_id = $1 and answer is null',
    [job.id],
  );
  expect(kept).toBe(1);
});

test('an operation that asks for too much is refused before anything runs', async () => {
  const many = Array.from({ length: 40 }, (_, n) => `a${n}: viewer { email }`).join(' ');
  const answer = await told(rita, `{ ${many} }`);
  expect(answer.status).toBe(400);
  expect(answer.words).toContain('at most 15 root fields');
  const wide = Array.from({ length: 1_100 }, (_, n) => `t${n}: email`).join(' ');
  expect((await told(rita, `{ viewer { ${wide} } }`)).words).toContain('at most 1000 fields');
});

test('a change from another site’s page is refused', async () => {
  const response = await fetch(`${market.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: JSON.stringify({ query: 'mutation { signOut }' }),
  });
  expect(response.status).toBe(403);
});

const line = { answer: 'PRICED', unitPrice: 500 };

test.each<[string, object, string]>([
  [
    'a note that is too long',
    { lines: [{ ...line, note: 'x'.repeat(501) }] },
    'Shorten this text. The limit is 500 characters.',
  ],
  ['a tax rate above all', { lines: [{ ...line, taxRate: 10_001 }] }, 'Enter a tax rate of 100% or less.'],
  ['an alternative to no line', { lines: [{ ...line, alternativeTo: 'x' }] }, 'This is no line of the brief.'],
  ['an approach with half a character', { approach: '\ud800' }, 'This text has characters that cannot be kept.'],
  ['an answer to no requirement', { answers: [{ requirementId: 'x', meets: 'YES' }] }, 'The brief does not ask this.'],
  ['too many people', { team: Array.from({ length: 21 }, () => ({ name: 'x' })) }, 'Keep to 20 people.'],
  ['too many references', { references: Array.from({ length: 4 }, () => ({ title: 'x' })) }, 'Keep to 3 references.'],
  ['a reference to no job', { references: [{ title: 'x', jobId: 'x' }] }, 'This is no job.'],
  ['a day that does not exist', { validUntil: '2027-02-30' }, 'Enter a day of the calendar, such as 2026-11-24.'],
  ['conflicts beyond measure', { conflicts: { none: false, words: 'x'.repeat(2_001) } }, 'Shorten this text.'],
  ['a rate below nothing', { cost: { labour: [{ role: 'x', hours: 1, rate: -1 }] } }, 'Enter a sum of 0 or more.'],
  [
    'hours beyond a life',
    { cost: { labour: [{ role: 'x', hours: 1e9, rate: 1 }] } },
    'Enter 1,000,000 hours or fewer.',
  ],
  ['three variants', { variants: Array.from({ length: 3 }, () => ({ title: 'x', lines: [] })) }, 'Keep to 2 variants.'],
  [
    'a variant with too many lines',
    { variants: [{ title: 'x', lines: Array.from({ length: 201 }, () => line) }] },
    'Keep to 200 lines.',
  ],
  ['an addendum before the first', { confirmedAddendum: -1 }, 'Addenda are numbered from 1.'],
])('in a proposal %s is refused in words, and nothing is saved', async (_, change, words) => {
  const { id } = await publishJob(market, rita);
  const started = await tom.ask<{ startProposal: { draftRevision: number } }>(
    'mutation ($id: ID!) { startProposal(jobId: $id) { ... on MyProposal { draftRevision } } }',
    { id },
  );
  const save = `mutation ($id: ID!, $content: ProposalContentInput!) {
    saveProposal(jobId: $id, draftRevision: 0, content: $content) { __typename } }`;
  const content = { pitch: '', lines: [], promises: [], ...change };
  const answer = await told(tom, save, { id, content });
  expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  expect(answer.words).toContain(words);
  const now = await tom.ask<{ myProposal: { draftRevision: number } }>(
    'query ($id: ID!) { myProposal(jobId: $id) { draftRevision } }',
    { id },
  );
  expect(now.myProposal.draftRevision).toBe(started.startProposal.draftRevision);
});

test.each([
  ['the reason of an addendum', 'amendJob(id: $id, after: 0, changes: {}, reason: $words) { __typename }'],
  ['the rating of a brief', 'rateBrief(jobId: $id, clarity: UNCLEAR, missing: $words) { __typename }'],
  [
    'what was learned from a job',
    'recordOutcome(jobId: $id, lessons: $words, customerLine: "x", promises: []) { __typename }',
  ],
  ['the words on a decision', 'closeWithoutAward(jobId: $id, reason: NO_BUDGET, words: $words) { __typename }'],
  ['what has to change before approval', 'sendJobBack(id: $id, words: $words) { __typename }'],
])('half a character in %s is refused in words', async (_, move) => {
  const { id } = await publishJob(market, rita);
  const document = `mutation ($id: ID!, $words: String!) { ${move} }`;
  for (const words of ['half a \ud83d', 'a\u0000b']) {
    const answer = await told(move.startsWith('rate') ? tom : rita, document, { id, words });
    expect(answer).toMatchObject({ status: 200, codes: ['BAD_USER_INPUT'] });
    expect(answer.words).toContain('This text has characters that cannot be kept.');
  }
});
