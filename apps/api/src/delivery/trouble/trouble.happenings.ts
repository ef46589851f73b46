import type { SaidOfEngagement } from '../engagements/engagement.happenings.js';

/* What happens when awarded work is in trouble, for rooms that come later. */

/** The requester says what is wrong, and by when it is to be cured. */
export interface CureOpened extends SaidOfEngagement {
  /** YYYY-MM-DD. */
  cureBy: string;
}

export const CURE_OPENED = 'cureOpened';

/** The bidder has answered with a plan. */
export const CURE_PLANNED = 'curePlanned';

/** It is cured, or passed its probation: by the requester's word, or by silence. */
export interface TroubleClosed extends SaidOfEngagement {
  isBySilence: boolean;
}

export const CURE_CLOSED = 'cureClosed';
export const PROBATION_PASSED = 'probationPassed';

/** It was not cured; the work goes on under conditions until that day. */
export interface ProbationBegun extends SaidOfEngagement {
  terms: string;
  /** YYYY-MM-DD. */
  until: string;
}

export const PROBATION_BEGUN = 'probationBegun';

/** The requester ended the work for cause. What follows from that listens to ENGAGEMENT_ENDED. */
export const WORK_ENDED_FOR_CAUSE = 'workEndedForCause';

/** The bidder has said how it sees that. */
export const ENDING_ANSWERED = 'endingAnswered';
