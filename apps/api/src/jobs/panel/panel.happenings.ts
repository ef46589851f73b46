import type { LeftBecause } from '@bidwell/domain/judging';

/* What happens to panels, for rooms that come later. */

/** Colleagues are asked to judge a job. */
export interface EvaluatorsAsked {
  jobId: string;
  reference: string;
  title: string;
  personIds: readonly string[];
  askedBy: string;
}

export const EVALUATORS_ASKED = 'evaluatorsAsked';

/** People are off the panel of a job. */
export interface EvaluatorLeft {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  personIds: readonly string[];
  because: LeftBecause;
}

export const EVALUATOR_LEFT = 'evaluatorLeft';

/** A job has changed hands. */
export interface JobHandedOver {
  jobId: string;
  reference: string;
  title: string;
  fromId: string;
  toId: string;
  words: string;
}

export const JOB_HANDED_OVER = 'jobHandedOver';

/** A job is judged anew: the database has taken off its panel whoever changed sides meanwhile. */
export interface JudgedAnew {
  jobId: string;
}

export const JUDGED_ANEW = 'judgedAnew';
