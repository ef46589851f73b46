/* What happens to scores, for rooms that come later. */

/** The last of a panel has submitted: from now on they see each other’s scores and settle where they differ. */
export interface ScoresIn {
  jobId: string;
  reference: string;
  title: string;
  /** Everybody who judges. */
  personIds: string[];
}

export const SCORES_IN = 'scoresIn';

/** The requester reminds somebody of their scores. */
export interface EvaluatorReminded {
  jobId: string;
  reference: string;
  title: string;
  personId: string;
}

export const EVALUATOR_REMINDED = 'evaluatorReminded';
