/* What happens to notes, for rooms that come later. */

/** Somebody of a panel was mentioned in a note. */
export interface EvaluatorMentioned {
  jobId: string;
  reference: string;
  title: string;
  writerName: string;
  personIds: readonly string[];
}

export const EVALUATOR_MENTIONED = 'evaluatorMentioned';
