/* What happens to ratings, for rooms that come later. */

/** What a rating is about, and where both sides find it. */
export interface RatedWork {
  bidderId: string;
  /** Who asked for the work. */
  personId: string;
  personName: string;
  /** Null for a small request. */
  jobId: string | null;
  /** "JOB-12, Summer party", or the words of a request. */
  about: string;
  path: string;
}

/** A requester has said how work went, or said it differently. */
export interface WorkRated extends RatedWork {
  words: string;
  line: string;
  /** Whether there is something the bidder may want to answer. */
  isCritical: boolean;
}

export const WORK_RATED = 'workRated';

/** The bidder has answered, once. */
export interface RatingAnswered extends RatedWork {
  words: string;
}

export const RATING_ANSWERED = 'ratingAnswered';

/** Somebody who takes no mail at once about feedback is asked how work went. */
export interface RatingAsked extends RatedWork {
  bidderName: string;
  /** "4 December 2026" */
  closesOn: string;
}

export const RATING_ASKED = 'ratingAsked';

/** A bidder has said how the work was asked for. */
export interface RequesterRated extends RatedWork {
  bidderName: string;
  words: string;
  line: string;
}

export const REQUESTER_RATED = 'requesterRated';
