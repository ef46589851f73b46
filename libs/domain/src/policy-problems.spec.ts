import { expect, test } from 'vitest';
import { policyProblems, type WrittenPolicy } from './policy-problems.js';

const wrong = (part: Partial<WrittenPolicy>) => policyProblems({ challengeDays: 0, ...part }).map(({ field }) => field);

test('a policy that asks for nobody is in order', () => {
  expect(wrong({})).toEqual([]);
});

test('a deputy needs an approver, and is somebody else, before publishing as before a choice', () => {
  expect(wrong({ deputyId: 'nora' })).toEqual(['approverId']);
  expect(wrong({ approverId: 'nora', deputyId: 'nora' })).toEqual(['deputyId']);
  expect(wrong({ approverId: 'nora', deputyId: 'otto' })).toEqual([]);
  const from = { awardApprovalFrom: 0 };
  expect(wrong({ ...from, awardApproverId: 'nora', awardDeputyId: 'nora' })).toEqual(['awardDeputyId']);
  expect(wrong({ ...from, awardApproverId: 'nora', awardDeputyId: 'otto' })).toEqual([]);
});

test('who approves choices and from which total on go together', () => {
  expect(wrong({ awardApproverId: 'nora' })).toEqual(['awardApprovalFrom']);
  expect(wrong({ awardApprovalFrom: 2_500_000 })).toEqual(['awardApproverId']);
  expect(wrong({ awardApprovalFrom: 0, awardApproverId: 'nora' })).toEqual([]);
});

test('days for a challenge and who answers it go together', () => {
  expect(wrong({ challengeDays: 5 })).toEqual(['challengeReviewerId']);
  expect(wrong({ challengeReviewerId: 'nora' })).toEqual(['challengeDays']);
  expect(wrong({ challengeDays: 5, challengeReviewerId: 'nora' })).toEqual([]);
});
