/**
 * The time between a decision and its effect: first whoever the policy names approves it, then a quarter of an hour passes
 * in which it can be taken back. Nobody is told before.
 */
import type { Refusal } from './refusal.js';

/** How long a decision can be taken back before everybody is told. */
export const UNDO_MINUTES = 15;

/** Where a decision that was made stands. */
export interface DecisionTime {
  /** Null: it waits for approval. */
  takesEffectAt: Date | null;
  now: Date;
}

/** Why a decision cannot be told yet. Null when it can. */
export function awaitsApproval({ takesEffectAt }: DecisionTime): Refusal | null {
  if (takesEffectAt !== null) return null;
  return { code: 'AWAITS_APPROVAL', message: 'The choice waits for approval. Nobody is told before.' };
}

/** Why a decision is neither approved nor sent back. Null when it waits for that. */
export function approvedAlready({ takesEffectAt }: DecisionTime): Refusal | null {
  if (takesEffectAt === null) return null;
  return { code: 'APPROVED_ALREADY', message: 'This choice waits for nobody’s approval.' };
}

/** Why a decision can no longer be taken back. Null when it can. */
export function inEffect({ takesEffectAt, now }: DecisionTime): Refusal | null {
  if (takesEffectAt === null || now < takesEffectAt) return null;
  const message = 'The time to take it back is over, and everybody is told. Re-open it, and say why.';
  return { code: 'TOLD_ALREADY', message };
}
