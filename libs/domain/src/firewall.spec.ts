import { expect, test } from 'vitest';
import {
  isApproverOf,
  isAwardApproverOf,
  isInvitedTo,
  isOnPanelOf,
  isRequesterOf,
  joiningConflict,
  sidesConflict,
} from './firewall.js';

const events = { id: 'events', name: 'Events' };
const alto = { id: 'alto', name: 'Alto' };

test('a requester who belongs to an invited team is told who should post the job', () => {
  expect(sidesConflict({ requesterBidderId: 'events', invitedBidders: [alto, events] })).toEqual({
    code: 'BOTH_SIDES',
    message: 'You belong to Events, which is invited to this job. Ask a colleague outside Events to post it.',
  });
});

test('a requester of another team may post', () => {
  expect(sidesConflict({ requesterBidderId: 'web', invitedBidders: [alto, events] })).toBeNull();
});

test('a requester of no team may post', () => {
  expect(sidesConflict({ requesterBidderId: null, invitedBidders: [alto, events] })).toBeNull();
});

const offsite = { reference: 'JOB-12', title: 'Offsite for 80' };
const joining = { personName: 'Rita Moss', bidderName: 'Events' };

test('who posted a job that is not decided may not join a bidder invited to it, and is told which job', () => {
  expect(joiningConflict({ ...joining, undecidedJobs: [offsite] })).toEqual({
    code: 'BOTH_SIDES',
    message:
      'Rita Moss posted or approved JOB-12, Offsite for 80, and Events is invited to it. Wait until it is decided.',
  });
});

test('several such jobs are counted', () => {
  const undecidedJobs = [offsite, { reference: 'JOB-13', title: 'Party' }, { reference: 'JOB-14', title: 'Fair' }];
  expect(joiningConflict({ ...joining, undecidedJobs })?.message).toBe(
    'Rita Moss posted or approved JOB-12, Offsite for 80 and 2 more, and Events is invited to them. Wait until they are decided.',
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
