/* What happens between a requester and a bidder after the opening, for rooms that come later. */

/** A bidder was asked about its proposal. */
export interface ClarificationTold {
  jobId: string;
  reference: string;
  title: string;
  bidderId: string;
}

export const CLARIFICATION_ASKED = 'clarificationAsked';

/** A bidder answered. Which one, the requester reads where the proposals are compared. */
export interface ClarificationAnswered {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
}

export const CLARIFICATION_ANSWERED = 'clarificationAnswered';

/** The requester told something to everybody whose proposal stands. */
export interface AllTold {
  jobId: string;
  reference: string;
  title: string;
  bidderIds: string[];
}

export const TOLD_TO_ALL = 'toldToAll';
