import { isAdministering, isLeading } from '@bidwell/domain/permissions';
import type { Scope } from '../platform/reading/reading.js';

/*
 * Who sees a job, said once for SQL. libs/domain/job-visibility.ts says the same for TypeScript, and a test compares the
 * two over every kind of person and phase.
 */

const isOwnBidderInvited = (row: string, scope: Scope) =>
  `exists (select from invitation vi where vi.job_id = ${row}.id and vi.bidder_id = ${scope.bidderId()})`;

/** Whether the viewer posted the job and stands on no other side of it. */
export function isPostedByViewer(row: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return `(${row}.requester_id = ${scope.personId()})`;
  return `(${row}.requester_id = ${scope.personId()} and not ${isOwnBidderInvited(row, scope)})`;
}

/** Whether the viewer approves or approved the job and stands on no other side of it. */
export function isApprovedByViewer(row: string, scope: Scope): string {
  const isApprover = `coalesce(${row}.approver_id = ${scope.personId()} and not is_tied(${scope.personId()}, ${row}.id), false)`;
  if (scope.viewer?.bidderId == null) return isApprover;
  return `(${isApprover} and not ${isOwnBidderInvited(row, scope)})`;
}

/** Whether the viewer is on the panel of the job, declared or not, and stands on no bidder's side of it. */
export function isOnPanel(row: string, scope: Scope): string {
  if (scope.viewer === null) return 'false';
  const isSeated = `exists (select from evaluator ve where ve.job_id = ${row}.id and ve.person_id = ${scope.personId()} and ve.left_at is null)`;
  if (scope.viewer.bidderId === null) return isSeated;
  return `(${isSeated} and not ${isOwnBidderInvited(row, scope)})`;
}

/** How the viewer stands to the panel of the job, as libs/domain's `panelStanding` says it. */
export function panelStandingOf(row: string, scope: Scope): string {
  return `coalesce((select case when ve.left_at is not null then 'left' when ve.interest = 'none' then 'judging' else 'undeclared' end
    from evaluator ve where ve.job_id = ${row}.id and ve.person_id = ${scope.personId()}), 'none')`;
}

/** Whether the viewer is asked to approve the choice, or approved it, and stands on no other side of the job. */
export function isAwardApprovedByViewer(row: string, scope: Scope): string {
  const isApprover = `coalesce(${row}.award_approver_id = ${scope.personId()} and not is_tied(${scope.personId()}, ${row}.id), false)`;
  if (scope.viewer?.bidderId == null) return isApprover;
  return `(${isApprover} and not ${isOwnBidderInvited(row, scope)})`;
}

/** Whether the viewer may know that a choice waits: the requester, whoever approves it, and the panel. */
export function knowsChoice(row: string, scope: Scope): string {
  return `(${isPostedByViewer(row, scope)} or ${isAwardApprovedByViewer(row, scope)}
    or ${isOnPanel(row, scope)})`;
}

/** Whether the viewer proposes for a bidder that is invited to the published job. */
export function isViewerInvited(row: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'false';
  return `(${row}.published_at is not null and ${row}.requester_id <> ${scope.personId()}
    and ${row}.approver_id is distinct from ${scope.personId()} and ${row}.award_approver_id is distinct from ${scope.personId()}
    and ${isOwnBidderInvited(row, scope)})`;
}

/** Whether the viewer sees the published job as a leader or an administrator who speaks for no bidder. */
export function isOverseen(row: string, { viewer }: Scope): string {
  if (viewer === null || viewer.bidderId !== null || !(isLeading(viewer) || isAdministering(viewer))) return 'false';
  return `(${row}.published_at is not null)`;
}

/** Whether the job exists for this viewer at all. */
export function isVisible(row: string, scope: Scope): string {
  const { viewer } = scope;
  if (viewer === null) return 'false';
  if (isLeading(viewer) || isAdministering(viewer)) {
    return `(${row}.requester_id = ${scope.personId()} or ${row}.published_at is not null or ${isApprovedByViewer(row, scope)})`;
  }
  return `(${row}.requester_id = ${scope.personId()} or ${isApprovedByViewer(row, scope)} or ${isViewerInvited(row, scope)}
    or ${isAwardApprovedByViewer(row, scope)} or ${isOnPanel(row, scope)})`;
}
