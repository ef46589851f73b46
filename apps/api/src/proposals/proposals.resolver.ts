import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import { DenialOnRecord } from '../platform/audit/off-the-record.js';
import type { GraphQLResolveInfo } from 'graphql';
import type { Job } from '../jobs/job.entity.js';
import { JobConnection } from '../jobs/job-pages.results.js';
import { type Page, PageArgs } from '../platform/graphql/paging.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { MyProposal } from './my-proposal.entity.js';
import { Comparison } from './proposal.results.js';
import { Proposals } from './proposals.service.js';

const JobId = () => Args('jobId', { type: () => ID }, ParseUUIDPipe);

@Resolver()
export class ProposalsResolver {
  constructor(private readonly proposals: Proposals) {}

  @Query(() => MyProposal, {
    nullable: true,
    description: 'The viewer’s own proposal for a job. Null when none was begun.',
  })
  myProposal(
    @JobId() jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MyProposal | null> {
    return this.proposals.mine(jobId, viewer, selectionOf(info));
  }

  @Query(() => JobConnection, { description: 'Jobs the viewer’s bidder has begun a proposal for, newest first.' })
  myBids(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Job>> {
    return this.proposals.bids(page, viewer, selectionOf(info));
  }

  @DenialOnRecord()
  @Query(() => Comparison, {
    nullable: true,
    description:
      'All proposals of an opened job. Null unless the viewer is on its panel and has declared no interest, and while it is sealed.',
  })
  comparison(
    @JobId() jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparison | null> {
    return this.proposals.comparison(jobId, viewer, selectionOf(info));
  }
}
