import { expect, test } from 'vitest';
import { JobPhase } from './job-lifecycle.js';
import { jobActors, jobParts, maySeeJob, phaseSeenBy } from './job-visibility.js';
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
  approver: { ...person, personId: 'nora' },
  approverInInvitedTeam: { ...person, personId: 'nora', bidderId: 'events', bidderKind: 'team' },
  evaluator: { ...person, personId: 'eva' },
  evaluatorInInvitedTeam: { ...person, personId: 'eva', bidderId: 'events', bidderKind: 'team' },
  awardApprover: { ...person, personId: 'ada' },
  awardApproverInInvitedTeam: { ...person, personId: 'ada', bidderId: 'events', bidderKind: 'team' },
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
const ofPending: Partial<Record<Kind, 'requester' | 'approver' | 'outline'>> = {
  ...ofDraft,
  approver: 'approver',
};
const ofPublished: Partial<
  Record<Kind, 'requester' | 'approver' | 'awardApprover' | 'evaluator' | 'bidder' | 'outline'>
> = {
  requester: 'requester',
  approver: 'approver',
  awardApprover: 'awardApprover',
  requesterInInvitedTeam: 'outline',
  evaluator: 'evaluator',
  evaluatorInInvitedTeam: 'bidder',
  invitedTeam: 'bidder',
  invitedVendor: 'bidder',
  leader: 'outline',
  administrator: 'outline',
};

/** Who looks on without a part in the job. */
const OVERSEERS = new Set<Kind>(['leader', 'administrator']);

const cells = Object.values(JobPhase).flatMap((phase) =>
  (Object.keys(viewers) as Kind[]).map((kind) => ({ phase, kind })),
);

test.each(cells)('a job that is $phase, seen by $kind', ({ phase, kind }) => {
  const expected = (phase === 'draft' ? ofDraft : phase === 'pending' ? ofPending : ofPublished)[kind];
  const approverId = phase === 'draft' ? null : 'nora';
  const awardApproverId = phase === 'draft' || phase === 'pending' ? null : 'ada';
  const job = {
    requesterId: 'rita',
    approverId,
    awardApproverId,
    phase,
    invitedBidderIds: ['events', 'alto'],
    panelIds: phase === 'draft' || phase === 'pending' ? [] : ['rita', 'eva'],
  };
  const sight = { viewer: viewers[kind], job };
  expect(maySeeJob(sight)).toBe(expected !== undefined);
  expect(jobParts(sight)).toEqual({ requesterView: expected === 'requester', bidderView: expected === 'bidder' });
  const ofRequester = job.panelIds.length > 0 ? ['requester', 'evaluator'] : ['requester'];
  const actors = {
    requester: ofRequester,
    evaluator: ['evaluator'],
    approver: ['approver'],
    awardApprover: ['awardApprover'],
    bidder: ['invitedBidder'],
    outline: OVERSEERS.has(kind) ? ['overseer'] : [],
  };
  expect(jobActors(sight)).toEqual(expected === undefined ? [] : actors[expected]);
});

test('a leader of an invited team has that team’s view', () => {
  const viewer: Viewer = { ...viewers.invitedTeam, isLeader: true };
  const job = {
    requesterId: 'rita',
    approverId: null,
    awardApproverId: null,
    phase: JobPhase.OPEN,
    invitedBidderIds: ['events'],
    panelIds: ['rita'],
  };
  expect(jobParts({ viewer, job })).toEqual({ requesterView: false, bidderView: true });
});

test('that a choice waits is known to the requester, to whoever approves it and to the panel; for everybody else it is opened', () => {
  for (const actor of ['requester', 'awardApprover', 'evaluator'] as const)
    expect(phaseSeenBy([actor], 'deciding')).toBe('deciding');
  for (const actors of [[], ['approver'], ['invitedBidder']] as const)
    expect(phaseSeenBy(actors, 'deciding')).toBe('opened');
  for (const phase of Object.values(JobPhase).filter((each) => each !== 'deciding'))
    expect(phaseSeenBy([], phase)).toBe(phase);
});
