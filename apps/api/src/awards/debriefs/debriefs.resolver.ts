import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequesterView } from '../../jobs/job.results.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Debrief } from './debrief.entity.js';
import { Debriefs } from './debriefs.service.js';
import { DebriefQuestion, DebriefQuestionResult, DebriefResult, ToldDebrief } from './debrief-question.results.js';
import { DebriefTrend } from './debrief-trend.results.js';
import { DebriefTrends } from './debrief-trends.service.js';
import { FollowUpDebrief } from './follow-up-debrief.js';
import { AnswerDebriefQuestionInput, AskAboutDebriefInput, RateDebriefInput } from './follow-up.inputs.js';
import { DebriefPreview } from './debrief-preview.results.js';
import { PreviewDebriefs } from './preview-debriefs.js';

/** What goes on around debriefs: before they are told, and after. */
@Resolver()
export class DebriefsResolver {
  constructor(
    private readonly preview: PreviewDebriefs,
    private readonly followUp: FollowUpDebrief,
    private readonly debriefs: Debriefs,
    private readonly trends: DebriefTrends,
  ) {}

  @Query(() => [DebriefPreview], {
    description:
      'What everybody who proposed would be told, if this proposal were chosen now; null: if nobody were. Empty except to the requester of an opened job.',
  })
  debriefPreviews(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @Args('winnerProposalId', { type: () => ID, nullable: true }, new ParseUUIDPipe({ optional: true }))
    winnerProposalId: string | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DebriefPreview[]> {
    return this.preview.of(jobId, winnerProposalId ?? null, viewer);
  }

  @Query(() => DebriefTrend, { description: 'What the last debriefs of the viewer’s own bidder say together.' })
  debriefTrend(@CurrentViewer() viewer: Viewer): Promise<DebriefTrend> {
    return this.trends.of(viewer);
  }

  @Mutation(() => DebriefResult, {
    description:
      'Says what use the debrief was; saying it again replaces it. Refusals: RATING_UNFINISHED, WRONG_STATE, NOT_FOUND.',
  })
  async rateDebrief(
    @Args() input: RateDebriefInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Debrief> {
    await this.followUp.rate(input, viewer);
    return this.own(input.jobId, viewer, info);
  }

  @Mutation(() => DebriefResult, {
    description:
      'Asks the one question about a debrief. Refusals: QUESTION_UNFINISHED, ASKED_ALREADY, WRONG_STATE, NOT_FOUND.',
  })
  async askAboutDebrief(
    @Args() input: AskAboutDebriefInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Debrief> {
    await this.followUp.ask(input, viewer);
    return this.own(input.jobId, viewer, info);
  }

  @Mutation(() => DebriefQuestionResult, {
    description:
      'Answers a question about a debrief, once; only who asked reads it. Refusals: ANSWER_UNFINISHED, ANSWERED_ALREADY, NOT_FOUND.',
  })
  async answerDebriefQuestion(
    @Args() input: AnswerDebriefQuestionInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DebriefQuestion> {
    return this.followUp.answer(input, viewer, selectionOf(info));
  }

  private async own(jobId: string, viewer: Viewer, info: GraphQLResolveInfo): Promise<Debrief> {
    return (await this.debriefs.own(jobId, viewer, selectionOf(info))) ?? notFound('Your debrief');
  }
}

/** What debriefs lend to the requester's side of a job. */
@Resolver(() => RequesterView)
export class RequesterDebriefsResolver {
  @ResolveField(() => [ToldDebrief], {
    description: 'What each bidder was told, and what came back. Empty before the decision.',
  })
  debriefs(@Parent() view: { debriefs: ToldDebrief[] }): ToldDebrief[] {
    return view.debriefs;
  }
}

/** What follows a debrief, as its bidder sees it. */
@Resolver(() => Debrief)
export class DebriefFollowUpResolver {
  @ResolveField(() => DebriefQuestion, { nullable: true, description: 'What the bidder asked. Null when nothing.' })
  question(@Parent() debrief: { question: DebriefQuestion | null }): DebriefQuestion | null {
    return debrief.question;
  }
}
