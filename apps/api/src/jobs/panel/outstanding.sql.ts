import type { Scope } from '../../platform/reading/reading.js';
import { isPostedByViewer } from '../job-visibility.sql.js';

/** The names of those on the panel whose scores are not submitted, to who posted the job. Nobody where scores are given live. */
export function outstandingOf(row: string, scope: Scope): string {
  return `(case when ${row}.opened_at is not null and ${row}.decided_at is null and ${isPostedByViewer(row, scope)}
    then ${outstandingNames(`${row}.id`)} else '{}' end)`;
}

/** The same of the job with this id, for those who have made sure of the viewer. */
export function outstandingNames(jobId: string): string {
  return `array(select op.name from scores_outstanding(${jobId}) o (person_id) join person op on op.id = o.person_id order by op.name)`;
}
