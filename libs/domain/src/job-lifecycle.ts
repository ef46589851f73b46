/**
 * The life of a job, from draft to decision. Its phase is computed from what happened and from the clock, never stored,
 * so that no timer can be late in closing a job: at the very instant of the deadline it is closed.
 */
import { approvedAlready, awaitsApproval, inEffect } from './decision-time.js';
import type { JobMove } from './job-move.js';
import {
  approvalMissing,
  approvalNotNeeded,
  cannotChoose,
  continued,
  type JobMoveReasonFacts,
  judgesNothing,
  stillProposing,
} from './job-move-reasons.js';
import type { Lifecycle, MoveFacts } from './lifecycle.js';
import { nothingToAgreeTo, nothingToAskFor } from './outage.js';
import type { Refusal } from './refusal.js';

export const JobPhase = {
  DRAFT: 'draft',
  PENDING: 'pending',
  OPEN: 'open',
  OPENING: 'opening',
  OPENED: 'opened',
  DECIDING: 'deciding',
  AWARDED: 'awarded',
  NOT_AWARDED: 'notAwarded',
  CANCELLED: 'cancelled',
} as const;
export type JobPhase = (typeof JobPhase)[keyof typeof JobPhase];

/** How a job was decided: for one proposal, or for none. */
export type Decision = 'award' | 'noAward';

/** What happened to a job so far, and the database's time. */
export interface JobFacts {
  /** Who was asked to approve it. Null: nobody, or it was sent or taken back. */
  approverId: string | null;
  publishedAt: Date | null;
  deadline: Date | null;
  openedAt: Date | null;
  cancelledAt: Date | null;
  /** When a choice was made that has not been taken back. Null: none was. */
  choiceAt: Date | null;
  /** Set when the choice has taken effect. */
  decision: Decision | null;
  now: Date;
}

/** The phase of a job. A deadline equal to now is past. */
export function jobPhase(facts: JobFacts): JobPhase {
  if (facts.publishedAt === null) return facts.approverId === null ? 'draft' : 'pending';
  if (facts.cancelledAt !== null) return 'cancelled';
  if (facts.decision === 'award') return 'awarded';
  if (facts.decision === 'noAward') return 'notAwarded';
  if (facts.openedAt !== null) return facts.choiceAt === null ? 'opened' : 'deciding';
  return hasPassed(facts.deadline, facts.now) ? 'opening' : 'open';
}

/** Whether an instant is reached or past. An instant that was never set does not pass. */
export function hasPassed(instant: Date | null, now: Date): boolean {
  return instant !== null && now.getTime() >= instant.getTime();
}

/** What somebody is to a job. The opener is no person: it acts at the deadline by itself. */
export type JobActor =
  | 'requester'
  | 'approver'
  | 'awardApprover'
  | 'evaluator'
  | 'invitedBidder'
  | 'overseer'
  | 'opener';

/** What the job's moves need to know. */
export interface JobMoveFacts extends MoveFacts<JobPhase, JobActor>, JobMoveReasonFacts {}

/** From publication to decision. */
const UNDECIDED: readonly JobPhase[] = ['open', 'opening', 'opened'];

/** Published, and nothing of it opened. */
const UNOPENED: readonly JobPhase[] = ['open', 'opening'];

/** After the decision. */
const DECIDED: readonly JobPhase[] = ['awarded', 'notAwarded'];

/** Who may do what to a job in which phase. */
export const jobLifecycle: Lifecycle<JobPhase, JobActor, JobMove, JobMoveFacts> = {
  start: 'draft',
  states: {
    draft: 'a draft',
    pending: 'waiting for approval',
    open: 'open for proposals',
    opening: 'past its deadline and not opened yet',
    opened: 'opened',
    deciding: 'waiting for its decision to take effect',
    awarded: 'awarded',
    notAwarded: 'closed without an award',
    cancelled: 'cancelled',
  },
  actors: {
    requester: 'the requester',
    approver: 'whoever is asked to approve it',
    evaluator: 'the panel',
    awardApprover: 'whoever is asked to approve the choice',
    invitedBidder: 'an invited team or vendor',
    overseer: 'a leader or an administrator who stands on no side of it',
    opener: 'the deadline',
  },
  moves: {
    save: { from: ['draft'], to: 'same', by: ['requester'], words: 'change this job' },
    publish: { from: ['draft'], to: 'open', by: ['requester'], words: 'publish this job', unless: approvalMissing },
    requestApproval: {
      from: ['draft'],
      to: 'pending',
      by: ['requester'],
      words: 'ask for approval of this job',
      unless: approvalNotNeeded,
    },
    approve: { from: ['pending'], to: 'open', by: ['approver'], words: 'approve this job' },
    sendBack: { from: ['pending'], to: 'draft', by: ['approver'], words: 'send this job back' },
    takeBack: { from: ['pending'], to: 'draft', by: ['requester'], words: 'take this job back' },
    discard: { from: ['draft'], to: 'gone', by: ['requester'], words: 'discard this job' },
    amend: { from: ['open'], to: 'same', by: ['requester'], words: 'amend this job' },
    acknowledge: { from: ['open'], to: 'same', by: ['invitedBidder'], words: 'acknowledge addenda of this job' },
    rateBrief: { from: ['open'], to: 'same', by: ['invitedBidder'], words: 'rate the brief of this job' },
    ask: { from: ['open'], to: 'same', by: ['invitedBidder'], words: 'ask about this job', unless: questionsClosed },
    answer: { from: ['open'], to: 'same', by: ['requester'], words: 'answer questions about this job' },
    expressInterest: { from: ['open'], to: 'same', by: ['invitedBidder'], words: 'say that you are interested' },
    decline: { from: ['open'], to: 'same', by: ['invitedBidder'], words: 'decline this job', unless: stillProposing },
    cancel: { from: ['open'], to: 'cancelled', by: ['requester'], words: 'cancel this job' },
    askForExtension: {
      from: UNOPENED,
      to: 'same',
      by: ['requester'],
      words: 'ask for more time after an outage',
      unless: nothingToAskFor,
    },
    agreeToExtension: {
      from: UNOPENED,
      to: 'open',
      by: ['overseer'],
      words: 'agree to more time after an outage',
      unless: nothingToAgreeTo,
    },
    open: { from: ['opening'], to: 'opened', by: ['opener'], words: 'open the proposals' },
    startRound: {
      from: ['opened'],
      to: 'same',
      by: ['requester'],
      words: 'ask for a further round',
      unless: judgesNothing,
    },
    clarify: {
      from: ['opened'],
      to: 'same',
      by: ['requester'],
      words: 'ask a bidder about its proposal',
      unless: judgesNothing,
    },
    answerClarification: {
      from: ['opened', 'deciding'],
      to: 'same',
      by: ['invitedBidder'],
      words: 'answer a question about your proposal',
    },
    declareInterest: { from: UNDECIDED, to: 'same', by: ['evaluator'], words: 'declare an interest' },
    askEvaluator: {
      from: UNDECIDED,
      to: 'same',
      by: ['requester'],
      words: 'ask a colleague to judge',
      unless: continued,
    },
    releaseEvaluator: {
      from: UNDECIDED,
      to: 'same',
      by: ['requester'],
      words: 'release somebody from the panel',
      unless: continued,
    },
    handOver: { from: UNDECIDED, to: 'same', by: ['requester'], words: 'hand this job over', unless: continued },
    score: { from: ['opened'], to: 'same', by: ['evaluator'], words: 'score the proposals', unless: judgesNothing },
    unmask: { from: ['opened'], to: 'same', by: ['requester'], words: 'show who proposed', unless: judgesNothing },
    mark: { from: ['opened'], to: 'same', by: ['requester'], words: 'sort the proposals', unless: judgesNothing },
    note: { from: ['opened'], to: 'same', by: ['evaluator'], words: 'write notes to the panel', unless: judgesNothing },
    agree: {
      from: ['opened'],
      to: 'same',
      by: ['requester'],
      words: 'set what the panel agreed on',
      unless: judgesNothing,
    },
    choose: { from: ['opened'], to: 'deciding', by: ['requester'], words: 'choose a proposal', unless: cannotChoose },
    closeWithoutAward: {
      from: ['opened'],
      to: 'deciding',
      by: ['requester'],
      words: 'close this job without an award',
      unless: judgesNothing,
    },
    approveDecision: {
      from: ['deciding'],
      to: 'same',
      by: ['awardApprover'],
      words: 'approve the choice',
      unless: approvedAlready,
    },
    sendDecisionBack: {
      from: ['deciding'],
      to: 'opened',
      by: ['awardApprover'],
      words: 'send the choice back',
      unless: approvedAlready,
    },
    undoDecision: {
      from: ['deciding'],
      to: 'opened',
      by: ['requester'],
      words: 'take the decision back',
      unless: inEffect,
    },
    tellDecisionNow: {
      from: ['deciding'],
      to: 'same',
      by: ['requester'],
      words: 'tell everybody now',
      unless: awaitsApproval,
    },
    reopenDecision: {
      from: ['awarded', 'notAwarded'],
      to: 'opened',
      by: ['requester'],
      words: 're-open the decision',
      unless: continued,
    },
    recordOutcome: {
      from: ['awarded'],
      to: 'same',
      by: ['requester'],
      words: 'say how this job went',
      unless: continued,
    },
    rateDebrief: { from: DECIDED, to: 'same', by: ['invitedBidder'], words: 'say what use a debrief was' },
    askAboutDebrief: { from: DECIDED, to: 'same', by: ['invitedBidder'], words: 'ask about a debrief' },
    answerDebrief: { from: DECIDED, to: 'same', by: ['requester'], words: 'answer questions about debriefs' },
    challenge: { from: DECIDED, to: 'same', by: ['invitedBidder'], words: 'challenge the decision' },
  },
  passages: [
    { from: 'open', to: 'opening', words: 'the deadline passes' },
    { from: 'deciding', to: 'awarded', words: 'a choice takes effect' },
    { from: 'deciding', to: 'notAwarded', words: 'a closing takes effect' },
  ],
};

function questionsClosed({ questionsDue, now }: JobMoveFacts): Refusal | null {
  if (!hasPassed(questionsDue, now)) return null;
  return { code: 'QUESTIONS_CLOSED', message: 'The time for questions is over. Read the answers given so far.' };
}
