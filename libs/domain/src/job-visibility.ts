/**
 * Who may see a job, and which parts of it. A draft is its requester's alone; whoever is asked to approve it sees it from
 * then on; once published, its panel, the invited bidders, leaders and administrators see it too. For everybody else it does not exist.
 */
import { isApproverOf, isAwardApproverOf, isInvitedTo, isOnPanelOf, isRequesterOf, type JobSides } from './firewall.js';
import type { JobActor, JobPhase } from './job-lifecycle.js';
import { isAdministering, isLeading, type Viewer } from './permissions.js';

/** A job as far as its visibility goes. */
export interface VisibleJob extends JobSides {
  phase: JobPhase;
}

interface Sight {
  viewer: Viewer | null;
  job: VisibleJob;
}

/** May this viewer know that this job exists? If not, it is "not found". */
export function maySeeJob({ viewer, job }: Sight): boolean {
  if (viewer === null) return false;
  if (viewer.personId === job.requesterId) return true;
  if (job.phase === 'draft') return false;
  if (isApproverOf(viewer, job)) return true;
  if (job.phase === 'pending') return false;
  if (isOnPanelOf(viewer, job) || isAwardApproverOf(viewer, job)) return true;
  return isInvitedTo(viewer, job) || isLeading(viewer) || isAdministering(viewer);
}

/** Which of the two inner parts of a job this viewer gets: never both. */
export function jobParts({ viewer, job }: Sight): { requesterView: boolean; bidderView: boolean } {
  return {
    requesterView: viewer !== null && isRequesterOf(viewer, job),
    bidderView: viewer !== null && isPublished(job.phase) && isInvitedTo(viewer, job),
  };
}

/** What the viewer is to this job, as the lifecycles ask for it. */
export function jobActors(sight: Sight): Exclude<JobActor, 'opener'>[] {
  const { viewer, job } = sight;
  const { requesterView, bidderView } = jobParts(sight);
  const actors: Exclude<JobActor, 'opener'>[] = [];
  if (requesterView) actors.push('requester');
  else if (viewer !== null && isApproverOf(viewer, job)) actors.push('approver');
  if (viewer !== null && isPublished(job.phase) && isAwardApproverOf(viewer, job)) actors.push('awardApprover');
  if (viewer !== null && isPublished(job.phase) && isOnPanelOf(viewer, job)) actors.push('evaluator');
  if (actors.length > 0) return actors;
  if (bidderView) return ['invitedBidder'];
  return isOverseeing(sight) ? ['overseer'] : [];
}

/** Leads or administers, speaks for no bidder, and has no part in this published job. */
function isOverseeing({ viewer, job }: Sight): boolean {
  if (viewer === null || viewer.bidderId !== null || !isPublished(job.phase)) return false;
  return isLeading(viewer) || isAdministering(viewer);
}

/** The phase as this viewer may know it: that a choice waits is known on the requester's side alone. */
export function phaseSeenBy(actors: readonly JobActor[], phase: JobPhase): JobPhase {
  if (phase !== 'deciding' || actors.some((actor) => KNOW_THE_CHOICE.includes(actor))) return phase;
  return 'opened';
}

const KNOW_THE_CHOICE: readonly JobActor[] = ['requester', 'awardApprover', 'evaluator'];

function isPublished(phase: JobPhase): boolean {
  return phase !== 'draft' && phase !== 'pending';
}
