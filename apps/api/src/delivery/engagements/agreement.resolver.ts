import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Agreements } from './agreements.service.js';
import { Contributors } from './contributors.service.js';
import type { Engagement } from './engagement.entity.js';
import {
  ContributorsInput,
  EngagementArgs,
  EngagementWords,
  MilestonesInput,
  PurchasingInput,
  SignInput,
  StartInput,
} from './engagement.inputs.js';
import { EngagementResult } from './engagement.results.js';
import { Engagements } from './engagements.service.js';

/** The moves up to the beginning of the work, and what is written down beside it. */
@Resolver()
export class AgreementResolver {
  constructor(
    private readonly engagements: Engagements,
    private readonly agreements: Agreements,
    private readonly contributors: Contributors,
  ) {}

  @Mutation(() => EngagementResult, {
    description:
      'Settles the milestones before both have confirmed; confirmations given so far are taken back. Refusals: MILESTONES_UNFINISHED, CHANGED_MEANWHILE, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async settleMilestones(
    @Args() { jobId, version, milestones }: MilestonesInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.agreements.settleMilestones(jobId, version, milestones, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description: 'Says what purchasing calls the work and what it is charged to. Refusals: WRONG_STATE, NOT_YOURS.',
  })
  async enterPurchasing(
    @Args() input: PurchasingInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.agreements.enterPurchasing(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description:
      'Confirms the agreement for one’s side. Refusals: SIGNED_ALREADY, LEAD_SIGNS, CHANGED_MEANWHILE, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async signAgreement(
    @Args() { jobId, version }: SignInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.agreements.sign(jobId, version, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description:
      'Says why the agreement does not stand as it is; nobody has confirmed it any more. Refusals: REASON_MISSING, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async sendAgreementBack(
    @Args() { jobId, words }: EngagementWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.agreements.sendBack(jobId, words, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description:
      'Says when both begin together; the work begins by itself then, once both have confirmed. Refusals: START_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async planStart(
    @Args() { jobId, at, place }: StartInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.agreements.planStart(jobId, at, place, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description: 'Begins the work: promises count from now. Refusals: WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async startWork(
    @Args() { jobId }: EngagementArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.agreements.start(jobId, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => EngagementResult, {
    description: 'Says who of the bidder’s people does the work. Refusals: WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async nameContributors(
    @Args() { jobId, personIds }: ContributorsInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.contributors.name(jobId, personIds, viewer);
    return this.engagements.mine(jobId, viewer, selectionOf(info));
  }
}
