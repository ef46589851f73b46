import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { LocalFileKeys } from '../../apps/api/src/opening/local-file-keys.js';
import { openDueJobs } from '../../apps/api/src/opening/due-jobs.js';
import { openJob } from '../../apps/api/src/opening/open-job.js';
import { enrolReleaser } from '../../apps/api/src/opening/release/enrol.js';
import { codeAt } from '../../apps/api/src/opening/release/one-time-code.js';
import { hashToken } from '../../apps/api/src/people/sessions.service.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { OPENER_TOKEN } from '../support/opener.js';
import { prove, sized } from '../support/proof.js';
import {
  bringDeadline,
  compare,
  mine,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
} from '../support/proposing.js';

/*
 * Every way to open a sealed proposal early, alone, with made-up or used releases, or from the database alone, is tried again
 * and again. None opens anything; and what is done in due form opens, or the tries would prove nothing.
 */

const proof = prove('opening');
const TIMES = sized(20, 100);

let market: Market;
let requester: Actor;
let bidder: Actor;
let first: Actor;
let second: Actor;
let third: Actor;
let open: PublishedJob;
let waiting: PublishedJob;
let opener: pg.Pool;
let web: pg.Pool;
const secrets = new Map<Actor, string>();

beforeAll(async () => {
  market = await openMarket();
  opener = new pg.Pool({ connectionString: market.database.openerUrl, max: 4 });
  web = new pg.Pool({ connectionString: market.database.webUrl, max: 4 });
  requester = await market.employee('Rita Requester');
  [first, second, third] = [
    await market.employee('Una Umpire'),
    await market.employee('Ulf Umpire'),
    await market.employee('Uri Umpire'),
  ];
  bidder = await market.vendorPerson('Vera Vendor', await market.vendor('Blue Door'));
  for (const keeper of [first, second, third, requester]) secrets.set(keeper, await enrolled(keeper));
  await market.owner.query(`insert into policy (two_person_release) values (true)`);
  open = await sealedJob('Sealed until its deadline.');
  waiting = await sealedJob('Sealed until two release it.');
  await bringDeadline(market, waiting, 0);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
});

afterAll(async () => {
  await Promise.all([opener?.end(), web?.end()]);
  await market?.close();
});

async function enrolled({ personId }: Actor): Promise<string> {
  const { email } = await market.one<{ email: string }>('select email from person where id = $1', [personId]);
  const uri = await enrolReleaser(market.owner, market.keysFolder, email);
  return new URL(uri).searchParams.get('secret') ?? '';
}

async function sealedJob(pitch: string): Promise<PublishedJob> {
  const job = await publishJob(market, requester);
  await propose(bidder, job, offer(job, 700_00, pitch));
  return job;
}

/** A code of the moment; another step is another moment. */
const code = (keeper: Actor, steps = 0) =>
  codeAt(secrets.get(keeper) ?? '', Math.floor(Date.now() / 1_000 / 30) + steps);

/** What the opener itself answers, whatever a web process sends it. */
async function release(sessionToken: string, job: PublishedJob, shown: string): Promise<string> {
  const response = await fetch(`${market.opener.url}/release`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OPENER_TOKEN}` },
    body: JSON.stringify({ sessionToken, jobId: job.id, code: shown }),
  });
  return ((await response.json()) as { outcome: string }).outcome;
}

/** Sessions that a web process makes up for anybody: its role may insert them. */
async function forgedSession(actor: Actor): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await web.query(
    `insert into session (token_hash, person_id, expires_at) values ($1, $2, clock_timestamp() + interval '1 hour')`,
    [hashToken(token), actor.personId],
  );
  return token;
}

const refusedBy = async (work: Promise<unknown>) =>
  work.then(
    () => false,
    () => true,
  );

/** Each kind of attempt: true when it got nowhere. */
const ATTEMPTS: readonly [string, () => Promise<boolean>][] = [
  ['the opener’s own code before the deadline', async () => (await openJob(opener, await keys(), open.id)) === null],
  [
    'the opener’s role setting a job to opened before the deadline',
    () => refusedBy(opener.query('update job set opened_at = clock_timestamp() where id = $1', [open.id])),
  ],
  [
    'the opener’s role writing an opened proposal before the deadline',
    () =>
      refusedBy(
        opener.query(
          `insert into opened_proposal (proposal_id, job_id, version, content_hash)
           select id, job_id, version, repeat('0', 64) from proposal where job_id = $1`,
          [open.id],
        ),
      ),
  ],
  ['the web role reading ciphertext', () => refusedBy(web.query('select ciphertext from proposal_version'))],
  ['the web role reading job keys', () => refusedBy(web.query('select wrapped from job_private_key'))],
  ['the web role reading the escrow', () => refusedBy(web.query('select sealed from key_escrow'))],
  [
    'the web role writing releases of its own',
    () =>
      refusedBy(
        web.query('insert into opening_release values ($1, $2, clock_timestamp(), $3)', [
          waiting.id,
          first.personId,
          randomBytes(64),
        ]),
      ),
  ],
  [
    'the web role taking the release out of a policy that applied',
    () => refusedBy(web.query('update job_policy set two_person_release = false where job_id = $1', [waiting.id])),
  ],
  [
    'a whole dump with a key that was guessed',
    async () => {
      const { id, wrapped, sealed } = await market.one<{ id: string; wrapped: Buffer; sealed: Buffer }>(
        `select k.id, s.wrapped, v.wrap_for_opening as sealed from job_key k
         join job_private_key s on s.job_key_id = k.id
         join proposal p on p.job_id = k.job_id join proposal_version v on v.proposal_id = p.id where k.job_id = $1`,
        [open.id],
      );
      const guessed = new LocalFileKeys(randomBytes(32));
      return refusedBy(guessed.unwrapForOpening({ id, wrappedPrivateKey: wrapped }, sealed, 'anything'));
    },
  ],
  [
    'the right keys on ciphertext that was moved to another row',
    async () => {
      const { id, wrapped, sealed } = await market.one<{ id: string; wrapped: Buffer; sealed: Buffer }>(
        `select k.id, s.wrapped, v.wrap_for_opening as sealed from job_key k
         join job_private_key s on s.job_key_id = k.id
         join proposal p on p.job_id = k.job_id join proposal_version v on v.proposal_id = p.id where k.job_id = $1`,
        [open.id],
      );
      const place = `${open.id}|${randomUUID()}|${randomUUID()}|1`;
      return refusedBy((await keys()).unwrapForOpening({ id, wrappedPrivateKey: wrapped }, sealed, place));
    },
  ],
  [
    'a release before the deadline, with the right code',
    async () => (await release(await token(second), open, code(second))) !== 'released',
  ],
  [
    'a release by the requester, with the right code',
    async () => (await release(await token(requester), waiting, code(requester))) === 'notYours',
  ],
  [
    'a release by somebody who was never enrolled',
    async () => (await release(await token(bidder), waiting, '000000')) === 'notYours',
  ],
  [
    'a release by a session that a web process made up',
    async () => (await release(await forgedSession(third), waiting, '000000')) !== 'released',
  ],
];

const keys = () => LocalFileKeys.in(market.keysFolder);
const token = async (actor: Actor) => actor.sessionToken ?? '';

const isSealed = async (job: PublishedJob) =>
  (await compare(requester, job)) === null &&
  (await market.many('select from opened_proposal where job_id = $1', [job.id])).length === 0;

test('no illegal opening succeeds, of every kind, again and again', async () => {
  let failed = 0;
  const through: string[] = [];
  for (const [kind, attempt] of ATTEMPTS) {
    for (let time = 0; time < TIMES; time += 1) {
      if (await attempt()) failed += 1;
      else through.push(kind);
    }
  }
  const all = TIMES * ATTEMPTS.length;
  proof.count(failed, all);
  proof.figure(`illegal openings that succeeded, of ${all} of ${ATTEMPTS.length} kinds`, through.length, {
    bar: '0',
    isMet: through.length === 0,
  });
  expect(through).toEqual([]);
  expect(await isSealed(open)).toBe(true);
  expect(await isSealed(waiting)).toBe(true);
});

test('rows that the owner of the tables makes up are no releases: the opener looks for its own signature', async () => {
  const forged = 'insert into opening_release values ($1, $2, clock_timestamp(), $3)';
  for (const keeper of [first, second])
    await market.owner.query(forged, [waiting.id, keeper.personId, randomBytes(64)]);
  for (let time = 0; time < TIMES; time += 1) expect(await openDueJobs(opener, await keys())).toEqual([]);
  expect(await isSealed(waiting)).toBe(true);
  proof.count(TIMES, TIMES);
  await market.owner.query('delete from opening_release where job_id = $1', [waiting.id]);
});

test('one person, however often, opens nothing; a code that was seen is worth nothing; the second person opens', async () => {
  await bidderSeesNothing();
  const shown = code(first, -1);
  expect(await release(await token(first), waiting, shown)).toBe('released');
  const other = await sealedJob('Sealed as well.');
  await bringDeadline(market, other, 0);
  let refused = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const again = await release(await token(first), time % 2 === 0 ? waiting : other, shown);
    if (again !== 'released') refused += 1;
    expect(await openDueJobs(opener, await keys())).toEqual([]);
  }
  proof.count(refused, TIMES);
  expect(refused).toBe(TIMES);
  expect(await isSealed(waiting)).toBe(true);
  const document = `mutation ($job: ID!, $code: String!) { releaseOpening(jobId: $job, code: $code) {
    __typename ... on AwaitedOpening { given needed } ... on Refusal { code } } }`;
  const wrong = await second.ask(document, { job: waiting.id, code: '12' });
  expect(wrong).toMatchObject({ releaseOpening: { code: 'RELEASE_CODE_WRONG' } });
  const right = await second.ask(document, { job: waiting.id, code: code(second) });
  expect(right).toMatchObject({ releaseOpening: { given: 2, needed: 2 } });
  await opened(market, waiting);
  const page = await compare(requester, waiting);
  expect(page?.proposals.map(({ content }) => content.pitch)).toEqual(['Sealed until two release it.']);
});

test('who has to release is told at the deadline, and the requester why nothing is open', async () => {
  const told = await market.many<{ personId: string }>(
    `select person_id as "personId" from notification where kind = 'releaseAwaited' and job_id = $1`,
    [waiting.id],
  );
  const people = [first, second, third, requester].map(({ personId }) => personId);
  expect(told.map(({ personId }) => personId).toSorted()).toEqual(people.toSorted());
});

/** A bidder is told what its job asks for, and nothing of who released what. */
async function bidderSeesNothing(): Promise<void> {
  expect((await mine(bidder, waiting))?.state).toBe('SUBMITTED');
  const { errors } = await bidder.send('{ awaitedOpenings { jobId given } }');
  expect(errors.length).toBeGreaterThan(0);
}
