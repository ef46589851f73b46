import { isLeading } from '@bidwell/domain/permissions';
import type { Scope } from '../../platform/reading/reading.js';
import {
  isBidderOfEngagement,
  isRequesterOfEngagement,
  mayKnowEngagement,
} from '../engagements/engagement-visibility.sql.js';

/*
 * Who may know a promise of awarded work: who may know the work. Of a request: who asked, the people of the bidder, and
 * leaders who speak for no bidder.
 */

const ofWork = (obligation: string, rule: (engagement: string) => string) =>
  `exists (select from engagement pe where pe.id = ${obligation}.engagement_id and ${rule('pe')})`;

const leads = (scope: Scope) =>
  scope.viewer !== null && isLeading(scope.viewer) && scope.viewer.bidderId === null ? 'true' : 'false';

/** Whether the viewer asked for the instance behind `row`: posted the job of its work, or made its request. */
export function isRequesterOfPromise(row: string, obligation: string, scope: Scope): string {
  return `(case when ${obligation}.engagement_id is null then ${row}.asked_by = ${scope.personId()}
    else ${ofWork(obligation, (engagement) => isRequesterOfEngagement(engagement, scope))} end)`;
}

/** Whether the viewer belongs to the bidder that promised, and did not ask for it. */
export function isBidderOfPromise(row: string, obligation: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'false';
  return `(case when ${obligation}.engagement_id is null
    then ${obligation}.bidder_id = ${scope.bidderId()} and ${row}.asked_by is distinct from ${scope.personId()}
    else ${ofWork(obligation, (engagement) => isBidderOfEngagement(engagement, scope))} end)`;
}

/** Whether the viewer may know the instance behind `row` at all. */
export function mayKnowPromise(row: string, obligation: string, scope: Scope): string {
  const request = `${row}.asked_by = ${scope.personId()} or ${obligation}.bidder_id = ${scope.bidderId()} or ${leads(scope)}`;
  return `(case when ${obligation}.engagement_id is null then ${request}
    else ${ofWork(obligation, (engagement) => mayKnowEngagement(engagement, scope))} end)`;
}
