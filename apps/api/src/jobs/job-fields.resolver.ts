import { type JobActor, jobLifecycle, type JobPhase } from '@bidwell/domain/job-lifecycle';
import type { PanelStanding } from '@bidwell/domain/judging';
import { movesFor } from '@bidwell/domain/lifecycle';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Job } from './job.entity.js';
import { Move } from './job.results.js';

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
  hasSubmitted?: boolean;
}

function actorsOf(row: MoveRow): JobActor[] {
  const actors: JobActor[] = [];
  if (row.isPostedByViewer) actors.push('requester');
  else if (row.isApprovedByViewer) actors.push('approver');
  if (row.isAwardApprovedByViewer) actors.push('awardApprover');
  if (row.isOnPanel) actors.push('evaluator');
  return row.isViewerInvited && actors.length === 0 ? ['invitedBidder'] : actors;
}

@Resolver(() => Job)
export class JobFieldsResolver {
  @ResolveField(() => [Move], {
    description: 'Every move of the job’s life, each with whether this viewer may make it now.',
  })
  moves(@Parent() job: MoveRow): Move[] {
    return movesFor(jobLifecycle, {
      state: job.phase,
      actors: actorsOf(job),
      now: new Date(job.readAt),
      questionsDue: job.questionsDue === null ? null : new Date(job.questionsDue),
      hasSubmitted: job.hasSubmitted ?? false,
      needsApproval: job.needsApproval,
      panelStanding: job.panelStanding,
      takesEffectAt: job.takesEffectAt === null ? null : new Date(job.takesEffectAt),
      scoresOutstanding: job.scoresOutstanding,
      isContinued: job.isContinued,
    });
  }
}
