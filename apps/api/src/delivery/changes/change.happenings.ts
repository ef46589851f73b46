import type { EngagementActor } from '@bidwell/domain/engagement-lifecycle';
import type { EngagementHappened } from '../engagements/engagement.happenings.js';

/* What happens to changes of awarded work, for rooms that come later. */

/** What every happening of a change says. */
export interface ChangeHappened extends EngagementHappened {
  changeId: string;
  number: number;
  /** Which side proposed it. */
  side: EngagementActor;
  what: string;
}

/** One side proposes a change. The other answers by that day. */
export interface ChangeProposed extends ChangeHappened {
  /** YYYY-MM-DD. */
  answerBy: string;
}

export const CHANGE_PROPOSED = 'changeProposed';

/** Both sides want it, and somebody is asked to approve it. */
export interface ChangeAwaits extends ChangeHappened {
  approverId: string;
}

export const CHANGE_AWAITS = 'changeAwaits';

/** It was accepted, refused or withdrawn. */
export interface ChangeSettled extends ChangeHappened {
  outcome: 'accepted' | 'refused' | 'withdrawn';
  /** Whether an approver settled it, for both sides to hear. */
  isByApprover: boolean;
  /** What was said with it. May be empty. */
  words: string;
}

export const CHANGE_SETTLED = 'changeSettled';
