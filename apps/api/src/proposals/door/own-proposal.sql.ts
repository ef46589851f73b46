import type { Scope } from '../../platform/reading/reading.js';

/*
 * What other rooms may ask of proposals, as pieces of SQL: the viewer's own, found by its bidder, and the requester's
 * count. A rival's row is never filtered out here, because it is never touched: the index begins with the bidder.
 */

/** A column of the viewer's own proposal for the job with this id. Null when there is none. */
export function ofOwnProposal(column: 'state' | 'reference' | 'received_at', jobId: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'null';
  return `(select p.${column} from proposal p where p.bidder_id = ${scope.bidderId()} and p.job_id = ${jobId})`;
}

/** Whether the viewer's own proposal for the job with this id was out of the contest at a time. What it read before, it keeps. */
export function wasOwnOutAt(time: string, jobId: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'false';
  return `exists (select from proposal p join proposal_mark pm on pm.proposal_id = p.id
    where p.bidder_id = ${scope.bidderId()} and p.job_id = ${jobId} and pm.mark = 'disqualified' and pm.marked_at <= ${time})`;
}

/** Whether the viewer's bidder has begun a proposal for the job with this id. */
export function hasOwnProposal(jobId: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'false';
  return `exists (select from proposal p where p.bidder_id = ${scope.bidderId()} and p.job_id = ${jobId})`;
}

/** How many proposals stand. For the requester alone, and never who. */
export function standingCount(jobId: string): string {
  return `standing_count(${jobId})`;
}

/** The newest addendum that matters and came after what the viewer's bidder submitted. Null when there is none. */
export function submittedBeforeAddendum(jobId: string, scope: Scope): string {
  if (scope.viewer?.bidderId == null) return 'null';
  return `(select max(late.number) from addendum late where late.job_id = ${jobId} and late.is_material
    and late.published_at > (select p.received_at from proposal p
      where p.bidder_id = ${scope.bidderId()} and p.job_id = ${jobId} and p.state = 'submitted'))`;
}
