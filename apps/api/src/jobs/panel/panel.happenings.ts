import type { LeftBecause } from '@bidwell/domain/judging';

/* What happens to panels, for rooms that come later. */

/** Somebody is off the panel of a job. */
export interface EvaluatorLeft {
  jobId: string;
  reference: string;
  title: string;
  requesterId: string;
  personIds: readonly string[];
  because: LeftBecause;
}

export const EVALUATOR_LEFT = 'evaluatorLeft';
