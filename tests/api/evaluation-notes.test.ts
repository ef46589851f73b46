import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { judged, openedJob, score } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { seat, submitScores } from '../support/panel.js';
import type { PublishedJob } from '../support/proposing.js';

/* What those who judge write to each other: who reads it when, who hears of it, and that no bidder does. */

let market: Market;
let rita: Actor;
let nora: Actor;
let tom: Actor;
let vera: Actor;
let stranger: Actor;
let job: PublishedJob;
let proposal: string;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  nora = await market.employee('Nora');
  stranger = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  await seat(market, job, nora);
  proposal = (await judged(rita, job)).find(({ bidder }) => bidder.name === 'Lantern & Co')?.id ?? '';
});

afterAll(() => market?.close());

interface Noted {
  __typename: string;
  code?: string;
  hidesNotes?: boolean;
  notes?: { id: string; words: string; isMine: boolean; writer: { name: string }; mentioned: { name: string }[] }[];
}

const NOTES = `__typename ... on OpenedProposal { hidesNotes notes { id words isMine writer { name } mentioned { name } } }
  ... on Refusal { code message }`;

async function write(actor: Actor, words: string, ...mentioned: Actor[]): Promise<Noted> {
  const document = `mutation ($proposal: ID!, $words: String!, $ids: [ID!]) {
    writeEvaluationNote(proposalId: $proposal, words: $words, mentionIds: $ids) { ${NOTES} } }`;
  const variables = { proposal, words, ids: mentioned.map(({ personId }) => personId) };
  return (await actor.ask<{ writeEvaluationNote: Noted }>(document, variables)).writeEvaluationNote;
}

async function read(actor: Actor): Promise<Noted | undefined> {
  const document = `query ($job: ID!) { comparison(jobId: $job) { proposals { id ${NOTES.split('... on Refusal')[0]} } } }`;
  type Answer = { comparison: { proposals: (Noted & { id: string })[] } | null };
  const { comparison } = await actor.ask<Answer>(document, { job: job.id });
  return comparison?.proposals.find(({ id }) => id === proposal);
}

const toldOf = (actor: Actor) =>
  market.many<{ text: string; path: string }>(
    `select text, path from notification where person_id = $1 and kind = 'evaluatorMentioned'`,
    [actor.personId],
  );

test('a note is the writer’s own until a colleague has submitted scores: nobody is anchored', async () => {
  expect((await write(rita, 'Ask about snow')).notes).toMatchObject([{ words: 'Ask about snow', isMine: true }]);
  expect(await read(nora)).toMatchObject({ notes: [], hidesNotes: true });
  expect(await read(rita)).toMatchObject({ hidesNotes: false });
});

test('whoever is mentioned hears of it without a word of the note; a bidder and a stranger cannot be mentioned', async () => {
  expect((await write(rita, '@Nora is the boat heated?', nora)).notes?.at(-1)?.mentioned).toEqual([{ name: 'Nora' }]);
  const [told, second] = await toldOf(nora);
  expect(second).toBeUndefined();
  expect(told?.text).toMatch(/^Rita mentioned you in a note on a proposal for JOB-/);
  expect(told?.text).not.toMatch(/boat/);
  for (const outside of [tom, stranger]) {
    expect(await write(rita, 'And you?', outside)).toMatchObject({ code: 'NOT_ON_PANEL' });
    expect(await toldOf(outside)).toEqual([]);
  }
});

test('an empty note, and a note of somebody who does not judge, are refused', async () => {
  expect(await write(nora, '   ')).toMatchObject({ code: 'WORDS_MISSING' });
  expect(await write(stranger, 'Let me')).toMatchObject({ __typename: 'Refusal' });
  expect(await write(tom, 'Choose us')).toMatchObject({ __typename: 'Refusal' });
});

test('PostgreSQL keeps notes within the panel too', async () => {
  const web = new pg.Client(market.database.webUrl);
  await web.connect();
  const refused = (text: string, values: unknown[]) =>
    web.query(text, values).then(
      () => null,
      (error: Error) => error.message,
    );
  const into =
    'insert into evaluation_note (job_id, proposal_id, written_by, words) values ($1, $2, $3, $4) returning id';
  expect(await refused(into, [job.id, proposal, tom.personId, 'Choose us'])).toMatch(/Only who judges/);
  const mention = `insert into evaluation_mention select id, $1 from evaluation_note limit 1`;
  expect(await refused(mention, [tom.personId])).toMatch(/Only the panel/);
  expect(await refused(`update evaluation_note set words = 'other'`, [])).toMatch(/denied/);
  expect(await refused('delete from evaluation_note', [])).toMatch(/denied/);
  await web.end();
});

test('with one’s own scores submitted one reads the others, and a note that was taken back is gone', async () => {
  const quality = (await judged(nora, job))[0]?.scores.filter(({ isComputed }) => !isComputed) ?? [];
  for (const { id } of await judged(nora, job))
    for (const { criterionId } of quality) await score(nora, id, criterionId, 7);
  expect(await submitScores(nora, job)).not.toMatchObject({ __typename: 'Refusal' });
  const seen = await read(nora);
  expect(seen).toMatchObject({ hidesNotes: false });
  expect(seen?.notes?.map(({ words }) => words)).toEqual(['Ask about snow', '@Nora is the boat heated?']);
  const back = 'mutation ($id: ID!) { takeEvaluationNoteBack(noteId: $id) { __typename ... on Refusal { code } } }';
  const variables = { id: seen?.notes?.[0]?.id };
  expect(await nora.ask(back, variables)).toMatchObject({ takeEvaluationNoteBack: { code: 'NOT_FOUND' } });
  expect(await rita.ask(back, variables)).toMatchObject({ takeEvaluationNoteBack: { __typename: 'OpenedProposal' } });
  expect((await read(nora))?.notes?.map(({ words }) => words)).toEqual(['@Nora is the boat heated?']);
});
