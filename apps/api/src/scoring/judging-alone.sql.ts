import type { Scope } from '../platform/reading/reading.js';

/**
 * Whether the viewer still judges by themselves: what colleagues think or gave would be an anchor. It is over with one's own scores
 * submitted, with the decision, and on a panel of one.
 */
export const isJudgingAlone = (
  jobId: string,
  scope: Scope,
): string => `exists (select from evaluator own join job nj on nj.id = own.job_id
  where own.job_id = ${jobId} and own.person_id = ${scope.personId()} and own.left_at is null and own.submitted_at is null
    and nj.decided_at is null and exists (select from evaluator other where other.job_id = own.job_id
      and other.person_id <> own.person_id and other.left_at is null))`;
