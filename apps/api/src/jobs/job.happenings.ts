/* What happens to jobs, for rooms that come later: each name with what is told under it. */

/** A job has been published and these bidders are invited. */
export interface JobPublished {
  jobId: string;
  reference: string;
  title: string;
  bidderIds: string[];
}

export const JOB_PUBLISHED = 'jobPublished';

/** A job has been cancelled before its opening; its sealed proposals will never be read. */
export interface JobCancelled {
  jobId: string;
  reference: string;
  title: string;
  reason: string;
  bidderIds: string[];
}

export const JOB_CANCELLED = 'jobCancelled';

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
