/* What happens to awards, for rooms that come later. */

/** A job has been decided. */
export interface JobDecided {
  jobId: string;
  reference: string;
  title: string;
  /** Null when nobody was chosen. */
  winnerBidderId: string | null;
  /** Everybody whose proposal stood, the winner included. */
  bidderIds: string[];
}

export const JOB_DECIDED = 'jobDecided';

/** A bidder asked about its debrief. The requester answers by that day. */
export interface DebriefQuestionAsked {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  /** YYYY-MM-DD. */
  dueOn: string;
}

export const DEBRIEF_QUESTION_ASKED = 'debriefQuestionAsked';

/** The answer is there, for the bidder that asked. */
export interface DebriefQuestionAnswered {
  jobId: string;
  reference: string;
  title: string;
  bidderId: string;
}

export const DEBRIEF_QUESTION_ANSWERED = 'debriefQuestionAnswered';

/** A bidder challenges the decision. The reviewer answers by that day. */
export interface DecisionChallenged {
  challengeId: string;
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  reviewerId: string;
  /** YYYY-MM-DD. */
  dueOn: string;
}

export const DECISION_CHALLENGED = 'decisionChallenged';

/** The reviewer has answered. */
export interface ChallengeAnswered {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  bidderId: string;
  isUpheld: boolean;
}

export const CHALLENGE_ANSWERED = 'challengeAnswered';

/** Something happened to a decision before any bidder may know of it. */
export interface DecisionTold {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  approverId: string;
  /** What the approver said. May be empty. */
  words: string;
}

export const DECISION_AWAITS = 'decisionAwaits';
export const DECISION_APPROVED = 'decisionApproved';
export const DECISION_SENT_BACK = 'decisionSentBack';
export const DECISION_UNDONE = 'decisionUndone';

/** A decision that everybody was told of is made anew. Told while the job is still decided. */
export interface DecisionReopened {
  jobId: string;
  reference: string;
  title: string;
  /** Everybody whose proposal stood. */
  bidderIds: string[];
  reason: string;
}

export const DECISION_REOPENED = 'decisionReopened';
