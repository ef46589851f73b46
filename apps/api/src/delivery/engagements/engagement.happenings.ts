/* What happens to engagements, for rooms that come later and for what hangs on one. */

/** Who and what every happening of an engagement is about. */
export interface EngagementHappened {
  engagementId: string;
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  bidderId: string;
}

/** An award has become an engagement. */
export const ENGAGEMENT_MADE = 'engagementMade';

/** Both sides have confirmed what was agreed. */
export const AGREEMENT_SIGNED = 'agreementSigned';

/** The work has begun: `startedAt` is set. */
export const ENGAGEMENT_STARTED = 'engagementStarted';

/** The bidder says that all of it is done. */
export const WORK_DELIVERED = 'workDelivered';

/** The requester has accepted all of it, or let the time for an answer pass. */
export const WORK_ACCEPTED = 'workAccepted';

export interface WorkAccepted extends EngagementHappened {
  isBySilence: boolean;
}

/** The work is not accepted, and why. */
export const WORK_SENT_BACK = 'workSentBack';

export interface SaidOfEngagement extends EngagementHappened {
  words: string;
}

/** It is over without being accepted. */
export const ENGAGEMENT_ENDED = 'engagementEnded';

export interface EngagementEnded extends SaidOfEngagement {
  because: 'reopened' | 'cause';
}

/** One of the moves of an engagement was made: what the other side is told of. */
export interface EngagementMoved extends EngagementHappened {
  move:
    | 'settled'
    | 'signed'
    | 'agreementSentBack'
    | 'startPlanned'
    | 'started'
    | 'milestoneDelivered'
    | 'milestoneAccepted'
    | 'milestoneSentBack'
    | 'delivered'
    | 'workAccepted'
    | 'workSentBack';
  /** Null when it happened by itself. */
  byId: string | null;
  /** The milestone it is about. Empty when it is about the whole. */
  about: string;
  words: string;
  /** When it begins, or when silence accepts. Null where no time is set. */
  at: Date | null;
}

export const ENGAGEMENT_MOVED = 'engagementMoved';
