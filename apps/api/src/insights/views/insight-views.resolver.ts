import { ReportRhythm } from '@bidwell/domain/insight-view';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { notFound } from '../../platform/graphql/refusal.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { InsightsArgs } from '../insights.inputs.js';
import { FigureSection } from '../report/figure-section.js';
import { FigureSheet } from '../report/figure-sheet.service.js';
import { FrozenFiguresKept } from './frozen-figures.service.js';
import { InsightMailWishes } from './insight-mail.service.js';
import { NewFrozenFigures, NewSavedView } from './insight-views.inputs.js';
import {
  FrozenFigures,
  FrozenFiguresResult,
  InsightMail,
  SavedView,
  SavedViewResult,
} from './insight-views.results.js';
import { SavedViews } from './saved-views.service.js';
import { TakesLong } from '../../platform/graphql/takes-long.js';

@TakesLong()
@Resolver()
export class InsightViewsResolver {
  constructor(
    private readonly views: SavedViews,
    private readonly frozen: FrozenFiguresKept,
    private readonly mails: InsightMailWishes,
    private readonly sheet: FigureSheet,
  ) {}

  @Query(() => [FigureSection], {
    nullable: true,
    description:
      'The figures of the page as tables, to take along: cells of fewer than five wins or one requester are merged. Null when there is no such dataset.',
  })
  figureSheet(@Args() args: InsightsArgs): Promise<FigureSection[] | null> {
    return this.sheet.read(args);
  }

  @Query(() => [SavedView], { description: 'The viewer’s own, by name.' })
  savedViews(@CurrentViewer() viewer: Viewer): Promise<SavedView[]> {
    return this.views.of(viewer);
  }

  @Mutation(() => SavedViewResult, {
    description: 'Keeps a page of Insights under a name. Refusals: VIEW_UNFINISHED with every problem, VIEWS_FULL.',
  })
  saveView(@Args() view: NewSavedView, @CurrentViewer() viewer: Viewer): Promise<SavedView> {
    return this.views.save(view, viewer);
  }

  @Mutation(() => SavedViewResult, { description: 'Forgets a view of the viewer’s own. Refusals: NOT_FOUND.' })
  forgetView(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SavedView> {
    return this.views.forget(id, viewer);
  }

  @Query(() => FrozenFigures, { nullable: true, description: 'Figures behind a link. Null when there are none.' })
  frozenFigures(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FrozenFigures | null> {
    return this.frozen.one(id, viewer, selectionOf(info));
  }

  @Query(() => [FrozenFigures], { description: 'What the viewer froze, newest first; at most 50.' })
  ownFrozenFigures(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<FrozenFigures[]> {
    return this.frozen.own(viewer, selectionOf(info));
  }

  @Mutation(() => FrozenFiguresResult, {
    description:
      'Keeps the figures as they are now, behind a link for leaders and administrators. Refusals: FREEZE_UNFINISHED with every problem, NOT_FOUND.',
  })
  async freezeFigures(
    @Args() figures: NewFrozenFigures,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FrozenFigures> {
    return this.told(await this.frozen.freeze(figures, viewer), viewer, info);
  }

  @Mutation(() => FrozenFiguresResult, {
    description: 'Takes a link back; whoever made it, or an administrator, may. Refusals: NOT_FOUND.',
  })
  async takeBackFigures(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FrozenFigures> {
    await this.frozen.takeBack(id, viewer);
    return this.told(id, viewer, info);
  }

  @Query(() => InsightMail, { description: 'How often the viewer is told by mail what changed.' })
  insightMail(@CurrentViewer() viewer: Viewer): Promise<InsightMail> {
    return this.mails.of(viewer);
  }

  @Mutation(() => InsightMail, { description: 'Says how often the viewer is told by mail what changed. Null: never.' })
  async setInsightMail(
    @Args('every', { type: () => ReportRhythm, nullable: true }) every: ReportRhythm | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<InsightMail> {
    await this.mails.wish(every ?? null, viewer);
    return this.mails.of(viewer);
  }

  private async told(id: string, viewer: Viewer, info: GraphQLResolveInfo): Promise<FrozenFigures> {
    return (await this.frozen.one(id, viewer, selectionOf(info))) ?? notFound('These figures');
  }
}
