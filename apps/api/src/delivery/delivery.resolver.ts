import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Job } from '../jobs/job.entity.js';
import { Jobs } from '../jobs/jobs.service.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { RecordOutcomeInput } from './outcome.inputs.js';
import { RecordOutcomeResult } from './outcome.results.js';
import { RecordOutcome } from './record-outcome.js';

@Resolver()
export class DeliveryResolver {
  constructor(
    private readonly recording: RecordOutcome,
    private readonly jobs: Jobs,
  ) {}

  @Mutation(() => RecordOutcomeResult, {
    description:
      'Says how an awarded job went; said again, it replaces what was said. The chosen bidder is told. Refusals: OUTCOME_UNFINISHED with every problem, WRONG_STATE before the award, NOT_FOUND.',
  })
  async recordOutcome(
    @Args() input: RecordOutcomeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.recording.record(input, viewer);
    return this.jobs.mine(input.jobId, viewer, selectionOf(info));
  }
}
