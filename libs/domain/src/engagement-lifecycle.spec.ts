import { expect, test } from 'vitest';
import {
  type EngagementActor,
  type EngagementFacts,
  engagementLifecycle,
  type EngagementMove,
  EngagementState,
  engagementState,
  isSigned,
} from './engagement-lifecycle.js';
import { tryMove } from './lifecycle.js';

const at = new Date('2026-11-22T09:00:00Z');

const awarded: EngagementFacts = {
  requesterSignedAt: null,
  bidderSignedAt: null,
  startedAt: null,
  curingAt: null,
  probationAt: null,
  deliveredAt: null,
  acceptedAt: null,
  endedAt: null,
};
const signed = { ...awarded, requesterSignedAt: at, bidderSignedAt: at };
const begun = { ...signed, startedAt: at };

test.each<[string, EngagementFacts, EngagementState]>([
  ['just awarded', awarded, 'agreed'],
  ['confirmed by the requester alone', { ...awarded, requesterSignedAt: at }, 'agreed'],
  ['confirmed by the bidder alone', { ...awarded, bidderSignedAt: at }, 'agreed'],
  ['confirmed by both', signed, 'signed'],
  ['begun', begun, 'running'],
  ['on probation', { ...begun, probationAt: at }, 'onProbation'],
  ['to be put right, also while on probation', { ...begun, probationAt: at, curingAt: at }, 'curing'],
  ['delivered, whatever was to be put right', { ...begun, curingAt: at, deliveredAt: at }, 'delivered'],
  ['accepted', { ...begun, deliveredAt: at, acceptedAt: at }, 'accepted'],
  ['ended before it began', { ...awarded, endedAt: at }, 'ended'],
  ['ended while delivered', { ...begun, deliveredAt: at, endedAt: at }, 'ended'],
])('work that is %s', (_, facts, state) => {
  expect(engagementState(facts)).toBe(state);
});

test('what was agreed stands once both have confirmed', () => {
  expect(isSigned(signed)).toBe(true);
  expect(isSigned({ ...awarded, bidderSignedAt: at })).toBe(false);
});

/** Written by hand: in which states who may make which move. Whatever is not here must be refused. */
const ALLOWED: Partial<Record<EngagementMove, Partial<Record<EngagementActor, string>>>> = {
  settle: { requester: 'agreed', bidder: 'agreed' },
  enterPurchasing: { requester: 'agreed signed running curing onProbation delivered accepted' },
  sign: { requester: 'agreed', bidder: 'agreed' },
  sendAgreementBack: { requester: 'agreed', bidder: 'agreed' },
  planStart: { requester: 'agreed signed', bidder: 'agreed signed' },
  start: { requester: 'signed', bidder: 'signed' },
  deliverMilestone: { bidder: 'running curing onProbation' },
  acceptMilestone: { requester: 'running curing onProbation' },
  sendMilestoneBack: { requester: 'running curing onProbation' },
  deliver: { bidder: 'running curing onProbation' },
  acceptWork: { requester: 'delivered' },
  sendWorkBack: { requester: 'delivered' },
  nameContributors: { bidder: 'agreed signed running curing onProbation delivered accepted' },
};

const moves = Object.keys(ALLOWED) as EngagementMove[];
const actors: EngagementActor[] = ['requester', 'bidder'];

test('each move is possible in its states, to its side, and nowhere else', () => {
  for (const move of moves)
    for (const actor of actors)
      for (const state of Object.values(EngagementState)) {
        const facts = { state, actors: [actor], hasSigned: false, openMilestones: 0, leadName: null };
        const isAllowed = (ALLOWED[move]?.[actor] ?? '').split(' ').includes(state);
        expect([move, actor, state, tryMove(engagementLifecycle, move, facts).ok]).toEqual([
          move,
          actor,
          state,
          isAllowed,
        ]);
      }
});

test('whoever only reads it moves nothing', () => {
  for (const move of moves) {
    const facts = { state: 'agreed' as const, actors: [], hasSigned: false, openMilestones: 0, leadName: null };
    expect(tryMove(engagementLifecycle, move, facts)).toMatchObject({ ok: false, code: 'NOT_YOURS' });
  }
});

const confirming = { state: 'agreed' as const, actors: ['bidder' as const], openMilestones: 0 };

test('nobody confirms twice, and for a bidder with a lead its lead confirms', () => {
  const twice = tryMove(engagementLifecycle, 'sign', { ...confirming, hasSigned: true, leadName: null });
  expect(twice).toMatchObject({ code: 'SIGNED_ALREADY' });
  const member = tryMove(engagementLifecycle, 'sign', { ...confirming, hasSigned: false, leadName: 'Tom Becker' });
  expect(member).toMatchObject({ code: 'LEAD_SIGNS', message: 'Tom Becker leads and confirms it.' });
});

test('all of it is done only when each milestone is accepted', () => {
  const working = { state: 'running' as const, actors: ['bidder' as const], hasSigned: true, leadName: null };
  const one = tryMove(engagementLifecycle, 'deliver', { ...working, openMilestones: 1 });
  expect(one).toMatchObject({ code: 'MILESTONES_OPEN', message: expect.stringMatching(/^One milestone is/) as string });
  const two = tryMove(engagementLifecycle, 'deliver', { ...working, openMilestones: 2 });
  expect(two).toMatchObject({ message: expect.stringMatching(/^2 milestones are/) as string });
});
