import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BuiltBidder, BuiltCategory, BuiltGoal } from '../../apps/api/src/demo/builders/built.js';
import type { Actor } from '../support/actor.js';
import { approvalMove, keepPolicy, lookAtApproval } from '../support/approving.js';
import { given, signedIn, spokenFor } from '../support/builders-link.js';
import { type Market, openMarket } from '../support/market.js';
import { draftOf, look } from '../support/posting.js';

let market: Market;
let events: BuiltCategory;
let food: BuiltCategory;
let goal: BuiltGoal;
let kitchen: BuiltBidder;
let rita: Actor;
let nora: Actor;
let cook: Actor;

beforeAll(async () => {
  market = await openMarket();
  const company = await given(market, (build) => {
    const categories = { events: build.category('Event planning'), food: build.category('Catering') };
    return {
      ...categories,
      goal: build.goal() as BuiltGoal,
      rita: build.person({ name: 'Rita' }),
      nora: build.person({ name: 'Nora Lind' }),
      planners: build.team({ name: 'Events team', categories: [categories.events] }),
      kitchen: build.team({ name: 'Kitchen', categories: [categories.food] }),
    };
  });
  ({ events, food, goal, kitchen } = company);
  rita = await signedIn(market, company.rita);
  nora = await signedIn(market, company.nora);
  cook = await spokenFor(market, kitchen);
});

beforeEach(() => market.owner.query('delete from policy'));

afterAll(() => market.close());

/** A draft in two parts; only the second reaches the kitchen. */
async function inParts(): Promise<string> {
  const lots = [
    { title: 'Venue', categoryId: events.id },
    { title: 'Catering', categoryId: food.id },
  ];
  const lines = [
    { title: 'Hall', quantity: 3, unit: 'day', lot: 0 },
    { title: 'Lunch', quantity: 90, unit: 'person', lot: 1 },
  ];
  return (await draftOf(rita, { goalId: goal.id, categoryId: events.id, lots, lines })).id;
}

test('approving a job in parts publishes each of them, and each says who approved it', async () => {
  await keepPolicy(market, { approver_id: nora.personId });
  const id = await inParts();
  expect(await approvalMove(rita, 'publishJob', id)).toMatchObject({ code: 'NEEDS_APPROVAL' });
  expect(await approvalMove(rita, 'requestApproval', id)).toMatchObject({ phase: 'PENDING' });
  expect(await approvalMove(nora, 'approveJob', id)).toMatchObject({ phase: 'OPEN' });
  const parts = await market.many<{ id: string }>('select id from job where package_id = $1 order by part_number', [
    id,
  ]);
  expect(parts).toHaveLength(2);
  for (const part of parts) {
    const approved = { phase: 'OPEN', approval: { approver: { name: 'Nora Lind' }, answer: 'APPROVED' } };
    expect(await lookAtApproval(rita, part.id)).toMatchObject({ ...approved, policy: { needsApproval: true } });
    expect(await lookAtApproval(nora, part.id)).toMatchObject(approved);
  }
  expect(await look(cook, parts[1]?.id ?? '')).toMatchObject({ phase: 'OPEN' });
});

test('whoever speaks for a bidder of one part approves none of it: the deputy is asked', async () => {
  await keepPolicy(market, { approver_id: cook.personId, deputy_id: nora.personId });
  expect(await approvalMove(rita, 'requestApproval', await inParts())).toMatchObject({
    approval: { approver: { name: 'Nora Lind' } },
  });
  await market.owner.query('delete from policy');
  await keepPolicy(market, { approver_id: cook.personId });
  expect(await approvalMove(rita, 'requestApproval', await inParts())).toMatchObject({ code: 'NO_APPROVER' });
});
