import { expect, test } from 'vitest';
import {
  approverConflict,
  colleagueConflict,
  isApproverOf,
  isAwardApproverOf,
  isInvitedTo,
  isOnPanelOf,
  isRequesterOf,
  joiningConflict,
  reviewerConflict,
  sidesConflict,
  type Tie,
} from './firewall.js';

const member: Tie = { bidderName: 'Events', memberName: 'Rita Moss', place: 'self' };
const boss: Tie = { bidderName: 'Events', memberName: 'Tom Reyes', place: 'above' };
const report: Tie = { bidderName: 'Events', memberName: 'Tom Reyes', place: 'below' };

test('a requester who belongs to an invited team is told who should post the job', () => {
  expect(sidesConflict([member])).toEqual({
    code: 'BOTH_SIDES',
    message: 'You belong to Events, which is invited to this job. Ask a colleague outside Events to post it.',
  });
});

test.each([
  [boss, 'You report to Tom Reyes of Events, directly or through others, and Events is invited to this job.'],
  [report, 'Tom Reyes of Events reports to you, directly or through others, and Events is invited to this job.'],
])('a requester in the line of a member of an invited team is told which line', (tie, words) => {
  expect(sidesConflict([tie])?.message).toBe(`${words} Ask a colleague in no line with Events to post it.`);
});

test('a requester who is tied to no invited bidder may post', () => {
  expect(sidesConflict([])).toBeNull();
});

test.each([
  [member, 'Eva Lind belongs to Events'],
  [boss, 'Eva Lind reports to Tom Reyes of Events, directly or through others'],
  [report, 'Tom Reyes of Events reports to Eva Lind, directly or through others'],
])('a colleague who is tied to an invited bidder is not asked to judge, in words that say why', (tie, words) => {
  expect(colleagueConflict('Eva Lind', [tie])?.message).toBe(
    `${words}, and Events is invited to this job. Ask somebody else.`,
  );
});

test('a colleague who is tied to none may judge', () => {
  expect(colleagueConflict('Eva Lind', [])).toBeNull();
});

test('an approver in the line of an invited team sends the job back', () => {
  expect(approverConflict([report])?.message).toBe(
    'Tom Reyes of Events reports to you, directly or through others, and Events would be invited to this job. Send it back to be approved by somebody else.',
  );
  expect(approverConflict([])).toBeNull();
});

test('whoever reviews challenges of a job neither posts nor judges it, nor stands on a bidder’s side', () => {
  const outside = { name: 'Otto Berg', isPosting: false, isJudging: false, ties: [] };
  expect(reviewerConflict(outside)).toBeNull();
  expect(reviewerConflict({ ...outside, isPosting: true })?.message).toMatch(/^The policy names you/);
  expect(reviewerConflict({ ...outside, isJudging: true })?.message).toBe(
    'Otto Berg reviews challenges of this job, by its policy. Ask somebody else to judge it.',
  );
  expect(reviewerConflict({ ...outside, ties: [boss] })?.message).toBe(
    'Otto Berg reports to Tom Reyes of Events, directly or through others, and would review challenges of this job. Ask an administrator to name somebody else in the policy.',
  );
});

const offsite = { reference: 'JOB-12', title: 'Offsite for 80' };
const joining = { personName: 'Rita Moss', bidderName: 'Events' };

test('who posted a job that is not decided may not join a bidder invited to it, and is told which job', () => {
  expect(joiningConflict({ ...joining, undecidedJobs: [offsite] })).toEqual({
    code: 'BOTH_SIDES',
    message:
      'Rita Moss posted, approved or judges JOB-12, Offsite for 80, and Events is invited to it. Wait until it is decided.',
  });
});

test('several such jobs are counted', () => {
  const undecidedJobs = [offsite, { reference: 'JOB-13', title: 'Party' }, { reference: 'JOB-14', title: 'Fair' }];
  expect(joiningConflict({ ...joining, undecidedJobs })?.message).toBe(
    'Rita Moss posted, approved or judges JOB-12, Offsite for 80 and 2 more, and Events is invited to them. Wait until they are decided.',
  );
});

test('who posted no such job may join', () => {
  expect(joiningConflict({ ...joining, undecidedJobs: [] })).toBeNull();
});

const job = {
  requesterId: 'rita',
  approverId: 'nora',
  awardApproverId: 'ada',
  panelIds: ['rita', 'eva'],
  invitedBidderIds: ['events', 'alto'],
};

test.each([
  ['the requester of no team', { personId: 'rita', bidderId: null }, 'requester'],
  ['the requester of a team that is not invited', { personId: 'rita', bidderId: 'web' }, 'requester'],
  ['the requester who since joined an invited team', { personId: 'rita', bidderId: 'events' }, 'neither'],
  ['a person of an invited bidder', { personId: 'tom', bidderId: 'events' }, 'bidder'],
  ['a person of a bidder that is not invited', { personId: 'tom', bidderId: 'web' }, 'neither'],
  ['a person of no bidder', { personId: 'tom', bidderId: null }, 'neither'],
  ['an evaluator of a team that is not invited', { personId: 'eva', bidderId: 'web' }, 'evaluator'],
  ['an evaluator who since joined an invited team', { personId: 'eva', bidderId: 'events' }, 'bidder'],
  ['who approved it and speaks for no invited bidder', { personId: 'nora', bidderId: 'web' }, 'approver'],
  ['who approved it and since joined an invited team', { personId: 'nora', bidderId: 'events' }, 'neither'],
  ['who approves the choice and speaks for no invited bidder', { personId: 'ada', bidderId: 'web' }, 'awardApprover'],
  ['who approves the choice and since joined an invited team', { personId: 'ada', bidderId: 'events' }, 'neither'],
])('%s stands on one side at most', (_, somebody, side) => {
  expect(isRequesterOf(somebody, job)).toBe(side === 'requester');
  expect(isInvitedTo(somebody, job)).toBe(side === 'bidder');
  expect(isApproverOf(somebody, job)).toBe(side === 'approver');
  expect(isOnPanelOf(somebody, job)).toBe(side === 'evaluator' || side === 'requester');
  expect(isAwardApproverOf(somebody, job)).toBe(side === 'awardApprover');
});
