import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob, score } from '../support/choosing.js';
import { answerClarification, clarificationsOf, clarify, tellAll } from '../support/clarifying.js';
import { type Market, openMarket } from '../support/market.js';
import type { PublishedJob } from '../support/proposing.js';

/* How a decision came about, on one page, for those who answer for it: what was given, said and done, and by whom. */

interface DecisionOnRecord {
  proposals: {
    bidder: { name: string };
    comparableTotal: number;
    counted: { value: number | null }[];
    weightedScore: number | null;
    scores: { value: number; note: string; by: { name: string } }[];
    clarifications: { question: string; answer: string | null }[];
    debrief: { outcome: string } | null;
  }[];
  choices: { bidder: { name: string } | null; reasons: string[]; decidedBy: { name: string }; effectiveAt: string }[];
  toldToAll: { question: string }[];
  challenges: object[];
}

let market: Market;
let rita: Actor;
let tim: Actor;
let vera: Actor;
let lena: Actor;
let job: PublishedJob;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tim = await market.teamMember('Tim', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  lena = await market.person('Lena', { department: 'Leadership', isLeader: true });
  job = await openedJob(market, rita, [
    [tim, 10_000],
    [vera, 9_000],
  ]);
});

afterAll(() => market?.close());

async function record(actor: Actor): Promise<DecisionOnRecord | null> {
  const document = `query ($job: ID!) { decisionRecord(jobId: $job) {
    proposals { label bidder { name } comparableTotal counted { value } weightedScore scores { value note by { name } at } agreed { value } marks { mark }
      estimates { amount line } clarifications { question answer } debrief { outcome toldAt isEmpty } }
    choices { label bidder { name } reasons words decidedBy { name } effectiveAt undoneAt sentBackAt reopenedAt }
    toldToAll { question } challenges { words outcome } } }`;
  return (await actor.ask<{ decisionRecord: DecisionOnRecord | null }>(document, { job: job.id })).decisionRecord;
}

test('there is none before a choice: nobody reads here what others gave before giving their own', async () => {
  for (const proposal of await judged(rita, job)) {
    const fit = proposal.scores.find(({ isComputed }) => !isComputed)?.criterionId ?? '';
    await score(
      rita,
      proposal.id,
      fit,
      proposal.bidder.name === 'Events team' ? 9 : 5,
      `Note on ${proposal.bidder.name}`,
    );
  }
  expect(await record(rita)).toBeNull();
});

test('it says what was asked, given, chosen, why, and what everybody was told', async () => {
  const [team] = (await judged(rita, job)).filter(({ bidder }) => bidder.name === 'Events team');
  await clarify(rita, team?.id ?? '', 'Is the stage included?');
  const [{ id } = { id: '' }] = (await clarificationsOf(tim, job))?.clarifications ?? [];
  await answerClarification(tim, id, 'It is.');
  await tellAll(rita, job, 'Is there a stage?', 'There is one on site.');
  expect(await choose(rita, job, team?.id ?? '')).toMatchObject({ __typename: 'AwardMade' });
  const read = await record(rita);
  expect(read?.proposals.toSorted((a, b) => a.bidder.name.localeCompare(b.bidder.name))).toMatchObject([
    {
      bidder: { name: 'Events team' },
      // 40 of 100 for 9 of 10 points, 60 for 9 of 10.
      counted: [{ value: 9 }, { value: 9 }],
      weightedScore: 90,
      scores: [{ value: 9, note: 'Note on Events team', by: { name: 'Rita' } }],
      clarifications: [{ question: 'Is the stage included?', answer: 'It is.' }],
      debrief: { outcome: 'WON' },
    },
    {
      bidder: { name: 'Lantern & Co' },
      counted: [{ value: 10 }, { value: 5 }],
      weightedScore: 70,
      scores: [{ value: 5 }],
      clarifications: [],
      debrief: { outcome: 'LOST' },
    },
  ]);
  expect(read?.choices).toMatchObject([
    { bidder: { name: 'Events team' }, decidedBy: { name: 'Rita' }, effectiveAt: expect.any(String) },
  ]);
  expect(read?.choices[0]?.reasons[0]).toMatch(/fit/i);
  expect(read?.toldToAll).toEqual([{ question: 'Is there a stage?' }]);
});

test('leaders read it after the decision; nobody who proposed does, nor anybody without a part in it', async () => {
  expect((await record(lena))?.proposals).toHaveLength(2);
  expect(await record(tim)).toBeNull();
  expect(await record(await market.employee('Olga'))).toBeNull();
  const kitchen = await market.team('Kitchen');
  const leading = await market.person('Luis', { department: 'Kitchen', isLeader: true, bidderId: kitchen.id });
  expect(await record(leading)).toBeNull();
});
