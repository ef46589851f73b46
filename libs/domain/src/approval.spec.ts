import { expect, test } from 'vitest';
import { approverFor, type Candidate, mayApprove, sendBackProblems } from './approval.js';

const nora: Candidate = { personId: 'nora', name: 'Nora Lind', tiedTo: [], hasAccess: true };
const otto: Candidate = { personId: 'otto', name: 'Otto Berg', tiedTo: [], hasAccess: true };
const sides = { requesterId: 'rita', bidderIds: ['events', 'alto'] };

test.each<[string, Partial<Candidate>, boolean]>([
  ['a colleague', {}, true],
  ['a colleague of a team that is not invited', { tiedTo: ['web'] }, true],
  ['somebody of an invited bidder, or in its line', { tiedTo: ['web', 'events'] }, false],
  ['the requester', { personId: 'rita' }, false],
  ['somebody who has left', { hasAccess: false }, false],
])('%s may approve: or not', (_, part, expected) => {
  expect(mayApprove({ ...nora, ...part }, sides)).toBe(expected);
});

test('the deputy stands in for an approver who may not', () => {
  expect(approverFor([nora, otto], sides)).toBe(nora);
  expect(approverFor([{ ...nora, personId: 'rita' }, otto], sides)).toBe(otto);
});

test('where nobody may approve, the refusal says why and whom to ask', () => {
  expect(approverFor([{ ...nora, tiedTo: ['alto'] }], sides)).toEqual({
    code: 'NO_APPROVER',
    message:
      'Nora Lind cannot approve this job: whoever approves did not post it, stands on the side of no bidder invited to it and has access. Ask an administrator to name somebody else.',
  });
});

test('a job is sent back with words that say what to change', () => {
  expect(sendBackProblems(' ')).toEqual([{ field: 'words', message: 'Say what has to change.' }]);
  expect(sendBackProblems('Name a smaller venue.')).toEqual([]);
});
