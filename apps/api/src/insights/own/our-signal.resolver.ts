import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { OurSignal } from './our-signal.results.js';
import { OurSignals } from './our-signal.service.js';
import { type OwnContest, OwnContestConnection } from './own-contest.results.js';
import { OwnContests } from './own-contests.service.js';
import { TakesLong } from '../../platform/graphql/takes-long.js';

/** For whoever proposes for a team or vendor, about that one alone: there is no argument to ask about another. */
@TakesLong()
@Resolver()
export class OurSignalResolver {
  constructor(
    private readonly signals: OurSignals,
    private readonly contests: OwnContests,
  ) {}

  @Query(() => OurSignal, { description: 'How the viewer’s own team or firm stands.' })
  ourSignal(@CurrentViewer() viewer: Viewer): Promise<OurSignal> {
    return this.signals.of(viewer);
  }

  @Query(() => OwnContestConnection, {
    description:
      'Decided contests that the viewer’s own team or firm bid in, newest first. It tells no more than the debriefs.',
  })
  ownContests(
    @Args() { first, after }: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OwnContest>> {
    return this.contests.page(first, after ?? null, viewer, selectionOf(info));
  }
}
