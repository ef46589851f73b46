import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { Engagements } from '../engagements/engagements.service.js';
import { Recompete } from './recompete.js';
import { BeginProbationInput, OpenCureInput, RecompeteInput, TroubleWords } from './trouble.inputs.js';
import { TroubleResult } from './trouble.results.js';
import { Troubles } from './troubles.service.js';

@Resolver()
export class TroublesResolver {
  constructor(
    private readonly troubles: Troubles,
    private readonly recompeting: Recompete,
    private readonly engagements: Engagements,
  ) {}

  @Mutation(() => TroubleResult, {
    description:
      'Gives the bidder time to cure what went wrong with awarded work. Refusals: TROUBLE_UNFINISHED with every problem, NOT_WRONG, NOT_BEGUN, WORK_IS_OVER, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async openCure(
    @Args() input: OpenCureInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.troubles.open(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => TroubleResult, {
    description:
      'The bidder says what it does about it. Said again, it replaces the plan. Refusals: TROUBLE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async answerCure(
    @Args() input: TroubleWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.troubles.plan(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => TroubleResult, {
    description:
      'Says that it is cured. Words may be empty. Refusals: TROUBLE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async closeCure(
    @Args() input: TroubleWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.troubles.close(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => TroubleResult, {
    description:
      'Says that it was not cured, what must hold from now on and until when. Refusals: TROUBLE_UNFINISHED with every problem, STILL_TIME, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async beginProbation(
    @Args() input: BeginProbationInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.troubles.beginProbation(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => TroubleResult, {
    description:
      'Says that the probation was passed, before its days are over. Words may be empty. Refusals: TROUBLE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async passProbation(
    @Args() input: TroubleWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.troubles.pass(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => TroubleResult, {
    description:
      'Ends awarded work for cause and begins a draft that asks for the rest. The bidder reads why, and may answer. Refusals: TROUBLE_UNFINISHED with every problem, STILL_TIME, PROBATION_FIRST, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async recompete(
    @Args() input: RecompeteInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.recompeting.end(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => TroubleResult, {
    description:
      'The bidder says, once, how it sees that the work was ended for cause. Refusals: TROUBLE_UNFINISHED, ANSWERED_ALREADY, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async answerEnding(
    @Args() input: TroubleWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.troubles.answerEnding(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }
}
