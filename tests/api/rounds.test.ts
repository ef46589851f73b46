import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, closeWithoutAward, judged, openedJob, score } from '../support/choosing.js';
import { clarify } from '../support/clarifying.js';
import { type Market, openMarket } from '../support/market.js';
import {
  bringDeadline,
  cheapestFirst,
  compare,
  mine,
  offer,
  opened,
  type PublishedJob,
  publishJob,
  start,
  submit,
} from '../support/proposing.js';
import { download, picture, uploadWhole } from '../support/uploading.js';
import { webRefusal } from '../support/web-refusal.js';
import { draftsBegun, furtherRound, startRound } from '../support/rounds.js';

/* A further round is a job of its own, under a new seal, for those who are kept in. */

interface Sight {
  phase: string;
  bidderView: {
    invitedCount: number;
    nextRound: { isKeptIn: boolean; words: string; jobId: string | null } | null;
  } | null;
  round: { number: number; nextId: string | null; leftOutWords: string | null } | null;
  moves: { name: string; allowed: boolean }[];
}

let market: Market;
let rita: Actor;
let tim: Actor;
let vera: Actor;
let nils: Actor;
let idle: Actor;
let first: PublishedJob;
let second: PublishedJob;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tim = await market.teamMember('Tim', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  nils = await market.vendorPerson('Nils', await market.vendor('Northside'));
  idle = await market.vendorPerson('Ivo', await market.vendor('Idle Ltd'));
  first = await openedJob(market, rita, [
    [tim, 10_000],
    [vera, 9_000],
    [nils, 20_000],
  ]);
});

afterAll(() => market?.close());

const proposalsOf = async (...names: string[]) =>
  (await judged(rita, first)).filter(({ bidder }) => names.includes(bidder.name)).map(({ id }) => id);

async function seen(actor: Actor, job: PublishedJob): Promise<Sight | null> {
  const document = `query ($id: ID!) { job(id: $id) { phase bidderView { invitedCount nextRound { isKeptIn words jobId } }
    round { number nextId leftOutWords } moves { name allowed } } }`;
  return (await actor.ask<{ job: Sight | null }>(document, { id: job.id })).job;
}

const notesOf = (actor: Actor, job: PublishedJob) =>
  market.many<{ kind: string; text: string }>(
    'select kind, text from notification where person_id = $1 and job_id = $2 order by at',
    [actor.personId, job.id],
  );

describe('a further round', () => {
  test('keeps in somebody who proposed, closes later than now, and has words for both sides', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const refused = await startRound(rita, first, [], { deadline: yesterday, words: '', leftOut: '' });
    expect(refused).toMatchObject({ code: 'UNFINISHED' });
    expect('problems' in refused && refused.problems.map(({ field }) => field)).toEqual([
      'kept',
      'deadline',
      'words',
      'leftOutWords',
    ]);
  });

  test('is not for others to ask', async () => {
    const kept = await proposalsOf('Events team');
    expect(await startRound(await market.employee('Olga'), first, kept)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await startRound(tim, first, kept)).toMatchObject({ __typename: 'Refusal' });
  });

  test('is a job of its own with the same brief, criteria and panel', async () => {
    const kept = await proposalsOf('Events team', 'Lantern & Co');
    const round = await startRound(rita, first, kept);
    expect(round).toMatchObject({
      title: 'Offsite for 80, round 2',
      phase: 'OPEN',
      criteria: [
        { title: 'Price', weight: 40 },
        { title: 'Fit', weight: 60 },
      ],
      round: { number: 2, words: 'Your best price, once more.', previousId: first.id, nextId: null },
    });
    if (round.__typename === 'Refusal') throw new Error();
    second = { id: round.id, lineIds: round.lines.map(({ id }) => id) };
    const keys = await market.many('select id from job_key where job_id = any($1::uuid[])', [[first.id, second.id]]);
    expect(keys).toHaveLength(2);
    const panel = await market.many('select interest from evaluator where job_id = $1', [second.id]);
    expect(panel).toEqual([{ interest: 'none' }]);
  });

  test('is told to those who are kept in and, with the reason, to those who are not', async () => {
    expect((await notesOf(tim, second)).map(({ text }) => text)).toEqual([expect.stringContaining('You are kept in')]);
    expect((await notesOf(nils, first)).map(({ kind }) => kind)).toContain('leftOutOfRound');
    expect((await seen(tim, first))?.bidderView?.nextRound).toMatchObject({ isKeptIn: true, jobId: second.id });
    expect((await seen(nils, first))?.bidderView?.nextRound).toEqual({
      isKeptIn: false,
      words: 'Your plan did not cover the second day.',
      jobId: null,
    });
    expect(await seen(nils, second)).toBeNull();
  });

  test('says nothing to those who never proposed, and to nobody who else is in it', async () => {
    const aside = await seen(idle, first);
    expect(aside?.bidderView?.nextRound).toBeNull();
    expect(aside?.round).toBeNull();
    expect((await seen(tim, second))?.bidderView?.invitedCount).toBe(4);
    expect((await seen(tim, second))?.round).toEqual({ number: 2, nextId: null, leftOutWords: null });
    expect((await seen(tim, first))?.round).toBeNull();
  });

  test('begins for each bidder with what it proposed last, as a draft of its own', async () => {
    await draftsBegun(market, second, 2);
    const draft = await mine(vera, second);
    expect(draft).toMatchObject({ state: 'DRAFT', content: { pitch: 'Pitch of Vera', total: 9_000 * 2 + 4_500 * 80 } });
    expect(await mine(idle, second)).toBeNull();
    expect(await mine(nils, second)).toBeNull();
    const opening = await market.many(
      'select 1 from proposal_version v join proposal p on p.id = v.proposal_id where p.job_id = $1',
      [second.id],
    );
    expect(opening).toEqual([]);
  });

  test('takes the place of the job before it, which is judged and decided no more', async () => {
    const [proposal = ''] = await proposalsOf('Events team');
    const [one] = await judged(rita, first);
    const fit = one?.scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
    expect(await score(rita, proposal, fit, 8)).toMatchObject({ code: 'CONTINUED' });
    expect(await clarify(rita, proposal, 'And?')).toMatchObject({ code: 'CONTINUED' });
    expect(await choose(rita, first, proposal)).toMatchObject({ code: 'CONTINUED' });
    expect(await closeWithoutAward(rita, first)).toMatchObject({ code: 'CONTINUED' });
    expect(await startRound(rita, first, [proposal])).toMatchObject({ code: 'CONTINUED' });
    expect((await seen(rita, first))?.round).toMatchObject({ number: 1, nextId: second.id });
    await expect(
      market.owner.query(
        `insert into decision (job_id, proposal_id, decided_by, reasons) values ($1, $2, $3, '{bestFit}')`,
        [first.id, proposal, rita.personId],
      ),
    ).rejects.toThrow(/goes on in a further round/);
  });

  test('takes nobody in whose proposal was not opened before', async () => {
    const { id } = await market.one<{ id: string }>(`select bidder_id as id from membership where person_id = $1`, [
      idle.personId,
    ]);
    const text = `insert into invitation (job_id, bidder_id, reason) values ($1, $2, 'named')`;
    expect(await webRefusal(market, text, [second.id, id])).toMatch(/open to those who proposed/);
  });

  test('is sealed until its own deadline and opened then', async () => {
    expect(await submit(tim, second, offer(second, 8_000, 'Cheaper now.'))).toMatchObject({
      __typename: 'SubmittedProposal',
    });
    expect(await submit(vera, second, offer(second, 9_000, 'Pitch of Vera'))).toMatchObject({
      __typename: 'SubmittedProposal',
    });
    expect(await compare(rita, second)).toBeNull();
    await bringDeadline(market, second, 0);
    await opened(market, second);
    expect((await compare(rita, second))?.proposals.map(({ bidder }) => bidder.name)).toEqual([
      'Events team',
      'Lantern & Co',
    ]);
  });
});

test('those who judge see what each bidder changed since the round before', async () => {
  const document = `query ($job: ID!) { comparison(jobId: $job) { proposals { bidder { name } comparableTotal
    sinceLastRound { totalBefore parts lines { title before after } } } } }`;
  const sums = (price: number) => ({ venue: price * 2, catering: Math.floor(price / 2) * 80 });
  const { comparison } = await rita.ask<{ comparison: { proposals: { comparableTotal: number }[] } }>(document, {
    job: second.id,
  });
  const [was, now] = [sums(10_000), sums(8_000)];
  expect(cheapestFirst(comparison.proposals)).toMatchObject([
    {
      bidder: { name: 'Events team' },
      comparableTotal: now.venue + now.catering,
      sinceLastRound: {
        totalBefore: was.venue + was.catering,
        parts: ['pitch'],
        lines: [
          { title: 'Venue', before: was.venue, after: now.venue },
          { title: 'Catering', before: was.catering, after: now.catering },
        ],
      },
    },
    { bidder: { name: 'Lantern & Co' }, sinceLastRound: { parts: [], lines: [] } },
  ]);
  const { comparison: before } = await rita.ask<{ comparison: { proposals: { sinceLastRound: null }[] } }>(document, {
    job: first.id,
  });
  expect(before.proposals.map(({ sinceLastRound }) => sinceLastRound)).toEqual([null, null, null]);
});

describe('the decision of the last round', () => {
  let proposal = '';

  test('is the decision of every round, told to each bidder by the last round it was in', async () => {
    for (const one of await judged(rita, second)) {
      const fit = one.scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
      await score(rita, one.id, fit, one.bidder.name === 'Events team' ? 9 : 4);
      if (one.bidder.name === 'Events team') proposal = one.id;
    }
    expect(await choose(rita, second, proposal)).toMatchObject({ __typename: 'AwardMade', toldCount: 3 });
    for (const job of [first, second]) expect((await seen(rita, job))?.phase).toBe('AWARDED');
    const told = await market.many(
      `select b.name, d.job_id as job, d.outcome, d.count from debrief d join bidder b on b.id = d.bidder_id
       where d.job_id = any($1::uuid[]) order by b.name`,
      [[first.id, second.id]],
    );
    expect(told).toEqual([
      { name: 'Events team', job: second.id, outcome: 'won', count: 3 },
      { name: 'Lantern & Co', job: second.id, outcome: 'lost', count: 3 },
      { name: 'Northside', job: first.id, outcome: 'lost', count: 3 },
    ]);
    expect((await notesOf(nils, first)).map(({ kind }) => kind)).toContain('jobDecided');
    expect((await seen(nils, first))?.phase).toBe('AWARDED');
  });

  test('is one contest with the whole field, and one decision of the requester', async () => {
    const contests = await market.many<{ id: string; bids: number }>(
      `select c.id, (select count(*)::int from contest_bid b where b.contest_id = c.id) as bids from contest c
       where c.job_id = any($1::uuid[])`,
      [[first.id, second.id]],
    );
    expect(contests).toMatchObject([{ bids: 3 }]);
    expect(
      await market.one('select published, decided, awarded from requester_conduct where person_id = $1', [
        rita.personId,
      ]),
    ).toEqual({ published: 1, decided: 1, awarded: 1 });
    const counted = await market.one('select * from requester_conduct where person_id = $1', [rita.personId]);
    await market.owner.query('select recount_requester_conduct(), recount_debrief_conduct()');
    expect(await market.one('select * from requester_conduct where person_id = $1', [rita.personId])).toEqual(counted);
  });

  test('leaves one job in each list', async () => {
    const ids = async (actor: Actor, root: string) => {
      const page = await actor.ask<{ list: { edges: { node: { id: string } }[] } }>(
        `{ list: ${root}(first: 20) { edges { node { id } } } }`,
      );
      return page.list.edges.map(({ node }) => node.id);
    };
    expect(await ids(rita, 'postedJobs')).toEqual([second.id]);
    expect(await ids(tim, 'myBids')).toEqual([second.id]);
    expect(await ids(nils, 'myBids')).toEqual([first.id]);
  });
});

test('a file comes along, sealed anew, and is the same to the last byte', async () => {
  const job = await publishJob(market, rita);
  const content = picture(300_000);
  await start(vera, job);
  const { fileId, salt } = await uploadWhole(vera, 'proposal-files', job, 'Stage.png', content);
  const files = [{ fileId, salt, name: 'Stage.png', isProtected: false, caption: '' }];
  expect(await submit(vera, job, { ...offer(job, 9_000), files })).toMatchObject({ __typename: 'SubmittedProposal' });
  await bringDeadline(market, job, 0);
  await opened(market, job);
  const [proposal] = await judged(rita, job);
  const round = await furtherRound(rita, job, [proposal?.id ?? ''], { leftOut: null });
  await draftsBegun(market, round, 1);
  const document = 'query ($job: ID!) { myProposal(jobId: $job) { content { files { fileId name } } } }';
  const { myProposal } = await vera.ask<{ myProposal: { content: { files: { fileId: string }[] } } }>(document, {
    job: round.id,
  });
  const copied = myProposal.content.files[0]?.fileId ?? '';
  expect(copied).not.toBe(fileId);
  expect((await download(vera, 'proposal-files', copied)).body.equals(content)).toBe(true);
  expect((await download(rita, 'proposal-files', copied)).status).toBe(404);
});

test('the questions that the brief answers come along', async () => {
  await market.owner.query(
    'insert into question_set (category_id, version, published_at) values ($1, 1, clock_timestamp())',
    [market.categoryId],
  );
  const job = await openedJob(market, rita, [[vera, 9_000]]);
  const setOf = ({ id }: PublishedJob) =>
    market.one<{ set: string | null }>('select question_set_id as set from job where id = $1', [id]);
  expect((await setOf(job)).set).not.toBeNull();
  const [proposal] = await judged(rita, job);
  const round = await furtherRound(rita, job, [proposal?.id ?? ''], { leftOut: null });
  expect(await setOf(round)).toEqual(await setOf(job));
});

test('a round that is cancelled gives the job before it back', async () => {
  const job = await openedJob(market, rita, [[vera, 9_000]]);
  const [proposal] = await judged(rita, job);
  const round = await furtherRound(rita, job, [proposal?.id ?? ''], { leftOut: null });
  expect(await closeWithoutAward(rita, job)).toMatchObject({ code: 'CONTINUED' });
  await rita.ask('mutation ($id: ID!) { cancelJob(id: $id, reason: "Not needed after all.") { __typename } }', {
    id: round.id,
  });
  expect((await seen(vera, job))?.bidderView?.nextRound).toBeNull();
  expect(await closeWithoutAward(rita, job)).toMatchObject({ __typename: 'AwardMade' });
});
