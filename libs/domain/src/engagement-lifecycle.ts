/**
 * The life of awarded work, the same for a team's letter of obligation and a vendor's contract record: both sides confirm
 * what was agreed, begin together, the bidder delivers, the requester accepts. Its state is computed from what happened.
 */
import type { Lifecycle, MoveFacts } from './lifecycle.js';
import type { Refusal } from './refusal.js';

export const EngagementState = {
  AGREED: 'agreed',
  SIGNED: 'signed',
  RUNNING: 'running',
  CURING: 'curing',
  ON_PROBATION: 'onProbation',
  DELIVERED: 'delivered',
  ACCEPTED: 'accepted',
  ENDED: 'ended',
} as const;
export type EngagementState = (typeof EngagementState)[keyof typeof EngagementState];

/** What happened to an engagement so far. What has not happened is null. */
export interface EngagementFacts {
  requesterSignedAt: Date | null;
  bidderSignedAt: Date | null;
  startedAt: Date | null;
  /** Since when something has to be put right by a stated day. */
  curingAt: Date | null;
  /** Since when it goes on under conditions. */
  probationAt: Date | null;
  /** When the bidder said that all of it is done. */
  deliveredAt: Date | null;
  acceptedAt: Date | null;
  endedAt: Date | null;
}

/** The state of an engagement: the last of what happened to it. */
export function engagementState(facts: EngagementFacts): EngagementState {
  if (facts.endedAt !== null) return 'ended';
  if (facts.acceptedAt !== null) return 'accepted';
  if (facts.deliveredAt !== null) return 'delivered';
  if (facts.curingAt !== null) return 'curing';
  if (facts.probationAt !== null) return 'onProbation';
  if (facts.startedAt !== null) return 'running';
  return facts.requesterSignedAt !== null && facts.bidderSignedAt !== null ? 'signed' : 'agreed';
}

/** What somebody is to an engagement. Others may read it and move nothing. */
export type EngagementActor = 'requester' | 'bidder';

export type EngagementMove =
  | 'settle'
  | 'enterPurchasing'
  | 'sign'
  | 'sendAgreementBack'
  | 'planStart'
  | 'start'
  | 'deliverMilestone'
  | 'acceptMilestone'
  | 'sendMilestoneBack'
  | 'deliver'
  | 'acceptWork'
  | 'sendWorkBack'
  | 'nameContributors';

/** What the moves need to know. */
export interface EngagementMoveFacts extends MoveFacts<EngagementState, EngagementActor> {
  /** Whether the side of who asks has confirmed the agreement as it stands. */
  hasSigned: boolean;
  /** How many milestones the requester has not accepted. */
  openMilestones: number;
  /** Who alone confirms for the bidder, where that is not who asks: its lead. Null: whoever asks may. */
  leadName: string | null;
}

/** While the work is under way, whatever else is said of it. */
export const UNDER_WAY: readonly EngagementState[] = ['running', 'curing', 'onProbation'];

/** Who may do what to an engagement in which state. */
export const engagementLifecycle: Lifecycle<EngagementState, EngagementActor, EngagementMove, EngagementMoveFacts> = {
  start: 'agreed',
  states: {
    agreed: 'waiting for both sides to confirm it',
    signed: 'confirmed and waiting for its start',
    running: 'under way',
    curing: 'under way with something to put right',
    onProbation: 'under way on probation',
    delivered: 'delivered and waiting for acceptance',
    accepted: 'accepted',
    ended: 'ended',
  },
  actors: { requester: 'the requester', bidder: 'the chosen team or vendor' },
  moves: {
    settle: { from: ['agreed'], to: 'same', by: ['requester', 'bidder'], words: 'change what was agreed' },
    enterPurchasing: {
      from: ['agreed', 'signed', 'running', 'curing', 'onProbation', 'delivered', 'accepted'],
      to: 'same',
      by: ['requester'],
      words: 'say what purchasing calls it',
    },
    sign: {
      from: ['agreed'],
      to: 'signed',
      by: ['requester', 'bidder'],
      words: 'confirm the agreement',
      unless: signedAlready,
    },
    sendAgreementBack: {
      from: ['agreed'],
      to: 'same',
      by: ['requester', 'bidder'],
      words: 'send the agreement back',
    },
    planStart: {
      from: ['agreed', 'signed'],
      to: 'same',
      by: ['requester', 'bidder'],
      words: 'say when you begin together',
    },
    start: {
      from: ['signed'],
      to: 'running',
      by: ['requester', 'bidder'],
      words: 'begin the work',
    },
    deliverMilestone: { from: UNDER_WAY, to: 'same', by: ['bidder'], words: 'deliver a milestone' },
    acceptMilestone: { from: UNDER_WAY, to: 'same', by: ['requester'], words: 'accept a milestone' },
    sendMilestoneBack: { from: UNDER_WAY, to: 'same', by: ['requester'], words: 'send a milestone back' },
    deliver: {
      from: UNDER_WAY,
      to: 'delivered',
      by: ['bidder'],
      words: 'say that all of it is done',
      unless: milestonesOpen,
    },
    acceptWork: { from: ['delivered'], to: 'accepted', by: ['requester'], words: 'accept the work' },
    sendWorkBack: { from: ['delivered'], to: 'running', by: ['requester'], words: 'send the work back' },
    nameContributors: {
      from: ['agreed', 'signed', 'running', 'curing', 'onProbation', 'delivered', 'accepted'],
      to: 'same',
      by: ['bidder'],
      words: 'say who does the work',
    },
  },
  passages: [
    { from: 'signed', to: 'running', words: 'the time of the joint start comes' },
    { from: 'delivered', to: 'accepted', words: 'the time for an answer passes' },
  ],
};

function signedAlready({ hasSigned, leadName }: EngagementMoveFacts): Refusal | null {
  if (!hasSigned && leadName !== null) return { code: 'LEAD_SIGNS', message: `${leadName} leads and confirms it.` };
  if (!hasSigned) return null;
  return { code: 'SIGNED_ALREADY', message: 'Your side has confirmed this. It waits for the other side now.' };
}

function milestonesOpen({ openMilestones }: EngagementMoveFacts): Refusal | null {
  if (openMilestones === 0) return null;
  const message =
    openMilestones === 1
      ? 'One milestone is not accepted yet. Deliver it first; all of it is done when it is accepted.'
      : `${openMilestones} milestones are not accepted yet. Deliver them first; all of it is done when they are accepted.`;
  return { code: 'MILESTONES_OPEN', message };
}

/** Whether both sides have confirmed: from then on what was agreed stands, and changes are asked for. */
export function isSigned(facts: Pick<EngagementFacts, 'requesterSignedAt' | 'bidderSignedAt'>): boolean {
  return facts.requesterSignedAt !== null && facts.bidderSignedAt !== null;
}
