/* What happens to jobs, for rooms that come later: each name with what is told under it. */

/** A job has been published and these bidders are invited. */
export interface JobPublished {
  jobId: string;
  reference: string;
  title: string;
  bidderIds: string[];
  /** Left out for the first round. */
  round?: number;
}

export const JOB_PUBLISHED = 'jobPublished';

/** Somebody is asked to approve a job, or has answered, or need not any more. */
export interface ApprovalTold {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  approverId: string;
  /** What has to change. Empty unless the job was sent back. */
  words: string;
}

export const APPROVAL_REQUESTED = 'approvalRequested';
export const APPROVAL_GIVEN = 'approvalGiven';
export const JOB_SENT_BACK = 'jobSentBack';
export const APPROVAL_TAKEN_BACK = 'approvalTakenBack';

/** A job has been cancelled before its opening; its sealed proposals will never be read. */
export interface JobCancelled {
  jobId: string;
  reference: string;
  title: string;
  reason: string;
  bidderIds: string[];
}

export const JOB_CANCELLED = 'jobCancelled';

/** The brief of an open job has been changed by an addendum. */
export interface JobAmended {
  jobId: string;
  reference: string;
  title: string;
  number: number;
  /** What was changed, as people call it. */
  labels: string[];
  bidderIds: string[];
  /** Why, where people need not read the addendum to know. */
  because?: string;
}

export const JOB_AMENDED = 'jobAmended';

/** After an outage the requester asks for more time; any of these people may agree. */
export interface ExtensionAsked {
  jobId: string;
  reference: string;
  title: string;
  personIds: string[];
}

export const EXTENSION_ASKED = 'extensionAsked';

/** A bidder said how clear a brief is. Who, is nobody's business. */
export interface BriefRated {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  /** How clear, in words. */
  words: string;
  /** What is missing. May be empty. */
  missing: string;
}

export const BRIEF_RATED = 'briefRated';

/** A bidder asked. The requester is told; who asked is nobody's business. */
export interface QuestionAsked {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
}

/** An answer is there for everybody who is invited. */
export interface QuestionAnswered {
  jobId: string;
  reference: string;
  title: string;
  bidderIds: string[];
}

export const QUESTION_ASKED = 'questionAsked';

export const QUESTION_ANSWERED = 'questionAnswered';

/** Firms came in as guests of a job: administrators hear of it, because nobody has looked at them. */
export interface GuestsInvited {
  jobId: string;
  reference: string;
  requesterId: string;
  guests: { email: string; firmName: string }[];
}

export const GUESTS_INVITED = 'guestsInvited';
