import { expect, test } from 'vitest';
import { consequencesOf, type Foreseen } from './consequences';

const plain: Foreseen = { winnerName: 'Events team', total: 900_000, others: 2, startsOn: '2026-11-25', policy: null };
const policy = {
  awardApprover: { id: 'ada', name: 'Ada Stone' },
  awardApprovalFrom: { amount: 500_000 },
  challengeDays: 0,
};

test('says who is told when, and from when promises count', () => {
  expect(consequencesOf(plain)).toEqual([
    'Nobody is told for 15 minutes. Until then you can undo it, or tell everybody sooner.',
    'Then Events team is told that it was chosen, and why. 2 others get their debrief at the same time.',
    'Its promises start counting on Wed 25 Nov 2026.',
  ]);
});

test('names whoever approves it, at a total from which the policy asks for that', () => {
  expect(consequencesOf({ ...plain, policy })[0]).toMatch(/^Ada Stone approves it first/);
  expect(consequencesOf({ ...plain, policy, total: 499_999 })[0]).toMatch(/^Nobody is told for 15 minutes/);
});

test('an only offer has no others, an open start no day, and a challenge window is said', () => {
  const words = consequencesOf({
    ...plain,
    others: 0,
    startsOn: null,
    policy: { ...policy, challengeDays: 1 },
    total: 1,
  });
  expect(words.slice(1)).toEqual([
    'Then Events team is told that it was chosen, and why.',
    'Its promises start counting when the work starts.',
    'Bidders may challenge the decision for 1 working day after that.',
  ]);
});
