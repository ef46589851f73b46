/**
 * Why a move of a job is refused although its state and its actor would allow it: one reason, one sentence.
 */
import { judgingRefusal, type PanelStanding } from './judging.js';
import type { Extension } from './outage.js';
import { outstandingRefusal } from './panel.js';
import type { Refusal } from './refusal.js';

/** What these reasons follow from. */
export interface JobMoveReasonFacts {
  now: Date;
  /** Null: questions are welcome until the deadline. */
  questionsDue: Date | null;
  /** Whether the viewer's own bidder has a proposal submitted. False when no bidder asks. */
  hasSubmitted: boolean;
  /** How the viewer stands to the job's panel. */
  panelStanding: PanelStanding;
  /** The names of those on the panel whose scores are not submitted, where scores are submitted. */
  scoresOutstanding: readonly string[];
  /** Whether the policy asks somebody to approve this draft before it is published. */
  needsApproval: boolean;
  /** When the choice that was made takes effect. Null: it waits for approval, or none was made. */
  takesEffectAt: Date | null;
  /** Whether a further round took its place. */
  isContinued: boolean;
  /** Where an extension after an outage stands. */
  extension: Extension;
}

/** The policy wants an approval first. */
export function approvalMissing({ needsApproval }: JobMoveReasonFacts): Refusal | null {
  if (!needsApproval) return null;
  const message = 'The policy asks for approval before a job like this is published. Ask for it.';
  return { code: 'NEEDS_APPROVAL', message };
}

/** No policy wants an approval. */
export function approvalNotNeeded({ needsApproval }: JobMoveReasonFacts): Refusal | null {
  if (needsApproval) return null;
  return { code: 'NO_APPROVAL_NEEDED', message: 'Nobody has to approve a job like this. Publish it.' };
}

/** A choice waits for every score; closing the job without one never does. */
export function cannotChoose(facts: JobMoveReasonFacts): Refusal | null {
  return judgesNothing(facts) ?? outstandingRefusal(facts.scoresOutstanding);
}

/** Whoever may not judge decides nothing either. */
export function judgesNothing(facts: JobMoveReasonFacts): Refusal | null {
  return continued(facts) ?? judgingRefusal(facts.panelStanding);
}

/** A job that goes on in a further round is judged and decided there. */
export function continued({ isContinued }: JobMoveReasonFacts): Refusal | null {
  if (!isContinued) return null;
  return { code: 'CONTINUED', message: 'This job goes on in a further round. Do this there.' };
}

/** Nobody turns down what it has proposed for. */
export function stillProposing({ hasSubmitted }: JobMoveReasonFacts): Refusal | null {
  if (!hasSubmitted) return null;
  return { code: 'WITHDRAW_FIRST', message: 'Your proposal is submitted. Withdraw it before you decline this job.' };
}
