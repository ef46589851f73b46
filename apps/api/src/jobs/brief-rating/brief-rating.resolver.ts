import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Job } from '../job.entity.js';
import { JobResult } from '../job-pages.results.js';
import { Jobs } from '../jobs.service.js';
import { RateBriefInput } from './brief-rating.inputs.js';
import { RateBrief } from './rate-brief.js';

@Resolver()
export class BriefRatingResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly rating: RateBrief,
  ) {}

  @Mutation(() => JobResult, {
    description:
      'Says how clear a brief is; rating again replaces it. The requester learns it without a name. Refusals: RATING_UNFINISHED, NOT_FOUND, WRONG_STATE.',
  })
  async rateBrief(
    @Args() input: RateBriefInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.rating.rate(input, viewer);
    return this.jobs.mine(input.jobId, viewer, selectionOf(info));
  }
}
