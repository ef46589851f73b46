import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, score } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import {
  bringDeadline,
  offer,
  opened,
  propose,
  type PublishedJob,
  publishJob,
  start,
  submit,
} from '../support/proposing.js';

/* Who was invited, what was received when, what came too late: for those who answer for the job, and for nobody who proposed. */

interface Minutes {
  deadline: string;
  openedAt: string;
  keyId: string;
  invitations: { bidder: { name: string } }[];
  received: { bidder: { name: string }; reference: string; version: number; receivedAt: string; isReadable: boolean }[];
  attempts: { bidder: { name: string }; move: string; at: string }[];
}

let market: Market;
let rita: Actor;
let tim: Actor;
let vera: Actor;
let late: Actor;
let lena: Actor;
let adam: Actor;
let job: PublishedJob;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tim = await market.teamMember('Tim', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  late = await market.vendorPerson('Lars', await market.vendor('Late Ltd'));
  lena = await market.person('Lena', { department: 'Leadership', isLeader: true });
  adam = await market.person('Adam', { department: 'IT', isAdministrator: true });
  job = await publishJob(market, rita);
  await propose(tim, job, offer(job, 10_000));
  await propose(vera, job, offer(job, 9_000));
  await submit(vera, job, offer(job, 8_000));
  await start(late, job);
});

afterAll(() => market?.close());

async function minutes(actor: Actor, of = job): Promise<Minutes | null> {
  const document = `query ($job: ID!) { openingMinutes(jobId: $job) { deadline openedAt keyId invitations { bidder { name } }
    received { bidder { name } reference version receivedAt isReadable } attempts { bidder { name } move at } } }`;
  const answer = await actor.ask<{ openingMinutes: Minutes | null } | null>(document, { job: of.id });
  return answer?.openingMinutes ?? null;
}

const ownAttempts = async (actor: Actor) =>
  (
    await actor.ask<{ myProposal: { lateAttempts: { move: string }[] } }>(
      'query ($job: ID!) { myProposal(jobId: $job) { lateAttempts { move at } } }',
      { job: job.id },
    )
  ).myProposal.lateAttempts;

test('before the opening there are no minutes for anybody', async () => {
  for (const actor of [rita, lena, adam]) expect(await minutes(actor)).toBeNull();
});

test('the requester reads who was invited, what was received when and what came too late', async () => {
  await bringDeadline(market, job, 0);
  expect(await submit(late, job, offer(job, 1_000))).toMatchObject({ code: 'DEADLINE_PASSED' });
  await opened(market, job);
  const read = await minutes(rita);
  expect(read?.invitations.map(({ bidder }) => bidder.name)).toEqual(['Events team', 'Lantern & Co', 'Late Ltd']);
  expect(read?.received.map(({ bidder, version, isReadable }) => [bidder.name, version, isReadable])).toEqual([
    ['Events team', 1, true],
    ['Lantern & Co', 2, true],
  ]);
  expect(read?.attempts).toMatchObject([{ bidder: { name: 'Late Ltd' }, move: 'SUBMIT' }]);
  const { id } = await market.one<{ id: string }>('select id from job_key where job_id = $1', [job.id]);
  expect(read?.keyId).toBe(id);
});

test('a bidder reads its own attempts and nobody else’s', async () => {
  expect(await ownAttempts(late)).toMatchObject([{ move: 'SUBMIT' }]);
  expect(await ownAttempts(tim)).toEqual([]);
});

test('whoever proposed, and whoever has no part in it, finds none', async () => {
  const olga = await market.employee('Olga');
  expect(await minutes(tim)).toBeNull();
  expect(await minutes(olga)).toBeNull();
  const { errors } = await vera.send('query ($job: ID!) { openingMinutes(jobId: $job) { keyId } }', { job: job.id });
  expect(errors).toHaveLength(1);
});

test('leaders and administrators read them once the job is decided, unless they speak for a bidder', async () => {
  expect(await minutes(lena)).toBeNull();
  const [first] = await judged(rita, job);
  for (const proposal of await judged(rita, job)) {
    const fit = proposal.scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
    await score(rita, proposal.id, fit, proposal.id === first?.id ? 9 : 5);
  }
  expect(await choose(rita, job, first?.id ?? '')).toMatchObject({ __typename: 'AwardMade' });
  const team = await market.team('Kitchen');
  const leading = await market.person('Luis', { department: 'Kitchen', isLeader: true, bidderId: team.id });
  expect((await minutes(lena))?.received).toHaveLength(2);
  expect((await minutes(adam))?.received).toHaveLength(2);
  expect(await minutes(leading)).toBeNull();
});

test('the web process reads no attempt before its job is opened', async () => {
  const open = await publishJob(market, rita);
  await start(tim, open);
  await market.owner.query(
    `insert into refused_attempt (proposal_id, person_id, move, code, at)
     select id, $2, 'submit', 'DEADLINE_PASSED', clock_timestamp() from proposal where job_id = $1`,
    [open.id, tim.personId],
  );
  expect(await market.many('select * from attempt_on_record where job_id = $1', [open.id])).toEqual([]);
  const grants = await market.many(
    `select privilege_type from information_schema.table_privileges where table_name = 'refused_attempt' and grantee = 'bidwell_web'
       and privilege_type = 'SELECT'`,
  );
  expect(grants).toEqual([]);
});
