import 'reflect-metadata';
import { NO_POLICY, policyFor } from '@bidwell/domain/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needsApproval } from '../../apps/api/src/jobs/policies/policy.sql.js';
import { Scope } from '../../apps/api/src/platform/reading/reading.js';
import type { Actor } from '../support/actor.js';
import { keepPolicy } from '../support/approving.js';
import { type Market, openMarket } from '../support/market.js';
import { publishJob } from '../support/proposing.js';
import { policyInput, savePolicy, tried } from '../support/rules.js';

let market: Market;
let ada: Actor;
let rita: Actor;
let vera: Actor;

beforeAll(async () => {
  market = await openMarket();
  ada = await market.person('Ada', { department: 'Office', isAdministrator: true });
  rita = await market.employee('Rita');
  vera = await market.vendorPerson('Vera', await market.vendor('Alto'));
});

afterAll(() => market.close());

interface Kept {
  id: string;
  category: { name: string } | null;
  valueFrom: { amount: number };
  approver: { name: string } | null;
  minOpenDays: number;
}

const kept = async () =>
  (
    await ada.ask<{ policies: Kept[] }>(
      '{ policies { id category { name } valueFrom { amount } approver { name } minOpenDays } }',
    )
  ).policies;

const preview = async (part: { budgetHigh?: number; currency?: string } = {}) => {
  const document = `query ($c: ID!, $b: MinorUnits, $cur: String!) { policyFor(categoryId: $c, budgetHigh: $b, currency: $cur) {
    isValueMissing earliestDeadlineDay policy { valueFrom { amount } approver { name } } } }`;
  const variables = { c: market.categoryId, b: part.budgetHigh ?? null, cur: part.currency ?? 'EUR' };
  return (await rita.ask<{ policyFor: Record<string, unknown> }>(document, variables)).policyFor;
};

describe('an administrator', () => {
  test('adds a policy, changes it and removes it', async () => {
    const { categoryId } = market;
    await savePolicy(ada, null, policyInput({ categoryId, valueFrom: 500_000, approverId: rita.personId }));
    const [first] = await kept();
    expect(first).toMatchObject({ category: { name: 'Events' }, approver: { name: 'Rita' }, minOpenDays: 0 });
    await savePolicy(ada, first?.id ?? '', policyInput({ categoryId, valueFrom: 500_000, minOpenDays: 4 }));
    expect(await kept()).toMatchObject([{ approver: null, minOpenDays: 4 }]);
    await tried(ada, 'mutation ($id: ID!) { answer: removePolicy(id: $id) { … } }', { id: first?.id });
    expect(await kept()).toEqual([]);
  });

  test.each<[string, object, object]>([
    ['a deputy without an approver', { deputyId: 'rita' }, { code: 'POLICY_UNFINISHED' }],
    ['a deputy who is the approver', { approverId: 'rita', deputyId: 'rita' }, { code: 'POLICY_UNFINISHED' }],
    ['a vendor’s person as approver', { approverId: 'vera' }, { code: 'UNKNOWN' }],
    ['an award approver without a total', { awardApproverId: 'rita' }, { code: 'POLICY_UNFINISHED' }],
    ['days for challenges that nobody answers', { challengeDays: 5 }, { code: 'POLICY_UNFINISHED' }],
    ['a vendor’s person to answer challenges', { challengeDays: 5, challengeReviewerId: 'vera' }, { code: 'UNKNOWN' }],
    ['a category that there is not', { categoryId: '00000000-0000-4000-8000-000000000000' }, { code: 'UNKNOWN' }],
  ])('is refused %s', async (_, part, refusal) => {
    const ids: Record<string, string> = { rita: rita.personId, vera: vera.personId };
    const named = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, ids[value as string] ?? value]));
    expect(await savePolicy(ada, null, policyInput(named))).toMatchObject(refusal);
  });

  test('says how proposals are judged, who approves a choice and who answers challenges', async () => {
    const people = { awardApproverId: rita.personId, awardDeputyId: ada.personId, challengeReviewerId: rita.personId };
    const terms = {
      isBlind: true,
      twoEnvelopes: true,
      maxPreference: 350,
      challengeDays: 10,
      awardApprovalFrom: 2_500_000,
      recompeteAfter: 'CURE',
    };
    await savePolicy(ada, null, policyInput({ approverId: rita.personId, ...people, ...terms }));
    const { policies } = await ada.ask<{ policies: object[] }>(`{ policies { isBlind twoEnvelopes maxPreference
      challengeDays recompeteAfter awardApprovalFrom { amount } awardApprover { name } awardDeputy { name } challengeReviewer { name } } }`);
    expect(policies).toEqual([
      {
        ...terms,
        awardApprovalFrom: { amount: 2_500_000 },
        awardApprover: { name: 'Rita' },
        awardDeputy: { name: 'Ada' },
        challengeReviewer: { name: 'Rita' },
      },
    ]);
    await market.owner.query('delete from policy');
  });

  test('is refused a second policy for the same category and value', async () => {
    await savePolicy(ada, null, policyInput({ minOpenDays: 1 }));
    expect(await savePolicy(ada, null, policyInput({ minOpenDays: 2 }))).toMatchObject({ code: 'POLICY_TWICE' });
    await market.owner.query('delete from policy');
  });

  test('is told which number a field takes', async () => {
    const wrong = await ada.send('mutation ($policy: PolicyInput!) { savePolicy(policy: $policy) { __typename } }', {
      policy: policyInput({ minOpenDays: 61 }),
    });
    expect(JSON.stringify(wrong.errors)).toContain('Enter a whole number from 0 to 60.');
  });

  test('keeps holidays, a day once', async () => {
    const document =
      'mutation ($day: CalendarDate!, $name: String!) { answer: addHoliday(day: $day, name: $name) { … } }';
    const day = `${new Date().getUTCFullYear() + 1}-01-01`;
    expect(await tried(ada, document, { day, name: 'New Year' })).toMatchObject({ __typename: 'Holiday' });
    expect(await tried(ada, document, { day, name: 'New Year again' })).toMatchObject({ code: 'DAY_TAKEN' });
    expect(await tried(ada, document, { day: '2031-05-01', name: ' ' })).toMatchObject({ code: 'NAME_MISSING' });
    const { holidays } = await rita.ask<{ holidays: object[] }>('{ holidays { day name } }');
    expect(holidays).toEqual([{ day, name: 'New Year' }]);
    await tried(ada, 'mutation ($day: CalendarDate!) { answer: removeHoliday(day: $day) { … } }', { day });
    expect((await rita.ask<{ holidays: object[] }>('{ holidays { day } }')).holidays).toEqual([]);
  });
});

test('whoever writes a job is shown what would apply, and that a missing budget counts as small', async () => {
  await keepPolicy(market, { category_id: market.categoryId });
  await keepPolicy(market, { category_id: market.categoryId, value_from: 500_000, approver_id: ada.personId });
  expect(await preview({ budgetHigh: 600_000 })).toMatchObject({
    isValueMissing: false,
    policy: { approver: { name: 'Ada' } },
  });
  expect(await preview()).toMatchObject({ isValueMissing: true, policy: { approver: null } });
  expect(await preview({ budgetHigh: 600_000, currency: 'USD' })).toMatchObject({ isValueMissing: true });
  await market.owner.query('delete from policy');
  expect(await preview({ budgetHigh: 600_000 })).toMatchObject({ isValueMissing: false, policy: null });
});

test('SQL and the rule agree on whether a draft needs approval', async () => {
  const { id: other } = await market.one<{ id: string }>(`insert into category (name) values ('Print') returning id`);
  const categories = [null, market.categoryId, other];
  const policies = categories.flatMap((categoryId, place) =>
    [0, 500_000, 900_000].flatMap((valueFrom, band) =>
      ['EUR', 'USD'].map((currency, index) => {
        const approverId = (place + band + index) % 2 === 0 ? rita.personId : null;
        return { ...NO_POLICY, categoryId, valueFrom, currency, approverId };
      }),
    ),
  );
  for (const { categoryId, valueFrom, currency, approverId } of policies)
    await keepPolicy(market, { category_id: categoryId, value_from: valueFrom, currency, approver_id: approverId });
  const asked = `select ${needsApproval('j', new Scope(null))} as needs from
    (select null::timestamptz as published_at, $1::uuid as category_id, $2::bigint as budget_high, $3::text as currency) j`;
  for (const categoryId of [market.categoryId, other])
    for (const budgetHigh of [null, 0, 499_999, 500_000, 900_000])
      for (const currency of ['EUR', 'USD', 'CHF']) {
        const { needs } = await market.one<{ needs: boolean }>(asked, [categoryId, budgetHigh, currency]);
        const rule = policyFor(policies, { categoryId, budgetHigh, currency })?.approverId != null;
        expect({ categoryId, budgetHigh, currency, needs }).toEqual({ categoryId, budgetHigh, currency, needs: rule });
      }
  await market.owner.query('delete from policy');
});

test('a published job keeps how awarded work may be ended, whatever administrators change afterwards', async () => {
  const scope = { categoryId: market.categoryId, valueFrom: 0 };
  await savePolicy(ada, null, policyInput({ ...scope, recompeteAfter: 'CURE' }));
  const [policy] = await kept();
  const job = await publishJob(market, rita);
  await savePolicy(ada, policy?.id ?? '', policyInput({ ...scope, recompeteAfter: 'PROBATION' }));
  const later = await publishJob(market, rita);
  const ending = `select recompete_after as "recompeteAfter" from job_policy where job_id = $1`;
  expect(await market.one(ending, [job.id])).toEqual({ recompeteAfter: 'cure' });
  expect(await market.one(ending, [later.id])).toEqual({ recompeteAfter: 'probation' });
  await market.owner.query('delete from policy');
});
