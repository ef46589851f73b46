import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Jobs } from '../jobs/jobs.service.js';
import { selectionAt, selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { ChooseInput, CloseInput } from './award.inputs.js';
import { AwardMade, AwardResult } from './award.results.js';
import { Debrief } from './debriefs/debrief.entity.js';
import { Debriefs } from './debriefs/debriefs.service.js';
import { DecideJob } from './decide-job.js';

@Resolver()
export class AwardsResolver {
  constructor(
    private readonly decide: DecideJob,
    private readonly debriefs: Debriefs,
    private readonly jobs: Jobs,
  ) {}

  @Query(() => Debrief, {
    nullable: true,
    description:
      'The viewer’s own debrief of a job. Null before the decision, and when its bidder had no proposal standing.',
  })
  debrief(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Debrief | null> {
    return this.debriefs.own(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => AwardResult, {
    description:
      'Chooses a proposal. It takes effect a quarter of an hour later, or after whoever the policy names has approved it; then everybody who proposed is told. Refusals: DECISION_UNFINISHED with every problem, WRONG_STATE when decided already, TAKEN_BACK, NOT_FOUND, UNREADABLE.',
  })
  async chooseProposal(
    @Args() input: ChooseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AwardMade> {
    await this.decide.choose(input, viewer);
    return this.made(input.jobId, viewer, info);
  }

  @Mutation(() => AwardResult, {
    description:
      'Closes a job without an award. It takes effect a quarter of an hour later; then everybody who proposed is told. Refusals: DECISION_UNFINISHED, WRONG_STATE when decided already, TAKEN_BACK, NOT_FOUND.',
  })
  async closeWithoutAward(
    @Args() input: CloseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AwardMade> {
    await this.decide.close(input, viewer);
    return this.made(input.jobId, viewer, info);
  }

  private async made(jobId: string, viewer: Viewer, info: GraphQLResolveInfo): Promise<AwardMade> {
    const toldCount = await this.decide.toldCount(jobId);
    return { job: await this.jobs.mine(jobId, viewer, selectionAt(selectionOf(info), 'job')), toldCount };
  }
}
