/*
 * What needs a person, in the order of consequence: what stops other people comes before what stops only oneself, and
 * what is kind comes last. Within a level the nearer deadline comes first. Every action of the page Home is of one of these
 * kinds; each belongs to one side of a person, because somebody may post work in the morning and do it in the afternoon.
 */

import type { Viewer } from './permissions.js';

/** In which of its parts a person is asked: as who has work done and judges it, as who does it, as who leads or administers. */
export const HomeSide = { REQUESTER: 'requester', BIDDER: 'bidder', LEADER: 'leader' } as const;
export type HomeSide = (typeof HomeSide)[keyof typeof HomeSide];

/** The parts a person has, in the order in which the page offers them. Every employee may have work done. */
export function sidesOf({ isEmployee, isLeader, isAdministrator, bidderId }: Viewer): HomeSide[] {
  const has: Record<HomeSide, boolean> = {
    requester: isEmployee,
    bidder: bidderId !== null,
    leader: isLeader || isAdministrator,
  };
  return Object.values(HomeSide).filter((side) => has[side]);
}

interface ActionRule {
  /** 1 is the most pressing. */
  readonly level: number;
  readonly side: HomeSide;
}

/** A promise was missed, work was refused: something is going wrong now. */
const wrong = (side: HomeSide): ActionRule => ({ level: 1, side });

/** A whole contest, or a piece of work, stands still until this person acts. */
const standsStill = (side: HomeSide): ActionRule => ({ level: 2, side });

/** Somebody waits for an answer. */
const isWaitedFor = (side: HomeSide): ActionRule => ({ level: 3, side });

/** One's own chance, or one's own promise, runs out. */
const runsOut = (side: HomeSide): ActionRule => ({ level: 4, side });

/** Something new to look at. */
const isNew = (side: HomeSide): ActionRule => ({ level: 5, side });

/** Something to learn from. */
const isToRead = (side: HomeSide): ActionRule => ({ level: 6, side });

/** Something begun, or something kind: nobody is stopped by it. */
const canWait = (side: HomeSide): ActionRule => ({ level: 7, side });

/** Every kind of action, by level. */
export const HOME_ORDER = {
  answerMissedPromise: wrong('bidder'),
  answerTrouble: wrong('bidder'),
  decideTrouble: wrong('requester'),
  settleDispute: wrong('leader'),

  choose: standsStill('requester'),
  approveChoice: standsStill('requester'),
  approveJob: standsStill('requester'),
  approveChange: standsStill('requester'),
  declareInterest: standsStill('requester'),
  score: standsStill('requester'),
  handOver: standsStill('requester'),
  signAsRequester: standsStill('requester'),
  signAsBidder: standsStill('bidder'),
  acceptWork: standsStill('requester'),

  answerQuestion: isWaitedFor('requester'),
  answerDebriefQuestion: isWaitedFor('requester'),
  answerChallenge: isWaitedFor('requester'),
  askSubstitute: isWaitedFor('requester'),
  resumePromise: isWaitedFor('requester'),
  confirmPromise: isWaitedFor('requester'),
  acceptMilestone: isWaitedFor('requester'),
  answerChangeAsRequester: isWaitedFor('requester'),
  answerChangeAsBidder: isWaitedFor('bidder'),
  answerClarification: isWaitedFor('bidder'),
  answerDispute: isWaitedFor('bidder'),
  agreeStart: isWaitedFor('bidder'),
  settleAgreement: isWaitedFor('requester'),
  vetVendor: isWaitedFor('leader'),

  keepPromise: runsOut('bidder'),
  doRequest: runsOut('bidder'),
  deliverMilestone: runsOut('bidder'),
  submitProposal: runsOut('bidder'),
  reviewAddendum: runsOut('bidder'),
  acknowledgeAddendum: runsOut('bidder'),

  lookAtInvitation: isNew('bidder'),

  readDebrief: isToRead('bidder'),
  readRating: isToRead('bidder'),

  finishDraft: canWait('requester'),
  writeReport: canWait('requester'),
  rateWork: canWait('requester'),
  rateRequest: canWait('requester'),
  thank: canWait('requester'),
  sayCost: canWait('bidder'),
  rateRequester: canWait('bidder'),
  thankRequester: canWait('bidder'),
  answerNomination: canWait('requester'),
} as const satisfies Record<string, ActionRule>;

export type ActionKind = keyof typeof HOME_ORDER;
