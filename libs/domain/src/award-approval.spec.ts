import { expect, test } from 'vitest';
import {
  approvalWordsProblems,
  type AwardCandidate,
  awardApproverFor,
  needsAwardApproval,
  reopenProblems,
  sendDecisionBackProblems,
} from './award-approval.js';

const terms = { awardApproverId: 'ada', awardApprovalFrom: 1_000_000 };

test.each([
  ['a cent below', 999_999, false],
  ['exactly at', 1_000_000, true],
  ['above', 1_000_001, true],
  ['with no total, compared with', null, true],
] as const)('a choice %s the total of the policy: %s needs approval %s', (_, total, isNeeded) => {
  expect(needsAwardApproval(terms, total)).toBe(isNeeded);
});

test('without an approver or without a total in the policy no choice is approved', () => {
  expect(needsAwardApproval({ awardApproverId: null, awardApprovalFrom: 0 }, 1)).toBe(false);
  expect(needsAwardApproval({ awardApproverId: 'ada', awardApprovalFrom: null }, 1)).toBe(false);
});

const ada: AwardCandidate = { personId: 'ada', name: 'Ada', tiedTo: [], hasAccess: true, isRecused: false };
const ben: AwardCandidate = { ...ada, personId: 'ben', name: 'Ben' };
const sides = { requesterId: 'rita', bidderIds: ['events'] };

test('the approver of the policy comes before the deputy', () => {
  expect(awardApproverFor([ada, ben], sides)).toEqual(ada);
});

test.each<[string, Partial<AwardCandidate>]>([
  ['posted the job', { personId: 'rita' }],
  ['speaks for a bidder of it, or stands in its line', { tiedTo: ['events'] }],
  ['has no access any more', { hasAccess: false }],
  ['was recused from its panel', { isRecused: true }],
])('the deputy approves for somebody who %s', (_, facts) => {
  expect(awardApproverFor([{ ...ada, ...facts }, ben], sides)).toEqual(ben);
});

test('where nobody may, the refusal names them and says what to do', () => {
  const refusal = awardApproverFor([{ ...ada, hasAccess: false }], sides);
  expect(refusal).toMatchObject({ code: 'NO_APPROVER' });
  expect('message' in refusal && refusal.message).toMatch(/^Ada cannot approve.*Ask an administrator/);
});

test('sending back and re-opening need words; approving does not', () => {
  expect(sendDecisionBackProblems(' ')).toEqual([{ field: 'words', message: 'Say what speaks against this choice.' }]);
  expect(reopenProblems('')).toHaveLength(1);
  expect(approvalWordsProblems('')).toEqual([]);
  expect(approvalWordsProblems('a'.repeat(1001))).toHaveLength(1);
});
