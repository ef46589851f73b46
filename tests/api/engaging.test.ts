import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob, sayDecision } from '../support/choosing.js';
import { accepted, agreementVersion, made, moveEngagement, running, signed } from '../support/engaging.js';
import { type Market, openMarket } from '../support/market.js';
import { home } from '../support/posting.js';
import type { PublishedJob } from '../support/proposing.js';

/* An award becomes an engagement, which its two sides know, and no rival. */

let market: Market;
let rita: Actor;
let sam: Actor;
let tom: Actor;
let vera: Actor;
let lea: Actor;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  sam = await market.employee('Sam');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

/** A job that the named bidder has won. */
async function awarded(winner: string): Promise<PublishedJob> {
  const job = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 1200],
  ]);
  await chooseAnew(job, winner);
  return job;
}

async function chooseAnew(job: PublishedJob, winner: string): Promise<void> {
  const chosen = (await judged(rita, job)).find(({ bidder }) => bidder.name === winner);
  await choose(rita, job, chosen?.id ?? '', 'Thank you both.');
}

interface Seen {
  id: string;
  state: string;
  side: string | null;
  bidder: { name: string };
  agreedTotal: { amount: number } | null;
  endedBecause: string | null;
}

async function engagementFor(actor: Actor, job: PublishedJob): Promise<Seen | null | undefined> {
  const document = `query ($job: ID!) { job(id: $job) { engagement {
    id state side bidder { name } agreedTotal { amount } endedBecause moves { name allowed } } } }`;
  return (await actor.ask<{ job: { engagement: Seen | null } | null }>(document, { job: job.id })).job?.engagement;
}

test('an award becomes an engagement at the chosen price, known to its two sides and to leaders alone', async () => {
  const job = await awarded('Events team');
  const agreed = { state: 'AGREED', bidder: { name: 'Events team' }, agreedTotal: { amount: 42_000 } };
  expect(await engagementFor(rita, job)).toMatchObject({ ...agreed, side: 'requester' });
  expect(await engagementFor(tom, job)).toMatchObject({ ...agreed, side: 'bidder' });
  expect(await engagementFor(lea, job)).toMatchObject({ ...agreed, side: null });
  expect(await engagementFor(vera, job)).toBeNull();
  expect(await engagementFor(sam, job)).toBeUndefined();
});

test('a re-opened decision ends it, and another award begins another', async () => {
  const job = await awarded('Events team');
  await sayDecision(rita, job, 'reopenDecision', 'A price was read wrongly.');
  expect(await engagementFor(tom, job)).toMatchObject({ state: 'ENDED', endedBecause: 'reopened' });
  await chooseAnew(job, 'Lantern & Co');
  expect(await engagementFor(rita, job)).toMatchObject({ state: 'AGREED', bidder: { name: 'Lantern & Co' } });
  expect(await engagementFor(vera, job)).toMatchObject({ state: 'AGREED' });
  expect(await engagementFor(tom, job)).toMatchObject({ state: 'ENDED', bidder: { name: 'Events team' } });
});

const milestones = [
  { title: 'Plan', dueOn: '2027-01-10', share: 40 },
  { title: 'The day itself', dueOn: '2027-02-10', share: 60 },
];

const PARTS = `query ($job: ID!) { job(id: $job) { engagement { state acceptsAt silenceDays
  milestones { id title dueOn share deliveredAt acceptsAt acceptedAt isAcceptedBySilence sentBackWords }
  events { kind about words by { name } } contributors { name }
  offer { variantTitle net { amount } lines { title amount isCounted } } } } }`;

interface Parts {
  state: string;
  acceptsAt: string | null;
  silenceDays: number;
  milestones: {
    id: string;
    title: string;
    acceptsAt: string | null;
    acceptedAt: string | null;
    isAcceptedBySilence: boolean;
    sentBackWords: string | null;
  }[];
  events: { kind: string; about: string; words: string; by: { name: string } | null }[];
  contributors: { name: string }[];
  offer: { net: { amount: number } | null; lines: { amount: number | null }[] };
}

async function partsFor(actor: Actor, job: PublishedJob): Promise<Parts> {
  const { job: found } = await actor.ask<{ job: { engagement: Parts } }>(PARTS, { job: job.id });
  return found.engagement;
}

/** As if so much time had passed: the times that were told come nearer. */
async function silencePasses(job: PublishedJob): Promise<void> {
  const of = 'engagement_id = (select id from engagement where job_id = $1)';
  await market.owner.query(`update milestone set accepts_at = now() where accepts_at is not null and ${of}`, [job.id]);
  await market.owner.query('update engagement set accepts_at = now() where accepts_at is not null and job_id = $1', [
    job.id,
  ]);
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error('It did not happen in ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('an agreement', () => {
  test('is confirmed by both sides, each once, and then the work may begin', async () => {
    const job = await awarded('Events team');
    const version = await agreementVersion(tom, job);
    expect(await moveEngagement(tom, job, 'startWork')).toMatchObject({ code: 'WRONG_STATE' });
    expect(await made(tom, job, 'signAgreement', { version })).toMatchObject({ state: 'AGREED' });
    expect(await moveEngagement(tom, job, 'signAgreement', { version })).toMatchObject({ code: 'SIGNED_ALREADY' });
    expect(await made(rita, job, 'signAgreement', { version })).toMatchObject({ state: 'SIGNED' });
    expect(await made(tom, job, 'startWork')).toMatchObject({ state: 'RUNNING' });
  });

  test('is confirmed by neither a rival, nor a stranger, nor a leader', async () => {
    const job = await awarded('Events team');
    const version = await agreementVersion(tom, job);
    expect(await moveEngagement(vera, job, 'signAgreement', { version })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await moveEngagement(sam, job, 'signAgreement', { version })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await moveEngagement(lea, job, 'signAgreement', { version })).toMatchObject({ code: 'NOT_YOURS' });
  });

  test('that changes is confirmed anew: nobody confirms what they have not read', async () => {
    const job = await awarded('Events team');
    const version = await agreementVersion(tom, job);
    await made(rita, job, 'signAgreement', { version });
    await made(tom, job, 'settleMilestones', { version, milestones });
    expect(await moveEngagement(rita, job, 'signAgreement', { version })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await moveEngagement(rita, job, 'settleMilestones', { version, milestones: [] })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    await signed(rita, tom, job);
    expect(await moveEngagement(rita, job, 'settleMilestones', { version: version + 1, milestones: [] })).toMatchObject(
      {
        code: 'WRONG_STATE',
      },
    );
  });

  test('goes back with words, and says what is wrong with its milestones', async () => {
    const job = await awarded('Events team');
    const version = await agreementVersion(tom, job);
    await made(rita, job, 'signAgreement', { version });
    expect(await moveEngagement(tom, job, 'sendAgreementBack', { words: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    await made(tom, job, 'sendAgreementBack', { words: 'The plan needs a week more.' });
    expect((await partsFor(rita, job)).events.at(-1)).toEqual({
      kind: 'agreementSentBack',
      about: '',
      words: 'The plan needs a week more.',
      by: { name: 'Tom' },
    });
    const [plan, day] = milestones;
    const tooMuch = await moveEngagement(rita, job, 'settleMilestones', {
      version: version + 1,
      milestones: [plan, { ...day, share: 70 }],
    });
    expect(tooMuch).toMatchObject({ code: 'MILESTONES_UNFINISHED', problems: [{ field: 'milestones.0.share' }] });
  });

  test('of a team is confirmed by its lead, where it has one', async () => {
    const job = await awarded('Events team');
    await market.owner.query('update membership set is_lead = true where person_id = $1', [tom.personId]);
    const team = await market.one<{ id: string }>('select bidder_id as id from membership where person_id = $1', [
      tom.personId,
    ]);
    const tia = await market.teamMember('Tia', { id: team.id, name: 'Events team' });
    const version = await agreementVersion(tom, job);
    expect(await moveEngagement(tia, job, 'signAgreement', { version })).toMatchObject({
      code: 'LEAD_SIGNS',
      message: 'Tom leads and confirms it.',
    });
    expect(await made(tom, job, 'signAgreement', { version })).toMatchObject({ state: 'AGREED' });
  });

  test('begins by itself at the time that both set', async () => {
    const job = await awarded('Lantern & Co');
    expect(await moveEngagement(vera, job, 'planStart', { at: '2020-01-01T09:00:00Z', place: '' })).toMatchObject({
      code: 'START_UNFINISHED',
      field: 'at',
    });
    await made(vera, job, 'planStart', { at: new Date(Date.now() + 60_000).toISOString(), place: 'Room 4' });
    await signed(rita, vera, job);
    await market.owner.query('update engagement set start_meeting_at = now() where job_id = $1', [job.id]);
    await until(async () => (await engagementFor(rita, job))?.state === 'RUNNING');
    expect((await partsFor(vera, job)).events.at(-1)).toMatchObject({ kind: 'started', by: null });
  });

  test('says the chosen lines and their sum', async () => {
    const job = await awarded('Events team');
    const { offer, silenceDays } = await partsFor(tom, job);
    expect(silenceDays).toBe(5);
    expect(offer.net).toEqual({ amount: 42_000 });
    expect(offer.lines.length).toBeGreaterThan(0);
  });
});

test('each move is told to the other side alone, and what waits stands in its list', async () => {
  const job = await awarded('Events team');
  const waits = async (actor: Actor) => {
    const { home: page } = await actor.ask<{ home: { needsYou: { verb: string; path: string }[] } }>(
      '{ home { needsYou { verb path } } }',
    );
    return page.needsYou.filter(({ path }) => path.startsWith(`/jobs/${job.id}/`)).map(({ verb }) => verb);
  };
  expect(await waits(rita)).toContain('Confirm');
  expect(await waits(tom)).toContain('Confirm');
  await signed(rita, tom, job);
  expect(await waits(rita)).not.toContain('Confirm');
  expect(await waits(tom)).toContain('Begin');
  await made(tom, job, 'startWork');
  await made(tom, job, 'deliverWork', { words: '' });
  expect(await waits(rita)).toContain('Accept');
  expect((await home(rita)).told.join()).toMatch(/all of it is delivered\. Accept it or say what is missing until/);
  await made(rita, job, 'acceptWork');
  expect(await waits(rita)).not.toContain('Accept');
  expect((await home(tom)).told.join()).toContain('all of it is accepted.');
  const { reference } = await market.one<{ reference: string }>(
    `select 'JOB-' || number as reference from job where id = $1`,
    [job.id],
  );
  const told = (await home(vera)).told.filter((text) => text.startsWith(`${reference},`));
  expect(told).toEqual([expect.stringContaining('has been decided')]);
});

describe('the work', () => {
  test('is delivered by milestones, sent back with words, delivered again and accepted', async () => {
    const job = await awarded('Events team');
    await made(tom, job, 'settleMilestones', { version: 1, milestones });
    await running(rita, tom, job);
    const [plan, day] = (await partsFor(tom, job)).milestones;
    const planned = { milestoneId: plan?.id, words: 'As agreed.' };
    expect(await moveEngagement(rita, job, 'acceptMilestone', { milestoneId: plan?.id })).toMatchObject({
      code: 'NOT_DELIVERED',
    });
    await made(tom, job, 'deliverMilestone', planned);
    expect(await moveEngagement(tom, job, 'deliverMilestone', planned)).toMatchObject({ code: 'DELIVERED_ALREADY' });
    await made(rita, job, 'sendMilestoneBack', { milestoneId: plan?.id, words: 'Where is the bus?' });
    expect((await partsFor(tom, job)).milestones[0]).toMatchObject({
      acceptsAt: null,
      sentBackWords: 'Where is the bus?',
    });
    await made(tom, job, 'deliverMilestone', planned);
    await made(rita, job, 'acceptMilestone', { milestoneId: plan?.id });
    expect(await moveEngagement(tom, job, 'deliverWork', { words: '' })).toMatchObject({ code: 'MILESTONES_OPEN' });
    await made(tom, job, 'deliverMilestone', { milestoneId: day?.id, words: '' });
    await made(rita, job, 'acceptMilestone', { milestoneId: day?.id });
    expect(await made(tom, job, 'deliverWork', { words: 'Done.' })).toMatchObject({ state: 'DELIVERED' });
    expect(await made(rita, job, 'sendWorkBack', { words: 'The chairs are still there.' })).toMatchObject({
      state: 'RUNNING',
    });
    await made(tom, job, 'deliverWork', { words: 'Now.' });
    expect(await made(rita, job, 'acceptWork')).toMatchObject({ state: 'ACCEPTED' });
    expect(await sayDecision(rita, job, 'reopenDecision', 'We think again.')).toMatchObject({
      reopenDecision: { code: 'WORK_ACCEPTED' },
    });
  });

  test('is accepted by silence at the time that was told, a milestone and the whole', async () => {
    const job = await awarded('Lantern & Co');
    const only = [{ title: 'All of it', dueOn: '2027-01-10', share: null }];
    await made(vera, job, 'settleMilestones', { version: 1, milestones: only });
    await running(rita, vera, job);
    const [milestone] = (await partsFor(vera, job)).milestones;
    await made(vera, job, 'deliverMilestone', { milestoneId: milestone?.id, words: '' });
    // Five working days: from a Sunday night on, less than five whole days.
    expect(Date.parse((await partsFor(rita, job)).milestones[0]?.acceptsAt ?? '')).toBeGreaterThan(
      Date.now() + 4 * 86_400_000,
    );
    await silencePasses(job);
    await until(async () => (await partsFor(rita, job)).milestones[0]?.isAcceptedBySilence === true);
    await made(vera, job, 'deliverWork', { words: '' });
    await silencePasses(job);
    await until(async () => (await partsFor(rita, job)).state === 'ACCEPTED');
    const { events } = await partsFor(rita, job);
    expect(events.filter(({ kind }) => kind === 'workAccepted')).toEqual([
      { kind: 'workAccepted', about: '', words: '', by: null },
    ]);
  });

  test('accepted and sent back in the same moment ends in one of both', async () => {
    const job = await awarded('Events team');
    await running(rita, tom, job);
    await made(tom, job, 'deliverWork', { words: '' });
    const both = await Promise.all([
      moveEngagement(rita, job, 'acceptWork'),
      moveEngagement(rita, job, 'sendWorkBack', { words: 'Not yet.' }),
    ]);
    expect(both.filter(({ __typename: name }) => name === 'Refusal')).toHaveLength(1);
  });

  test('is done by all people of the bidder, or by those it names', async () => {
    const job = await awarded('Lantern & Co');
    expect((await partsFor(rita, job)).contributors).toEqual([{ name: 'Vera' }]);
    expect(await moveEngagement(vera, job, 'nameContributors', { personIds: [rita.personId] })).toMatchObject({
      code: 'NOT_YOURS',
    });
    await made(vera, job, 'nameContributors', { personIds: [vera.personId] });
    expect(await moveEngagement(rita, job, 'nameContributors', { personIds: [] }).catch(() => 'refused')).toBe(
      'refused',
    );
  });
});

test('the list has what one asked for or does, under way before over, and nothing of others', async () => {
  const done = await awarded('Lantern & Co');
  await accepted(rita, vera, done);
  const document = `query ($first: Int!, $after: String) { engagements(first: $first, after: $after) {
    edges { node { state job { id } } } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    engagements: {
      edges: { node: { state: string; job: { id: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }
  const listFor = async (actor: Actor, first = 100, after: string | null = null) =>
    (await actor.ask<List>(document, { first, after })).engagements;
  const ritas = (await listFor(rita)).edges.map(({ node }) => node);
  const veras = (await listFor(vera)).edges.map(({ node }) => node);
  expect(ritas.length).toBeGreaterThan(veras.length);
  expect(veras.at(-1)).toMatchObject({ state: 'ACCEPTED' });
  expect((await listFor(sam)).edges).toEqual([]);
  const isOver = ritas.map(({ state }) => state === 'ACCEPTED' || state === 'ENDED');
  expect(isOver.lastIndexOf(false)).toBe(isOver.filter((over) => !over).length - 1);
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo } = await listFor(rita, 3, after);
    paged.push(...edges.map(({ node }) => node.job.id));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(paged).toEqual(ritas.map(({ job }) => job.id));
});
