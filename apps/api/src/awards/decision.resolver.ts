import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Job } from '../jobs/job.entity.js';
import { Jobs } from '../jobs/jobs.service.js';
import { resultOf } from '../platform/graphql/result.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import './decision.reading.js';
import { DecisionMoves } from './decision-moves.js';
import { Decision } from './decision.results.js';
import { DecisionWords } from './decision.inputs.js';
import { ReopenDecision } from './reopen-decision.js';
import { wordsOf } from './take-effect.js';

const DecisionResult = resultOf('DecisionResult', () => Job);

const JobId = () => Args('jobId', { type: () => ID }, ParseUUIDPipe);

/** What becomes of a decision between the choice and its effect. */
@Resolver()
export class DecisionResolver {
  constructor(
    private readonly moves: DecisionMoves,
    private readonly reopening: ReopenDecision,
    private readonly jobs: Jobs,
  ) {}

  @Mutation(() => DecisionResult, {
    description:
      'Takes a decision back before it takes effect. Nobody is told that it was made. Refusals: TOLD_ALREADY, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async undoDecision(
    @JobId() jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.moves.undo(jobId, viewer);
    return this.jobs.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => DecisionResult, {
    description:
      'Lets a decision take effect at once and tells everybody who proposed. Refusals: AWAITS_APPROVAL, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async tellDecisionNow(
    @JobId() jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.moves.tellNow(jobId, viewer);
    return this.jobs.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => DecisionResult, {
    description:
      'Approves a choice that waits for the viewer. It takes effect a quarter of an hour later. Refusals: APPROVED_ALREADY, BOTH_SIDES, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async approveDecision(
    @Args() { jobId, words }: DecisionWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.moves.approve(jobId, words, viewer);
    return this.jobs.mine(jobId, viewer, selectionOf(info));
  }

  @Mutation(() => DecisionResult, {
    description:
      'Sends a choice that waits for the viewer back to the requester, who decides again, and gives the job one last time as it was. Refusals: REASON_MISSING, APPROVED_ALREADY, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async sendDecisionBack(
    @Args() { jobId, words }: DecisionWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    const job = await this.jobs.mine(jobId, viewer, selectionOf(info));
    await this.moves.sendBack(jobId, words, viewer);
    return job;
  }

  @Mutation(() => DecisionResult, {
    description:
      'Takes back a decision that everybody was told of, to decide anew. Everybody who proposed is told why, and keeps its debrief, marked, until the next. Refusals: REASON_MISSING, OUTCOME_RECORDED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async reopenDecision(
    @Args() { jobId, words }: DecisionWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.reopening.reopen(jobId, words, viewer);
    return this.jobs.mine(jobId, viewer, selectionOf(info));
  }
}

@Resolver(() => Decision)
export class DecisionFieldsResolver {
  @ResolveField(() => [String])
  reasons(@Parent() row: { reasonCodes: string[]; isOfAward: boolean }): string[] {
    return row.reasonCodes.map((reason) => wordsOf(reason, row.isOfAward));
  }
}
