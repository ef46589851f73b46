import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequesterConduct } from '../../jobs/conduct/requester-conduct.results.js';
import type { Job } from '../../jobs/job.entity.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { RecordShare } from '../records/bidder-record.results.js';
import { RateRequester } from './rate-requester.js';
import { RateWork } from './rate-work.js';
import { AnswerRatingInput, RateByLinkInput, RateWorkInput, RatingTokenInput } from './rating.inputs.js';
import './requester-rating.reading.js';
import { RateRequesterInput, RateRequesterResult, RequesterRating } from './requester-rating.results.js';
import { Feedback, RatingByLink, RatingByLinkResult, WorkRating, WorkRatingResult } from './work-rating.results.js';
import { WorkRatings } from './work-ratings.service.js';

/** How work went, in the requester's words. */
@Resolver()
export class RatingsResolver {
  constructor(
    private readonly rating: RateWork,
    private readonly ratings: WorkRatings,
  ) {}

  @Query(() => Feedback, {
    description: 'What you are asked about work, and what is said of the work of your own side.',
  })
  feedback(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Feedback> {
    return this.ratings.feedback(viewer, selectionOf(info));
  }

  @Mutation(() => WorkRatingResult, {
    description:
      'Says how work went; said again before the time is over, it replaces what was said. The people of the bidder are told, with your name. Refusals: RATING_UNFINISHED with every problem, RATING_CLOSED, NOT_FOUND.',
  })
  async rateWork(
    @Args() input: RateWorkInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkRating> {
    await this.rating.rate(input, viewer);
    return this.ratings.one(input.id, viewer, selectionOf(info));
  }

  @Mutation(() => WorkRatingResult, {
    description:
      'Ends the question without an answer; nobody is told. It can still be answered until the time is over. Refusals: RATED_ALREADY, RATING_CLOSED, NOT_FOUND.',
  })
  async skipRating(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkRating> {
    await this.rating.skip(id, viewer);
    return this.ratings.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => WorkRatingResult, {
    description:
      'The bidder’s answer to a rating, once. Only the requester and its own people read it. Refusals: ANSWER_UNFINISHED, ANSWERED_ALREADY, NOT_FOUND.',
  })
  async answerRating(
    @Args() input: AnswerRatingInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkRating> {
    await this.rating.answer(input, viewer);
    return this.ratings.one(input.id, viewer, selectionOf(info));
  }

  @Query(() => RatingByLink, {
    nullable: true,
    description: 'The question behind a link in a mail. Reading it changes nothing. Null when there is none.',
  })
  ratingByLink(@Args() { token }: RatingTokenInput): Promise<RatingByLink | null> {
    return this.ratings.byLink(token);
  }

  @Mutation(() => RatingByLinkResult, {
    description:
      'Says how work went by the link in the mail, without signing in. Refusals: LINK_UNKNOWN and those of `rateWork`.',
  })
  async rateByLink(@Args() input: RateByLinkInput): Promise<RatingByLink> {
    await this.rating.rateByLink(input);
    return (await this.ratings.byLink(input.token)) ?? notFound('This link');
  }

  @Mutation(() => RatingByLinkResult, {
    description: 'Skips the question by the link in the mail. Refusals: LINK_UNKNOWN and those of `skipRating`.',
  })
  async skipRatingByLink(@Args() { token }: RatingTokenInput): Promise<RatingByLink> {
    await this.rating.skipByLink(token);
    return (await this.ratings.byLink(token)) ?? notFound('This link');
  }
}

/** How the work was asked for, in the words of who did it. */
@Resolver()
export class RequesterRatingResolver {
  constructor(
    private readonly rating: RateRequester,
    private readonly jobs: Jobs,
  ) {}

  @Mutation(() => RateRequesterResult, {
    description:
      'Says how the brief was, now that the work is accepted, and whether you would work for its requester again; said again, it replaces what was said. The requester reads it with your side’s name. Refusals: RATING_UNFINISHED, RATING_CLOSED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async rateRequester(
    @Args() input: RateRequesterInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.rating.rate(input, viewer);
    return this.jobs.mine(input.jobId, viewer, selectionOf(info));
  }
}

/** What ratings lend to how a requester treats bidders. */
@Resolver(() => RequesterConduct)
export class ConductRatingsResolver {
  @ResolveField(() => RecordShare, {
    description: 'Bidders that found the brief clear once the work was done, over twelve full months.',
  })
  briefsClear(@Parent() conduct: { briefsClear: RecordShare }): RecordShare {
    return conduct.briefsClear;
  }

  @ResolveField(() => RecordShare, {
    description: 'Bidders that would work for this requester again, over twelve full months.',
  })
  workAgain(@Parent() conduct: { workAgain: RecordShare }): RecordShare {
    return conduct.workAgain;
  }
}

/** What ratings lend to an engagement. */
@Resolver(() => Engagement)
export class EngagementRatingResolver {
  @ResolveField(() => WorkRating, {
    nullable: true,
    description:
      'How it went. To the requester once they are asked, to the people of the bidder once it is answered. Null to everybody else, leaders too.',
  })
  rating(@Parent() engagement: { rating: WorkRating | null }): WorkRating | null {
    return engagement.rating;
  }

  @ResolveField(() => RequesterRating, {
    nullable: true,
    description:
      'How the work was asked for. To the people who did it once it is accepted, to the requester once it is given. Null to everybody else.',
  })
  requesterRating(@Parent() engagement: { requesterRating: RequesterRating | null }): RequesterRating | null {
    return engagement.requesterRating;
  }
}
