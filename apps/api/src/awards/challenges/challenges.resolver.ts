import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Job } from '../../jobs/job.entity.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Debrief } from '../debriefs/debrief.entity.js';
import { AnswerChallengeInput, ChallengeInput } from './challenge.inputs.js';
import { Challenge, ChallengeResult } from './challenge.results.js';
import { Challenges } from './challenges.service.js';

@Resolver()
export class ChallengesResolver {
  constructor(private readonly challenges: Challenges) {}

  @Query(() => Challenge, {
    nullable: true,
    description: 'A challenge. Null to who neither takes part in it nor leads.',
  })
  challenge(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Challenge | null> {
    return this.challenges.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => ChallengeResult, {
    description:
      'Challenges the decision of a job, once, within the days its policy gives. Refusals: CHALLENGE_UNFINISHED, NO_CHALLENGE, TOO_LATE, CHALLENGED_ALREADY, WRONG_STATE, NOT_FOUND.',
  })
  async challengeDecision(
    @Args() input: ChallengeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Challenge> {
    const id = await this.challenges.make(input, viewer);
    return (await this.challenges.one(id, viewer, selectionOf(info))) ?? notFound('This challenge');
  }

  @Mutation(() => ChallengeResult, {
    description:
      'Answers a challenge, once; the bidder, the requester and leaders read it. Refusals: ANSWER_UNFINISHED, ANSWERED_ALREADY, NOT_FOUND.',
  })
  async answerChallenge(
    @Args() input: AnswerChallengeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Challenge> {
    await this.challenges.answer(input, viewer);
    return (await this.challenges.one(input.id, viewer, selectionOf(info))) ?? notFound('This challenge');
  }
}

/** What challenges lend to a job. */
@Resolver(() => Job)
export class JobChallengesResolver {
  @ResolveField(() => [Challenge], {
    description: 'Challenges of the decision, as far as the viewer takes part in them or leads. A bidder sees its own.',
  })
  challenges(@Parent() job: { challenges: Challenge[] }): Challenge[] {
    return job.challenges;
  }
}

/** What challenges lend to a debrief. */
@Resolver(() => Debrief)
export class DebriefChallengeResolver {
  @ResolveField(() => Challenge, { nullable: true, description: 'The bidder’s own challenge. Null when it made none.' })
  challenge(@Parent() debrief: { challenge: Challenge | null }): Challenge | null {
    return debrief.challenge;
  }

  @ResolveField(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which the bidder may challenge the decision. Null where it cannot.',
  })
  challengeUntil(@Parent() debrief: { challengeUntil: string | null }): string | null {
    return debrief.challengeUntil;
  }
}
