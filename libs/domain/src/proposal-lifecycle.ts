/**
 * The life of a proposal until the deadline: begun, submitted, revised, withdrawn, submitted again. All of it happens
 * only while the job is open, and only by people of the bidder that is invited; after that nothing moves any more.
 */
import type { JobPhase } from './job-lifecycle.js';
import type { Lifecycle, MoveFacts } from './lifecycle.js';
import type { Refusal } from './refusal.js';

export const ProposalState = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  WITHDRAWN: 'withdrawn',
} as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

export type ProposalActor = 'invitedBidder';
export type ProposalMove = 'start' | 'save' | 'submit' | 'withdraw';

/** What the proposal's moves need to know. `none`: the bidder has not begun one. */
export interface ProposalMoveFacts extends MoveFacts<ProposalState | 'none', ProposalActor> {
  jobPhase: JobPhase;
}

/** Who may do what to a proposal. Saving what was submitted leaves the submitted version standing. */
export const proposalLifecycle: Lifecycle<ProposalState | 'none', ProposalActor, ProposalMove, ProposalMoveFacts> = {
  start: 'none',
  states: { none: 'not begun', draft: 'a draft', submitted: 'submitted', withdrawn: 'withdrawn' },
  actors: { invitedBidder: 'an invited team or vendor' },
  moves: {
    start: { from: ['none'], to: 'draft', by: ['invitedBidder'], words: 'start a proposal', unless: jobNotOpen },
    save: {
      from: ['draft', 'submitted', 'withdrawn'],
      to: 'same',
      by: ['invitedBidder'],
      words: 'change this proposal',
      unless: jobNotOpen,
    },
    submit: {
      from: ['draft', 'submitted', 'withdrawn'],
      to: 'submitted',
      by: ['invitedBidder'],
      words: 'submit this proposal',
      unless: jobNotOpen,
    },
    withdraw: {
      from: ['submitted'],
      to: 'withdrawn',
      by: ['invitedBidder'],
      words: 'withdraw this proposal',
      unless: jobNotOpen,
    },
  },
  passages: [],
};

function jobNotOpen({ jobPhase }: ProposalMoveFacts): Refusal | null {
  if (jobPhase === 'open') return null;
  if (jobPhase === 'draft' || jobPhase === 'pending')
    return { code: 'NOT_PUBLISHED', message: 'This job is not published yet.' };
  if (jobPhase === 'cancelled') {
    return { code: 'JOB_CANCELLED', message: 'The requester cancelled this job. Nothing more can be sent.' };
  }
  return { code: 'DEADLINE_PASSED', message: 'The deadline has passed. What you submitted before it still counts.' };
}
