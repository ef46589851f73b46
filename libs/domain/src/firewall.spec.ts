import { expect, test } from 'vitest';
import { isInvitedTo, isRequesterOf, sidesConflict } from './firewall.js';

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

const job = { requesterId: 'rita', invitedBidderIds: ['events', 'alto'] };

test.each([
  ['the requester of no team', { personId: 'rita', bidderId: null }, 'requester'],
  ['the requester of a team that is not invited', { personId: 'rita', bidderId: 'web' }, 'requester'],
  ['the requester who since joined an invited team', { personId: 'rita', bidderId: 'events' }, 'neither'],
  ['a person of an invited bidder', { personId: 'tom', bidderId: 'events' }, 'bidder'],
  ['a person of a bidder that is not invited', { personId: 'tom', bidderId: 'web' }, 'neither'],
  ['a person of no bidder', { personId: 'tom', bidderId: null }, 'neither'],
])('%s stands on one side at most', (_, somebody, side) => {
  expect(isRequesterOf(somebody, job)).toBe(side === 'requester');
  expect(isInvitedTo(somebody, job)).toBe(side === 'bidder');
});
