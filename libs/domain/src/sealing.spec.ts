import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Viewer } from './permissions.js';
import {
  associatedData,
  fileAssociatedData,
  isSealed,
  maySeeOpenedProposals,
  maySeeOwnProposal,
  maySeeProposalCount,
  padTo,
} from './sealing.js';

const deadline = new Date('2026-12-01T17:00:00Z');
const before = new Date('2026-12-01T16:59:59.999Z');
const later = new Date('2026-12-01T17:00:01Z');

test.each([
  ['before the deadline', { deadline, openedAt: null, now: before }, true],
  ['at the deadline, not opened yet', { deadline, openedAt: null, now: deadline }, true],
  ['after the deadline, not opened yet', { deadline, openedAt: null, now: later }, true],
  ['marked as opened before the deadline', { deadline, openedAt: before, now: before }, true],
  ['marked as opened without any deadline', { deadline: null, openedAt: before, now: later }, true],
  ['opened at the deadline', { deadline, openedAt: deadline, now: deadline }, false],
  ['opened after the deadline', { deadline, openedAt: later, now: later }, false],
])('sealed or open: %s', (_, facts, sealed) => {
  expect(isSealed(facts)).toBe(sealed);
});

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
  author: { ...person, bidderId: 'events', bidderKind: 'team' },
  rival: { ...person, isEmployee: false, bidderId: 'alto', bidderKind: 'vendor' },
  otherTeam: { ...person, bidderId: 'web', bidderKind: 'team' },
  colleague: person,
  evaluator: { ...person, personId: 'eva' },
  evaluatorInInvitedTeam: { ...person, personId: 'eva', bidderId: 'alto', bidderKind: 'team' },
  leader: { ...person, isLeader: true },
  administrator: { ...person, isAdministrator: true },
} satisfies Record<string, Viewer | null>;
const everyone = Object.keys(viewers) as (keyof typeof viewers)[];

const publishedAt = new Date('2026-11-22T09:00:00Z');
const job = {
  requesterId: 'rita',
  approverId: null,
  awardApproverId: null,
  invitedBidderIds: ['events', 'alto'],
  panelIds: ['rita', 'eva'],
  deadline,
  openedAt: deadline,
  publishedAt,
};

test.each(everyone)('own proposal of the events team: %s', (kind) => {
  const proposal = { bidderId: 'events', requesterId: 'rita' };
  expect(maySeeOwnProposal({ viewer: viewers[kind], proposal })).toBe(kind === 'author');
});

test.each(everyone)('opened proposals after the opening: %s', (kind) => {
  expect(maySeeOpenedProposals({ viewer: viewers[kind], job, standing: 'judging', now: later })).toBe(
    kind === 'requester' || kind === 'evaluator',
  );
});

test.each(['undeclared', 'left', 'none'] as const)('nobody whose place on the panel is %s reads them', (standing) => {
  for (const kind of everyone)
    expect(maySeeOpenedProposals({ viewer: viewers[kind], job, standing, now: later })).toBe(false);
});

test.each(everyone)('opened proposals before the deadline, whatever the record says: %s', (kind) => {
  expect(maySeeOpenedProposals({ viewer: viewers[kind], job, standing: 'judging', now: before })).toBe(false);
});

test.each(everyone)('opened proposals while the opener has not opened: %s', (kind) => {
  const unopened = { ...job, openedAt: null };
  expect(maySeeOpenedProposals({ viewer: viewers[kind], job: unopened, standing: 'judging', now: later })).toBe(false);
});

test.each(everyone)('number of proposals of a published job: %s', (kind) => {
  expect(maySeeProposalCount({ viewer: viewers[kind], job })).toBe(kind === 'requester');
});

test('a draft has no number of proposals', () => {
  expect(maySeeProposalCount({ viewer: viewers.requester, job: { ...job, publishedAt: null } })).toBe(false);
});

test('the associated data names job, proposal, bidder and version', () => {
  const place = { jobId: 'j', proposalId: 'p', bidderId: 'b' };
  expect(associatedData({ ...place, version: 2 })).toBe('j|p|b|2');
  expect(associatedData({ ...place, version: 'draft' })).toBe('j|p|b|draft');
});

test('two different places never share their associated data', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,4}$/);
  const version = fc.oneof(fc.constant('draft' as const), fc.integer({ min: 1, max: 9 }));
  const place = fc.record({ jobId: id, proposalId: id, bidderId: id, version });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const isSamePlace = JSON.stringify(Object.values(one)) === JSON.stringify(Object.values(other));
      expect(associatedData(one) === associatedData(other)).toBe(isSamePlace);
    }),
  );
});

test.each(['', 'a|b'])('an id that would blur the associated data is refused: "%s"', (bad) => {
  const place = { jobId: 'j', proposalId: 'p', bidderId: 'b', version: 1 };
  for (const part of ['jobId', 'proposalId', 'bidderId']) {
    expect(() => associatedData({ ...place, [part]: bad })).toThrow(RangeError);
  }
});

test('one block of a file belongs to one place alone, and is no content', () => {
  const place = { jobId: 'j', proposalId: 'p', bidderId: 'b', fileId: 'f', number: 3 };
  expect(fileAssociatedData(place)).toBe('j|p|b|file|f|3');
  const others = [
    { ...place, jobId: 'k' },
    { ...place, proposalId: 'q' },
    { ...place, bidderId: 'c' },
    { ...place, fileId: 'g' },
    { ...place, number: 4 },
  ];
  expect(new Set([place, ...others].map(fileAssociatedData)).size).toBe(6);
});

test.each(['', 'a|b'])('nor is a block of a file bound to an id that would blur it: "%s"', (bad) => {
  const place = { jobId: 'j', proposalId: 'p', bidderId: 'b', fileId: 'f', number: 0 };
  for (const part of ['jobId', 'proposalId', 'bidderId', 'fileId']) {
    expect(() => fileAssociatedData({ ...place, [part]: bad })).toThrow(RangeError);
  }
});

test.each([
  [0, 4_096],
  [4_096, 4_096],
  [4_097, 16_384],
  [16_385, 65_536],
  [65_537, 262_144],
  [262_144, 262_144],
  [262_145, 1_048_576],
  [1_048_577, 4_194_304],
])('%i bytes are padded to %i', (length, size) => {
  expect(padTo(length)).toBe(size);
});

test('padding never cuts and at most quadruples what is above the smallest size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4_097, max: 50_000_000 }), (length) => {
      expect(padTo(length)).toBeGreaterThanOrEqual(length);
      expect(padTo(length)).toBeLessThan(length * 4);
    }),
  );
});
