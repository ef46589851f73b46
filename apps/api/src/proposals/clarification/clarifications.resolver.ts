import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BidderView } from '../../jobs/job.results.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { StandingProposals } from '../door/standing-proposals.service.js';
import { OpenedProposal } from '../opened-proposal.entity.js';
import { Comparison } from '../proposal.results.js';
import { AnswerClarificationInput, AskClarificationInput, TellAllInput } from './clarification.inputs.js';
import './clarification.reading.js';
import {
  AnswerClarificationResult,
  AskClarificationResult,
  Clarification,
  OwnClarification,
  TellAllResult,
  ToldToAll,
} from './clarification.results.js';
import { Clarifications } from './clarifications.service.js';

/** Questions to one bidder after the opening. */
@Resolver()
export class ClarificationsResolver {
  constructor(
    private readonly clarifications: Clarifications,
    private readonly proposals: StandingProposals,
  ) {}

  @Mutation(() => AskClarificationResult, {
    description:
      'Asks one bidder about its opened proposal. It answers in words; its proposal stays as it is. Refusals: UNFINISHED with every problem, NOT_FOUND, WRONG_STATE once decided.',
  })
  async askClarification(
    @Args() input: AskClarificationInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpenedProposal> {
    await this.clarifications.ask(input, viewer);
    return this.proposals.opened(input.proposalId, viewer, selectionOf(info));
  }

  @Mutation(() => AnswerClarificationResult, {
    description:
      'Answers a question about the viewer’s own opened proposal, once. Refusals: UNFINISHED, ANSWERED, NOT_FOUND, WRONG_STATE once decided.',
  })
  answerClarification(
    @Args() input: AnswerClarificationInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnClarification> {
    return this.clarifications.answer(input, viewer, selectionOf(info));
  }

  @Mutation(() => TellAllResult, {
    description:
      'Tells everybody whose proposal stands what follows from a clarification, without a name. Refusals: UNFINISHED with every problem, NOT_FOUND, WRONG_STATE once decided.',
  })
  tellAllBidders(
    @Args() input: TellAllInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ToldToAll> {
    return this.clarifications.tellAll(input, viewer, selectionOf(info));
  }
}

@Resolver(() => OpenedProposal)
export class OpenedProposalClarificationsResolver {
  @ResolveField(() => [Clarification], { description: 'What this bidder was asked after the opening, oldest first.' })
  clarifications(@Parent() row: { clarifications: Clarification[] }): Clarification[] {
    return row.clarifications;
  }
}

@Resolver(() => Comparison)
export class ComparisonToldToAllResolver {
  @ResolveField(() => [ToldToAll], { description: 'What was told to everybody after the opening, oldest first.' })
  toldToAll(@Parent() row: { toldToAll: ToldToAll[] }): ToldToAll[] {
    return row.toldToAll;
  }
}

/** What this room lends to a bidder's side of a job: its own questions, and what is told to all. */
@Resolver(() => BidderView)
export class BidderViewClarificationsResolver {
  @ResolveField(() => [OwnClarification], { description: 'What the viewer’s bidder is asked about its proposal.' })
  clarifications(@Parent() row: { clarifications: OwnClarification[] }): OwnClarification[] {
    return row.clarifications;
  }

  @ResolveField(() => [ToldToAll], {
    description:
      'What everybody whose proposal stands was told after the opening. Empty for those who did not propose.',
  })
  toldToAll(@Parent() row: { toldToAll: ToldToAll[] }): ToldToAll[] {
    return row.toldToAll;
  }
}
