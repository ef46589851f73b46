import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Job } from '../job.entity.js';
import { JobResult } from '../job-pages.results.js';
import { Jobs } from '../jobs.service.js';
import { AcknowledgeAddenda } from './acknowledge-addenda.js';
import { AcknowledgeInput, AmendJobInput } from './addendum.inputs.js';
import { AmendJob } from './amend-job.js';

/** Changing a published job, and saying that one has read the change. */
@Resolver()
export class AddendaResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly amending: AmendJob,
    private readonly acknowledging: AcknowledgeAddenda,
  ) {}

  @Mutation(() => JobResult, {
    description:
      'Changes an open job by an addendum that everybody invited is told of. Refusals: FROZEN (criteria, weights, budget ...), AMENDMENT_REFUSED with every problem, NOTHING_CHANGED, CONFLICT (another addendum meanwhile), WRONG_STATE.',
  })
  async amendJob(
    @Args() input: AmendJobInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.amending.amend(input, viewer);
    return this.jobs.mine(input.id, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description:
      'Says for the viewer’s bidder that an addendum, and all before it, were read. Refusals: NOT_FOUND, WRONG_STATE.',
  })
  async acknowledgeAddendum(
    @Args() { jobId, number }: AcknowledgeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.acknowledging.acknowledge(jobId, number, viewer);
    return this.jobs.mine(jobId, viewer, selectionOf(info));
  }
}
