import type { Scope } from '../../platform/reading/reading.js';
import { isPostedByViewer, isOnPanel, isVisible } from '../../jobs/job-visibility.sql.js';
import { isBidderOfEngagement } from '../engagements/engagement-visibility.sql.js';

/** Whether the viewer's own bidder does or did the work of the job behind `row`. */
export function isDoneByViewer(row: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'false';
  return `exists (select from engagement de where de.job_id = ${row}.id and de.ended_because is distinct from 'reopened'
    and ${isBidderOfEngagement('de', scope)})`;
}

/** Jobs on which the viewer has a part, found by the viewer rather than by looking at every job. */
function partsOfViewer(scope: Scope): string {
  const own = scope.viewer?.bidderId;
  const done =
    own == null ? '' : `union all select pe.job_id from engagement pe where pe.bidder_id = ${scope.bidderId()}`;
  return `select pj.id from job pj where pj.requester_id = ${scope.personId()}
    union all select pv.job_id from evaluator pv where pv.person_id = ${scope.personId()} ${done}`;
}

/** Whether the job behind `row` is a link of the viewer's own: posted, being done, or judged. */
export function isInChain(row: string, scope: Scope): string {
  return `${row}.id in (${partsOfViewer(scope)}) and ${row}.published_at is not null and ${row}.cancelled_at is null
    and not is_continued(${row}.id) and ${isVisible(row, scope)}
    and (${isPostedByViewer(row, scope)} or ${isDoneByViewer(row, scope)} or ${isOnPanel(row, scope)})`;
}

/** What of the three the viewer is to the job behind `row`. */
export function chainPartsOf(row: string, scope: Scope): string {
  return `array_remove(array[case when ${isPostedByViewer(row, scope)} then 'requester' end,
    case when ${isDoneByViewer(row, scope)} then 'doer' end,
    case when ${isOnPanel(row, scope)} then 'evaluator' end], null)`;
}
