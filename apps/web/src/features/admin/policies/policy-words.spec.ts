import { expect, it } from 'vitest';
import { askedBy, scopeOf } from './policy-words';

const bare = {
  category: null,
  valueFrom: { amount: 0, currency: 'EUR' },
  approver: null,
  deputy: null,
  minOpenDays: 0,
  minProposals: 1,
  hidesCount: false,
  debriefLevel: 'FULL' as const,
  fanOutLimit: null,
  lateChangeDays: 0,
  isBlind: false,
  twoEnvelopes: false,
  twoPersonRelease: false,
  maxPreference: 0,
  awardApprover: null,
  awardApprovalFrom: null,
  challengeDays: 0,
};
const events = { id: 'c', name: 'Event planning' };

it('says what a policy holds for', () => {
  expect(scopeOf(bare)).toBe('Categories without a policy of their own');
  expect(scopeOf({ category: events, valueFrom: { amount: 5_000_000, currency: 'EUR' } })).toBe(
    'Event planning, from €50,000',
  );
});

it('says in one line what it asks, and when that is nothing', () => {
  expect(askedBy(bare)).toBe('Nothing in particular');
  const approver = { id: 'n', name: 'Nora Lind' };
  const deputy = { id: 'o', name: 'Otto Berg' };
  expect(askedBy({ ...bare, approver, deputy, minOpenDays: 5, minProposals: 3, fanOutLimit: 8 })).toBe(
    'Nora Lind approves, or Otto Berg · open for at least 5 working days · at least 3 proposals · at most 8 vendors',
  );
  expect(askedBy({ ...bare, recompeteAfter: 'CURE' })).toBe('Work can be ended once a cure has failed');
  expect(askedBy({ ...bare, minOpenDays: 1 })).toBe('Open for at least 1 working day');
});

it('says how proposals are judged and who approves a choice', () => {
  const awardApprover = { id: 'n', name: 'Nora Lind' };
  const awardApprovalFrom = { amount: 2_500_000, currency: 'EUR' };
  const judged = { isBlind: true, twoEnvelopes: true, maxPreference: 350, challengeDays: 10 };
  expect(askedBy({ ...bare, ...judged, awardApprover, awardApprovalFrom })).toBe(
    'Judged without names · prices opened after quality is scored · home preference up to 3.5% · Nora Lind approves choices from €25,000 · 10 working days to challenge',
  );
});
