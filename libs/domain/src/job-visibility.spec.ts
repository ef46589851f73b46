import { expect, test } from 'vitest';
import { JobPhase } from './job-lifecycle.js';
import { jobActors, jobParts, maySeeJob } from './job-visibility.js';
import type { Viewer } from './permissions.js';

const person: Viewer = {
  personId: 'somebody',
  isEmployee: true,
  isLeader: false,
  isAdministrator: false,
  bidderId: null,
  bidderKind: null,
};
const viewers = {
  anonymous: null,
  requester: { ...person, personId: 'rita' },
  requesterInInvitedTeam: { ...person, personId: 'rita', bidderId: 'events', bidderKind: 'team' },
  colleague: person,
  invitedTeam: { ...person, bidderId: 'events', bidderKind: 'team' },
  invitedVendor: { ...person, isEmployee: false, bidderId: 'alto', bidderKind: 'vendor' },
  otherTeam: { ...person, bidderId: 'web', bidderKind: 'team' },
  otherVendor: { ...person, isEmployee: false, bidderId: 'brio', bidderKind: 'vendor' },
  leader: { ...person, isLeader: true },
  administrator: { ...person, isAdministrator: true },
} satisfies Record<string, Viewer | null>;
type Kind = keyof typeof viewers;

// Written by hand: who sees a job, and which inner part.
const ofDraft: Partial<Record<Kind, 'requester' | 'outline'>> = {
  requester: 'requester',
  requesterInInvitedTeam: 'outline',
};
const ofPublished: Partial<Record<Kind, 'requester' | 'bidder' | 'outline'>> = {
  requester: 'requester',
  requesterInInvitedTeam: 'outline',
  invitedTeam: 'bidder',
  invitedVendor: 'bidder',
  leader: 'outline',
  administrator: 'outline',
};

const cells = Object.values(JobPhase).flatMap((phase) =>
  (Object.keys(viewers) as Kind[]).map((kind) => ({ phase, kind })),
);

test.each(cells)('a job that is $phase, seen by $kind', ({ phase, kind }) => {
  const expected = (phase === 'draft' ? ofDraft : ofPublished)[kind];
  const sight = { viewer: viewers[kind], job: { requesterId: 'rita', phase, invitedBidderIds: ['events', 'alto'] } };
  expect(maySeeJob(sight)).toBe(expected !== undefined);
  expect(jobParts(sight)).toEqual({ requesterView: expected === 'requester', bidderView: expected === 'bidder' });
  const actors = { requester: ['requester'], bidder: ['invitedBidder'], outline: [] };
  expect(jobActors(sight)).toEqual(expected === undefined ? [] : actors[expected]);
});

test('a leader of an invited team has that team’s view', () => {
  const viewer: Viewer = { ...viewers.invitedTeam, isLeader: true };
  const job = { requesterId: 'rita', phase: JobPhase.OPEN, invitedBidderIds: ['events'] };
  expect(jobParts({ viewer, job })).toEqual({ requesterView: false, bidderView: true });
});
