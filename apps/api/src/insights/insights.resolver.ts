import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '@bidwell/domain/permissions';
import { Dataset } from '../awards/contests/contest-dataset.entity.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { ContestList } from './contest-list.js';
import { ContestsArgs, InsightsArgs } from './insights.inputs.js';
import { ContestConnection, Insights } from './insights.results.js';
import { InsightsPage } from './insights.service.js';
import { TakesLong } from '../platform/graphql/takes-long.js';

@TakesLong()
@Resolver()
export class InsightsResolver {
  constructor(
    private readonly page: InsightsPage,
    private readonly list: ContestList,
  ) {}

  @Query(() => [Dataset], { description: 'Our own contests first, then what was imported, by name.' })
  datasets(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Dataset[]> {
    return this.page.datasets(viewer, selectionOf(info));
  }

  @Query(() => Insights, {
    nullable: true,
    description: 'Who is chosen, how often, and how much that says. Null when there is no such dataset.',
  })
  insights(@Args() args: InsightsArgs): Promise<Insights | null> {
    return this.page.read(args);
  }

  @Query(() => ContestConnection, { description: 'The contests behind a number, newest first.' })
  contests(
    @Args() args: ContestsArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContestConnection> {
    return this.list.page(args, viewer, selectionOf(info));
  }
}
