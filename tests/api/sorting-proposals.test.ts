import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import type { Actor } from '../support/actor.js';
import { choose, judged, openedJob } from '../support/choosing.js';
import { type Market, openMarket } from '../support/market.js';
import { bringDeadline, offer, opened, propose, type PublishedJob, publishJob } from '../support/proposing.js';

/* Shortlisting, setting aside, disqualifying, and reckoning what a bidder left without a price. */

let market: Market;
let rita: Actor;
let tom: Actor;
let vera: Actor;
let nora: Actor;
let job: PublishedJob;
let ids: Record<string, string>;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  tom = await market.teamMember('Tom', await market.team('Events team'));
  vera = await market.vendorPerson('Vera', await market.vendor('Lantern & Co'));
  nora = await market.vendorPerson('Nora', await market.vendor('Northside Live'));
  job = await publishJob(market, rita);
  const partial = offer(job, 90_000);
  const lines = [
    (partial.lines as unknown[])[0],
    { lineId: job.lineIds[1], answer: 'NOT_OFFERED', reason: 'No kitchen' },
  ];
  await propose(tom, job, offer(job, 100_000));
  await propose(vera, job, { ...partial, lines });
  await propose(nora, job, offer(job, 50_000));
  await bringDeadline(market, job, 0);
  await opened(market, job);
  ids = Object.fromEntries((await judged(rita, job)).map(({ id, bidder }) => [bidder.name, id]));
});

afterAll(() => market?.close());

interface Sorted {
  __typename: string;
  code?: string;
  message?: string;
  marked?: { mark: string; because: string; markedBy: string } | null;
  estimates?: { lineId: string; amount: number; words: string; estimatedBy: string }[];
  comparableTotal?: number | null;
}

const FIELDS = `__typename ... on OpenedProposal { marked { mark because markedBy } comparableTotal
  estimates { lineId amount words estimatedBy } } ... on Refusal { code message }`;

async function mark(actor: Actor, bidder: string, as: string | null, because?: string): Promise<Sorted> {
  const document = `mutation ($proposal: ID!, $mark: ProposalMark, $because: String) {
    markProposal(proposalId: $proposal, mark: $mark, because: $because) { ${FIELDS} } }`;
  const variables = { proposal: ids[bidder], mark: as, because };
  return (await actor.ask<{ markProposal: Sorted }>(document, variables)).markProposal;
}

async function estimate(actor: Actor, bidder: string, line: number, amount: number | null): Promise<Sorted> {
  const document = `mutation ($proposal: ID!, $line: ID!, $amount: MinorUnits) {
    estimateLine(proposalId: $proposal, lineId: $line, amount: $amount, words: "Last year it was that") { ${FIELDS} } }`;
  const variables = { proposal: ids[bidder], line: job.lineIds[line], amount };
  return (await actor.ask<{ estimateLine: Sorted }>(document, variables)).estimateLine;
}

test('the requester sorts proposals, and a mark comes off again', async () => {
  expect((await mark(rita, 'Events team', 'SHORTLISTED')).marked).toEqual({
    mark: 'SHORTLISTED',
    because: '',
    markedBy: 'Rita',
  });
  expect((await mark(rita, 'Events team', 'ARCHIVED')).marked?.mark).toBe('ARCHIVED');
  expect((await mark(rita, 'Events team', null)).marked).toBeNull();
  const kept = await market.many<{ mark: string | null }>(
    'select mark from proposal_marking where proposal_id = $1 order by id',
    [ids['Events team']],
  );
  expect(kept.map((row) => row.mark)).toEqual(['shortlisted', 'archived', null]);
});

test('a bidder finds no mark, no estimate and no proposal to mark', async () => {
  expect(await mark(tom, 'Events team', 'SHORTLISTED')).toMatchObject({ __typename: 'Refusal', code: 'NOT_YOURS' });
  const shortlist = `mutation ($id: ID!) { markProposal(proposalId: $id, mark: SHORTLISTED) { __typename } }`;
  expect((await vera.send(shortlist, { id: ids['Lantern & Co'] })).errors).toHaveLength(1);
  const { rowCount } = await market.owner.query('select from proposal_mark where mark is not null');
  expect(rowCount).toBe(0);
});

test('a disqualified proposal needs a reason, sets no lowest price and is not chosen', async () => {
  const priceOf = async (bidder: string) => {
    const proposals = await judged(rita, job);
    return proposals.find(({ id }) => id === ids[bidder])?.scores.find(({ isComputed }) => isComputed)?.value;
  };
  expect(await priceOf('Events team')).toBe(5);
  expect(await mark(rita, 'Northside Live', 'DISQUALIFIED')).toMatchObject({ code: 'REASON_MISSING' });
  await mark(rita, 'Northside Live', 'DISQUALIFIED', 'The licence that the brief makes essential is missing.');
  expect(await priceOf('Events team')).toBe(10);
  expect(await choose(rita, job, ids['Northside Live'] ?? '')).toMatchObject({ code: 'DISQUALIFIED' });
  await mark(rita, 'Northside Live', null);
  expect(await priceOf('Events team')).toBe(5);
});

test('a line without a price is estimated, a priced one is not, and no total or score changes', async () => {
  const before = await judged(rita, job);
  expect((await estimate(rita, 'Lantern & Co', 1, 44_000)).estimates).toEqual([
    { lineId: job.lineIds[1], amount: 44_000, words: 'Last year it was that', estimatedBy: 'Rita' },
  ]);
  expect(await judged(rita, job)).toEqual(before);
  expect(await estimate(rita, 'Lantern & Co', 0, 44_000)).toMatchObject({ code: 'LINE_IS_PRICED' });
  expect(await estimate(rita, 'Events team', 1, 44_000)).toMatchObject({ code: 'LINE_IS_PRICED' });
  expect(await estimate(rita, 'Lantern & Co', 1, -1)).toMatchObject({ code: 'BAD_AMOUNT' });
  expect((await estimate(rita, 'Lantern & Co', 1, null)).estimates).toEqual([]);
});

test('the web role itself can neither disqualify without a reason, nor mark for another, nor choose what is out', async () => {
  const web = new pg.Client(market.database.webUrl);
  await web.connect();
  const refusal = async (text: string, values: unknown[]) => {
    await web.query('begin');
    const said = await web.query(text, values).then(
      () => null,
      (error: Error) => error.message,
    );
    await web.query('rollback');
    return said;
  };
  const mine = [ids['Events team'], rita.personId];
  const into = 'insert into proposal_mark (proposal_id, mark, because, marked_by) values ';
  expect(await refusal(`${into} ($1, 'disqualified', '', $2)`, [ids['Lantern & Co'], rita.personId])).toMatch(
    /disqualifying_says_why/,
  );
  expect(await refusal(`${into} ($1, 'archived', '', $2)`, [ids['Lantern & Co'], tom.personId])).toMatch(
    /Only who posted/,
  );
  expect(await refusal('delete from proposal_mark where proposal_id = $1 or marked_by = $2', mine)).toMatch(/denied/);
  expect(await refusal('delete from proposal_marking where proposal_id = $1 or marked_by = $2', mine)).toMatch(
    /denied/,
  );
  await mark(rita, 'Northside Live', 'DISQUALIFIED', 'No licence.');
  const award = `insert into decision (job_id, proposal_id, decided_by, reasons, words) values ($1, $2, $3, '{bestFit}', '')`;
  expect(await refusal(award, [job.id, ids['Northside Live'], rita.personId])).toMatch(/disqualified/);
  await mark(rita, 'Northside Live', null);
  await web.end();
});

test('marks and estimates stand still once the job is decided', async () => {
  const done = await openedJob(market, rita, [[nora, 1000]]);
  const [only] = await judged(rita, done);
  ids.Done = only?.id ?? '';
  expect(await choose(rita, done, ids.Done)).toMatchObject({ __typename: 'AwardMade' });
  expect(await mark(rita, 'Done', 'ARCHIVED')).toMatchObject({ code: 'WRONG_STATE' });
});
