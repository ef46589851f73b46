import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Job } from '../../jobs/job.entity.js';
import { BidderView } from '../../jobs/job.results.js';
import { JobResult } from '../../jobs/job-pages.results.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import './next-round.reading.js';
import { NextRound } from './next-round.results.js';
import { StartRoundInput } from './round.inputs.js';
import { StartRound } from './start-round.js';

/** Further rounds of a job. */
@Resolver()
export class RoundsResolver {
  constructor(
    private readonly starting: StartRound,
    private readonly jobs: Jobs,
  ) {}

  @Mutation(() => JobResult, {
    description:
      'Asks those who are kept in for a further round, under a new seal, and tells the others why they are left out. Gives the job of the new round. Refusals: UNFINISHED with every problem, CONTINUED, WRONG_STATE, NOT_FOUND.',
  })
  async startRound(
    @Args() input: StartRoundInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    const id = await this.starting.start(input, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }
}

/** What this room lends to a bidder's side of a job. */
@Resolver(() => BidderView)
export class BidderViewRoundResolver {
  @ResolveField(() => NextRound, {
    nullable: true,
    description: 'The further round. Null while there is none, and to those whose proposal did not stand.',
  })
  nextRound(@Parent() row: { nextRound: NextRound | null }): NextRound | null {
    return row.nextRound;
  }
}
