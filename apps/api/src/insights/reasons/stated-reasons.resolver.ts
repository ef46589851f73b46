import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Insights } from '../insights.results.js';
import { StatedReason } from '../own/our-signal.results.js';
import { WinnerReason } from './stated-reasons.results.js';
import { StatedReasons } from './stated-reasons.service.js';

@Resolver(() => Insights)
export class StatedReasonsResolver {
  constructor(private readonly reasons: StatedReasons) {}

  @ResolveField(() => [WinnerReason], {
    description: 'Why bidders were chosen, as the choosers stated it. The most frequent reason first.',
  })
  winnerReasons(@Parent() insights: Insights): Promise<WinnerReason[]> {
    return this.reasons.whyChosen(insights);
  }

  @ResolveField(() => [StatedReason], {
    description:
      'Why others were chosen where this bidder stood, as the choosers stated it; the most frequent first. Empty for a key that names nobody.',
  })
  lossReasons(
    @Parent() insights: Insights,
    @Args('bidderKey', { type: () => ID }, ParseUUIDPipe) bidderKey: string,
  ): Promise<StatedReason[]> {
    return this.reasons.whyLost(insights, bidderKey);
  }
}
