import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Acceptance } from './acceptance.service.js';
import type { Engagement } from './engagement.entity.js';
import { EngagementArgs, EngagementWords, MilestoneArgs, MilestoneWords } from './engagement.inputs.js';
import { EngagementConnection, EngagementResult } from './engagement.results.js';
import { Engagements } from './engagements.service.js';
import { Milestones } from './milestones.service.js';

/** What is delivered, accepted or sent back; and the list of all of it. */
@Resolver()
export class AcceptanceResolver {
  constructor(
    private readonly engagements: Engagements,
    private readonly milestones: Milestones,
    private readonly acceptance: Acceptance,
  ) {}

  @Query(() => EngagementConnection, {
    name: 'engagements',
    description:
      'Awarded work in which the viewer takes part: what they asked for, and what their bidder does. What is under way comes first.',
  })
  mine(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Engagement>> {
    return this.engagements.page(page, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description:
      'Delivers a milestone; silence accepts it at `acceptsAt`. Refusals: DELIVERED_ALREADY, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async deliverMilestone(
    @Args() { words, ...named }: MilestoneWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.milestones.deliver(named, words, viewer);
    return this.engagements.mine(named.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description: 'Accepts a milestone. Refusals: ACCEPTED_ALREADY, NOT_DELIVERED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async acceptMilestone(
    @Args() named: MilestoneArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.milestones.accept(named, viewer);
    return this.engagements.mine(named.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description:
      'Says why a milestone is not accepted. Refusals: REASON_MISSING, ACCEPTED_ALREADY, NOT_DELIVERED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async sendMilestoneBack(
    @Args() { words, ...named }: MilestoneWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.milestones.sendBack(named, words, viewer);
    return this.engagements.mine(named.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description:
      'Says that all of the work is done; silence accepts it at `acceptsAt`. Refusals: MILESTONES_OPEN, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async deliverWork(
    @Args() { jobId, words }: EngagementWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.acceptance.deliver(jobId, words, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description: 'Accepts all of the work. Refusals: WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async acceptWork(
    @Args() { jobId }: EngagementArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.acceptance.accept(jobId, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description: 'Says why the work is not accepted. Refusals: REASON_MISSING, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async sendWorkBack(
    @Args() { jobId, words }: EngagementWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.acceptance.sendBack(jobId, words, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }
}
