import { isAwardApprovedByViewer, isOverseen, isPostedByViewer } from '../../jobs/job-visibility.sql.js';
import type { Scope } from '../../platform/reading/reading.js';

/*
 * Who may know an engagement. No rival may, and no evaluator who only judged: its very existence tells who was chosen.
 */

const jobOf = (row: string, rule: (job: string) => string) =>
  `exists (select from job ej where ej.id = ${row}.job_id and ${rule('ej')})`;

/** Whether the viewer asked for the work of the engagement behind `row`, and stands on no bidder's side of it. */
export function isRequesterOfEngagement(row: string, scope: Scope): string {
  return jobOf(row, (job) => isPostedByViewer(job, scope));
}

/** Whether the viewer belongs to the chosen bidder, and did not ask for the work. */
export function isBidderOfEngagement(row: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'false';
  return `(${row}.bidder_id = ${scope.bidderId()} and ${row}.requester_id <> ${scope.personId()})`;
}

/** Whether the viewer may know the engagement behind `row` at all. */
export function mayKnowEngagement(row: string, scope: Scope): string {
  return `(${isBidderOfEngagement(row, scope)} or ${jobOf(
    row,
    (job) => `(${isPostedByViewer(job, scope)} or ${isAwardApprovedByViewer(job, scope)} or ${isOverseen(job, scope)})`,
  )})`;
}

/** The engagement of the job behind `job`, as far as the viewer may know it: the one that stands, else the last. */
export function engagementOf(job: string, child: string, scope: Scope): string {
  return `from engagement ${child} where ${child}.job_id = ${job}.id and ${mayKnowEngagement(child, scope)}
    order by (${child}.ended_because is distinct from 'reopened') desc, ${child}.created_at desc limit 1`;
}

/** How many milestones of the engagement behind `row` are not accepted. */
export function openMilestonesOf(row: string): string {
  return `(select count(*)::int from milestone om where om.engagement_id = ${row}.id and om.accepted_at is null)`;
}

/** The name of who leads the chosen bidder and confirms for it. Null where that is the viewer, or nobody leads it. */
export function leadNameOf(row: string, scope: Scope): string {
  return `(select min(lp.name) from membership lm join person lp on lp.id = lm.person_id
    where lm.bidder_id = ${row}.bidder_id and lm.is_lead and lp.deactivated_at is null
    having not coalesce(bool_or(lm.person_id = ${scope.personId()}), false))`;
}
