import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob, score } from '../support/choosing.js';
import { answerClarification, clarificationsOf, clarify, tellAll } from '../support/clarifying.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';
import { tried } from '../support/rules.js';

/* After the opening the requester may ask one bidder about what it proposed. Nobody else who proposed learns of it. */

let market: Market;
let rita: Actor;
let tim: Actor;
let vera: Actor;
let idle: Actor;
let job: PublishedJob;
let ofVera: string;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tim = await market.teamMember('Tim', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  idle = await market.vendorPerson('Ivo', await market.vendor('Idle Ltd'));
  job = await openedJob(market, rita, [
    [tim, 10_000],
    [vera, 9_000],
  ]);
  ofVera = await proposalOf('Lantern & Co');
});

afterAll(() => market?.close());

const proposalOf = async (name: string, of = job) =>
  (await judged(rita, of)).find(({ bidder }) => bidder.name === name)?.id ?? '';

const notesOf = (actor: Actor) =>
  market.many<{ kind: string; text: string }>(
    `select kind, text from notification where person_id = $1 and job_id = $2 and kind like 'clarification%' or
       (person_id = $1 and job_id = $2 and kind = 'toldToAll') order by at`,
    [actor.personId, job.id],
  );

const question = 'Does the price of the venue include cleaning?';

describe('a clarification', () => {
  test('is asked of one bidder, which is told; it stands in its column', async () => {
    const asked = await clarify(rita, ofVera, question);
    expect(asked).toMatchObject({ clarifications: [{ question, answer: null, isLate: false }] });
    expect(await notesOf(vera)).toMatchObject([{ kind: 'clarificationAsked' }]);
    expect(await notesOf(tim)).toEqual([]);
  });

  test('is seen by the bidder that was asked, and by no other', async () => {
    expect((await clarificationsOf(vera, job))?.clarifications).toMatchObject([{ question, answer: null }]);
    expect((await clarificationsOf(tim, job))?.clarifications).toEqual([]);
    expect((await clarificationsOf(idle, job))?.clarifications).toEqual([]);
  });

  test('is answered by nobody but the bidder that was asked', async () => {
    const [{ id } = { id: '' }] = (await clarificationsOf(vera, job))?.clarifications ?? [];
    expect(await answerClarification(tim, id, 'It does not.')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answerClarification(vera, id, ' ')).toMatchObject({ code: 'UNFINISHED' });
    expect(await answerClarification(vera, id, 'It does.')).toMatchObject({ question, answer: 'It does.' });
    expect(await answerClarification(vera, id, 'It does not.')).toMatchObject({ code: 'ANSWERED' });
    expect(await notesOf(rita)).toMatchObject([{ kind: 'clarificationAnswered' }]);
    expect((await notesOf(rita))[0]?.text).not.toContain('Lantern');
  });

  test('changes nothing in the proposal', async () => {
    const before = await market.one<{ hash: string }>(
      'select content_hash as hash from opened_proposal where proposal_id = $1',
      [ofVera],
    );
    await clarify(rita, ofVera, 'And the chairs?');
    expect(
      await market.one('select content_hash as hash from opened_proposal where proposal_id = $1', [ofVera]),
    ).toEqual(before);
  });

  test('asked without words or for yesterday says so', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    expect(await clarify(rita, ofVera, ' ', yesterday)).toMatchObject({
      code: 'UNFINISHED',
      problems: [
        { field: 'question', message: 'Enter what you want to know.' },
        { field: 'due', message: 'Choose a time that lies ahead: the bidder needs time to answer.' },
      ],
    });
  });

  test('is not for others to ask', async () => {
    const olga = await market.employee('Olga');
    expect(await clarify(olga, ofVera, question)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await clarify(tim, ofVera, question)).toMatchObject({ __typename: 'Refusal' });
  });
});

describe('what is told to all', () => {
  test('names nobody who proposed', async () => {
    expect(await tellAll(rita, job, question, 'Lantern & Co says that it does.')).toMatchObject({
      code: 'UNFINISHED',
      problems: [{ field: 'answer', message: 'Take out “Lantern & Co”: bidders are told nothing of each other.' }],
    });
  });

  test('reaches everybody whose proposal stands, and not those who never proposed', async () => {
    const answer = 'We clean ourselves. Leave cleaning out.';
    expect(await tellAll(rita, job, question, answer)).toMatchObject({ id: expect.any(String) });
    for (const actor of [tim, vera]) {
      expect((await clarificationsOf(actor, job))?.toldToAll).toEqual([{ question, answer }]);
      expect((await notesOf(actor)).map(({ kind }) => kind)).toContain('toldToAll');
    }
    expect((await clarificationsOf(idle, job))?.toldToAll).toEqual([]);
    expect(await notesOf(idle)).toEqual([]);
  });
});

test('what everybody is told reaches nobody who is disqualified; what it was told before, it keeps', async () => {
  const before = (await clarificationsOf(vera, job))?.toldToAll ?? [];
  expect(before.length).toBeGreaterThan(0);
  const mark = (to: string | null) =>
    tried(
      rita,
      'mutation ($id: ID!, $to: ProposalMark, $because: String) { answer: markProposal(proposalId: $id, mark: $to, because: $because) { … } }',
      { id: ofVera, to, because: to === null ? null : 'It leaves out the catering.' },
    );
  await mark('DISQUALIFIED');
  const told = (await notesOf(vera)).length;
  await tellAll(rita, job, 'May we bring our own chairs?', 'You may.');
  expect((await clarificationsOf(vera, job))?.toldToAll).toEqual(before);
  expect((await clarificationsOf(tim, job))?.toldToAll).toHaveLength(before.length + 1);
  expect(await notesOf(vera)).toHaveLength(told);
  await mark(null);
  expect((await clarificationsOf(vera, job))?.toldToAll).toHaveLength(before.length + 1);
});

test('once the job is decided nobody is asked any more, and the database says the same', async () => {
  const decided = await openedJob(market, rita, [[vera, 9_000]]);
  const [proposal] = await judged(rita, decided);
  const fit = proposal?.scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
  await score(rita, proposal?.id ?? '', fit, 8);
  const asked = await clarify(rita, proposal?.id ?? '', question);
  expect(await choose(rita, decided, proposal?.id ?? '')).toMatchObject({ __typename: 'AwardMade' });
  expect(await clarify(rita, proposal?.id ?? '', 'And now?')).toMatchObject({ code: 'WRONG_STATE' });
  const id = 'clarifications' in asked ? (asked.clarifications[0]?.id ?? '') : '';
  expect(await answerClarification(vera, id, 'Too late.')).toMatchObject({ code: 'WRONG_STATE' });
  expect(await tellAll(rita, decided, question, 'Nothing.')).toMatchObject({ code: 'WRONG_STATE' });
  const late = `insert into clarification (bidder_id, job_id, proposal_id, question, due, asked_by)
    select p.bidder_id, p.job_id, p.id, 'And now?', clock_timestamp() + interval '1 day', $2 from proposal p where p.id = $1`;
  await expect(market.owner.query(late, [proposal?.id, rita.personId])).rejects.toThrow(/between the opening/);
});
