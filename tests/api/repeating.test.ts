import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { posted, type SeenJob } from '../support/posting.js';
import type { Refused } from '../support/proposing.js';

/* A past job is repeated with everything it asked for, and with nothing of what became of it. */

let market: Market;
let rita: Actor;
let sam: Actor;
let vera: Actor;
let past: SeenJob;
let vendorId: string;

beforeAll(async () => {
  market = await openMarket();
  rita = await market.employee('Rita');
  sam = await market.employee('Sam');
  await market.team('Events team');
  const vendor = await market.vendor('Lantern & Co');
  vendorId = vendor.id;
  vera = await market.vendorPerson('Vera', vendor);
  past = await posted(rita, {
    title: 'Offsite in Sintra',
    categoryId: market.categoryId,
    goalId: market.goalId,
    place: 'Sintra',
    headCount: 24,
    invitedVendorIds: [vendorId],
    services: ['Venue', 'Bus'],
  });
});

afterAll(() => market?.close());

const ASKED = `title summary place headCount services currency customerBenefit goal { id } category { id } invitationMode
  dateFlexibility budget { mode high { amount } } invitedVendors { id }
  lines { title details quantity unit } criteria { title description kind weight }`;
const DATES = 'id reference phase publishedAt startsOn endsOn deadline questionsDue decisionDue repeats { id }';

type Draft = Record<string, unknown> & { id: string; repeats: { id: string } | null };

async function repeat(actor: Actor, id: string): Promise<(Draft & { __typename: string }) | Refused> {
  const document = `mutation ($id: ID!) { repeatJob(id: $id, zone: "Europe/Lisbon") {
    __typename ... on Job { ${ASKED} ${DATES} } ... on Refusal { code message } } }`;
  return (await actor.ask<{ repeatJob: Draft & { __typename: string } }>(document, { id })).repeatJob;
}

const asked = async (id: string) =>
  (await rita.ask<{ job: Draft }>(`query ($id: ID!) { job(id: $id) { ${ASKED} } }`, { id })).job;

const found = async (actor: Actor, search: string | null, first: number | null = null) =>
  (
    await actor.ask<{ pastJobs: { title: string }[] }>(
      'query ($search: String, $first: Int) { pastJobs(search: $search, first: $first) { title } }',
      { search, first },
    )
  ).pastJobs.map(({ title }) => title);

test('a draft like it asks for the same, at new dates, and knows which job it repeats', async () => {
  const draft = (await repeat(rita, past.id)) as Draft;
  expect(await asked(draft.id)).toEqual(await asked(past.id));
  expect(draft).toMatchObject({ phase: 'DRAFT', publishedAt: null, startsOn: null, repeats: { id: past.id } });
  expect(Date.parse(draft.deadline as string)).toBeGreaterThan(Date.now());
});

test('what has gone out of use meanwhile is left out', async () => {
  await market.owner.query('update goal set retired_at = now()');
  await market.owner.query('update bidder set is_approved = false where id = $1', [vendorId]);
  expect(await repeat(rita, past.id)).toMatchObject({ goal: null, invitedVendors: [], title: 'Offsite in Sintra' });
  await market.owner.query('update goal set retired_at = null');
  await market.owner.query('update bidder set is_approved = true where id = $1', [vendorId]);
});

test('nobody repeats, or finds, what somebody else posted; a draft is not yet something to repeat', async () => {
  expect(await repeat(sam, past.id)).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
  expect(await found(sam, null)).toEqual([]);
  const draft = (await repeat(rita, past.id)) as Draft;
  expect(await repeat(rita, draft.id)).toMatchObject({ code: 'NOT_FOUND' });
  const { errors } = await vera.send('mutation ($id: ID!) { repeatJob(id: $id) { __typename } }', { id: past.id });
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('past jobs are found by words of their title or category, taken word for word, newest first', async () => {
  await posted(rita, { title: 'Offsite in Porto', categoryId: market.categoryId, goalId: market.goalId });
  expect(await found(rita, null)).toEqual(['Offsite in Porto', 'Offsite in Sintra']);
  expect(await found(rita, null, 1)).toEqual(['Offsite in Porto']);
  expect(await found(rita, 'sintra OFF')).toEqual(['Offsite in Sintra']);
  expect(await found(rita, 'porto events')).toEqual(['Offsite in Porto']);
  for (const nothing of ['%', '_ffsite', 'offsite lisbon']) expect(await found(rita, nothing)).toEqual([]);
  expect(await found(rita, 'o '.repeat(5000))).toEqual(['Offsite in Porto', 'Offsite in Sintra']);
});

test('one writes in steps until the first job is published, then on one page, unless one has chosen', async () => {
  const viewOf = async (actor: Actor) =>
    (await actor.ask<{ viewer: { postingView: string } }>('{ viewer { postingView } }')).viewer.postingView;
  expect([await viewOf(sam), await viewOf(rita)]).toEqual(['STEPS', 'PAGE']);
  await sam.ask('mutation { choosePostingView(view: PAGE) }');
  await rita.ask('mutation { choosePostingView(view: STEPS) }');
  expect([await viewOf(sam), await viewOf(rita)]).toEqual(['PAGE', 'STEPS']);
});
