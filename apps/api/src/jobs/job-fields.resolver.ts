import { type JobActor, jobLifecycle, type JobPhase } from '@bidwell/domain/job-lifecycle';
import type { PanelStanding } from '@bidwell/domain/judging';
import { movesFor } from '@bidwell/domain/lifecycle';
import { extensionOf } from '@bidwell/domain/outage';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Job } from './job.entity.js';
import { Move } from './job.results.js';
import { offerOf, type OutageRow } from './outage/outage.sql.js';

/** What the reading fetches for `moves`: see job.reading.ts. The proposals room adds `hasSubmitted`. */
interface MoveRow {
  phase: JobPhase;
  questionsDue: string | Date | null;
  readAt: string | Date;
  isPostedByViewer: boolean;
  isApprovedByViewer: boolean;
  isAwardApprovedByViewer: boolean;
  takesEffectAt: string | Date | null;
  isViewerInvited: boolean;
  isOnPanel: boolean;
  panelStanding: PanelStanding;
  scoresOutstanding: string[];
  isContinued: boolean;
  needsApproval: boolean;
  isOverseen: boolean;
  outage: OutageRow | null;
  deadline: string | Date | null;
  hasSubmitted?: boolean;
}

function actorsOf(row: MoveRow): JobActor[] {
  const actors: JobActor[] = [];
  if (row.isPostedByViewer) actors.push('requester');
  else if (row.isApprovedByViewer) actors.push('approver');
  if (row.isAwardApprovedByViewer) actors.push('awardApprover');
  if (row.isOnPanel) actors.push('evaluator');
  if (actors.length > 0) return actors;
  if (row.isViewerInvited) return ['invitedBidder'];
  return row.isOverseen ? ['overseer'] : [];
}

@Resolver(() => Job)
export class JobFieldsResolver {
  @ResolveField(() => [Move], {
    description: 'Every move of the job’s life, each with whether this viewer may make it now.',
  })
  moves(@Parent() job: MoveRow): Move[] {
    const now = new Date(job.readAt);
    const deadline = job.deadline === null ? null : new Date(job.deadline);
    return movesFor(jobLifecycle, {
      state: job.phase,
      actors: actorsOf(job),
      now,
      questionsDue: job.questionsDue === null ? null : new Date(job.questionsDue),
      hasSubmitted: job.hasSubmitted ?? false,
      needsApproval: job.needsApproval,
      panelStanding: job.panelStanding,
      takesEffectAt: job.takesEffectAt === null ? null : new Date(job.takesEffectAt),
      scoresOutstanding: job.scoresOutstanding,
      isContinued: job.isContinued,
      extension: extensionOf(offerOf(job.outage), deadline, now),
    });
  }
}
