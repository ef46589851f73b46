import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/permission/allow.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { DebriefPreview } from './debrief-preview.results.js';
import { PreviewDebriefs } from './preview-debriefs.js';

/** What goes on around debriefs: before they are told, and after. */
@Resolver()
export class DebriefsResolver {
  constructor(private readonly preview: PreviewDebriefs) {}

  @Allow('employee')
  @Query(() => [DebriefPreview], {
    description:
      'What everybody who proposed would be told, if this proposal were chosen now; null: if nobody were. Empty except to the requester of an opened job.',
  })
  debriefPreviews(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @Args('winnerProposalId', { type: () => ID, nullable: true }, new ParseUUIDPipe({ optional: true }))
    winnerProposalId: string | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DebriefPreview[]> {
    return this.preview.of(jobId, winnerProposalId ?? null, viewer);
  }
}
