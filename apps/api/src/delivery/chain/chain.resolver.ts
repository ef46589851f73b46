import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Job } from '../../jobs/job.entity.js';
import { JobConnection } from '../../jobs/job-pages.results.js';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Chain } from './chain.service.js';
import { type CustomerLine, CustomerLineConnection, GoalRollUp } from './goal-roll-up.results.js';

const GOAL = { type: () => ID, nullable: true, description: 'Null: the jobs that name no goal.' };
const anyId = new ParseUUIDPipe({ optional: true });

@Resolver()
export class ChainResolver {
  constructor(private readonly chain: Chain) {}

  @Query(() => JobConnection, {
    description: 'The links in the chain: jobs that the viewer posted, does, did or judges, newest first.',
  })
  chainLinks(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Job>> {
    return this.chain.links(page, viewer, selectionOf(info));
  }

  @Query(() => GoalRollUp, {
    nullable: true,
    description:
      'What was done for a goal. Null when there is no such goal; and for jobs without one, except to leaders and administrators who speak for no bidder.',
  })
  goalRollUp(
    @Args('goalId', GOAL, anyId) goalId: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GoalRollUp | null> {
    return this.chain.rollUp(goalId ?? null, viewer, selectionOf(info));
  }

  @Query(() => [GoalRollUp], {
    description:
      'The same for every goal in its order, retired ones behind; and at last for jobs without one, to leaders and administrators who speak for no bidder.',
  })
  goalRollUps(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<GoalRollUp[]> {
    return this.chain.rollUps(viewer, selectionOf(info));
  }

  @Query(() => CustomerLineConnection, {
    description: 'What the work for a goal did for the customer outside, newest first. It names nobody who did it.',
  })
  customerLines(
    @Args('goalId', GOAL, anyId) goalId: string | null,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerLine>> {
    return this.chain.results(goalId ?? null, page, viewer, selectionOf(info));
  }

  @Query(() => JobConnection, {
    description: 'The jobs of a goal that exist for this viewer, newest first: every one of them to leaders.',
  })
  goalJobs(
    @Args('goalId', GOAL, anyId) goalId: string | null,
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Job>> {
    return this.chain.jobsOf(goalId ?? null, page, viewer, selectionOf(info));
  }
}
