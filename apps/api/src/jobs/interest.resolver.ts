import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { ExpressInterest } from './express-interest.js';
import { Job } from './job.entity.js';
import { JobResult } from './job-pages.results.js';
import { Jobs } from './jobs.service.js';

/** What a bidder says before it proposes. */
@Resolver()
export class InterestResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly interest: ExpressInterest,
  ) {}

  @Mutation(() => JobResult, {
    description:
      'Says that the viewer’s bidder means to propose; the requester is shown it, nobody else. Takes back a decline. Refusals: WRONG_STATE, NOT_FOUND.',
  })
  async expressInterest(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.interest.express(jobId, viewer);
    return this.jobs.mine(jobId, viewer, selectionOf(info));
  }
}
