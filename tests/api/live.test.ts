import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { withConnection } from '../../apps/launcher/src/postgres-connection.mjs';
import { Actor } from '../support/actor.js';
import { type Line, openLine } from '../support/live.js';
import { type Bidding, type Market, openMarket } from '../support/market.js';
import { answer, ask } from '../support/posting.js';
import { offer, propose, publishJob, type PublishedJob, start, submit } from '../support/proposing.js';
import { startWeb, type Web } from '../support/web.js';

/** What the product promises: a change shows within two seconds. The page takes its share of them. */
const SOON = 1_000;

let market: Market;
let elsewhere: Web;
let events: Bidding;
let rita: Actor;
let tom: Actor;
let tim: Actor;
let vera: Actor;
let job: PublishedJob;
const lines: Line[] = [];

beforeAll(async () => {
  market = await openMarket();
  elsewhere = await startWeb(market.database, market.opener.url);
  events = await market.team('Events team');
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', events);
  tim = await market.teamMember('Tim', events);
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern'));
  job = await publishJob(market, rita);
});
afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});
afterAll(async () => {
  await elsewhere?.stop();
  await market?.close();
});

async function line(actor: Actor, address?: string): Promise<Line> {
  const opened = await openLine(actor, address);
  lines.push(opened);
  return opened;
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 300));

test('whoever is told something is woken within a second, over any web process', async () => {
  const here = await line(rita);
  const there = await line(rita, elsewhere.address);
  await ask(tom, job.id, 'Is there a stage?');
  expect(await here.ticks(1)).toBeLessThan(SOON);
  expect(await there.ticks(1)).toBeLessThan(SOON);
});

test('an answer wakes everybody invited, at once', async () => {
  const { questions } = await rita.ask<{ questions: { questions: { id: string; answer: string | null }[] } }>(
    'query ($id: ID!) { questions: job(id: $id) { questions { id answer } } }',
    { id: job.id },
  );
  const waiting = questions.questions.find((question) => question.answer === null);
  const open = await Promise.all([line(tom), line(tim), line(vera)]);
  await answer(rita, waiting?.id ?? '', 'Yes, six metres.');
  for (const each of open) expect(await each.ticks(1)).toBeLessThan(SOON);
});

test('a team’s own people are woken by what one of them does; its rivals and the requester are not', async () => {
  const [own, rival, requester] = await Promise.all([line(tim), line(vera), line(rita)]);
  await propose(tom, job, offer(job, 10_000));
  expect(await own.ticks(1)).toBeLessThan(SOON);
  await quiet();
  expect([rival.heard, requester.heard]).toEqual([['open'], ['open']]);
});

test('what was refused wakes nobody', async () => {
  const [own, colleague] = await Promise.all([line(vera), line(tim)]);
  expect((await submit(vera, { ...job, id: events.id }, offer(job, 1))).__typename).toBe('Refusal');
  await quiet();
  expect([own.heard, colleague.heard]).toEqual([['open'], ['open']]);
});

test('a draft that saves itself wakes nobody', async () => {
  await start(vera, job);
  const own = await line(vera);
  await vera.ask(
    'mutation ($j: ID!, $c: ProposalContentInput!) { saveProposal(jobId: $j, draftRevision: 0, content: $c) { __typename } }',
    { j: job.id, c: offer(job, 2) },
  );
  await quiet();
  expect(own.heard).toEqual(['open']);
});

test('signing out wakes the windows that are left, and they have no line any more', async () => {
  const again = new Actor(market.address, rita.personId, 'Rita', await market.session(rita.personId));
  const left = await line(again);
  await again.ask('mutation { signOut }');
  expect(await left.ticks(1)).toBeLessThan(SOON);
  expect((await line(again)).heard).toEqual(['ended']);
});

test('nobody without a session is listened to', async () => {
  const stranger = await line(new Actor(market.address, '', 'Nobody', null));
  await stranger.ended;
  expect(stranger.heard).toEqual(['ended']);
});

test('one person keeps eight lines to a process, and is told when it is too many', async () => {
  for (let open = 0; open < 8; open += 1) await line(tim);
  const ninth = await line(tim);
  await ninth.ended;
  expect(ninth.heard).toEqual(['full']);
  expect((await line(tom)).heard).toEqual(['open']);
});

test('a lost connection to the database is made again, and everybody looks once, since something may have been missed', async () => {
  const open = await line(rita);
  await withConnection(inject('cluster').superuserUrl, (superuser) =>
    superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bidwell live' and datname = $1`,
      [market.database.name],
    ),
  );
  await open.ticks(1);
  await ask(tom, job.id, 'And a piano?');
  await open.ticks(2);
});

test('a process that stops ends its lines first and is gone at once', async () => {
  const brief = await startWeb(market.database, market.opener.url);
  const open = await line(rita, brief.address);
  const from = Date.now();
  await brief.stop();
  await open.ended;
  expect(Date.now() - from).toBeLessThan(2_000);
});
