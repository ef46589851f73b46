import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import { OffTheRecord } from '../../platform/audit/off-the-record.js';
import type { GraphQLResolveInfo } from 'graphql';
import { resultOf } from '../../platform/graphql/result.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { HomeMark, NeededAction } from '../inbox.results.js';
import { HomeMarks } from './home-marks.service.js';

const MarkActionResult = resultOf('MarkActionResult', () => NeededAction);

@Resolver()
export class HomeMarksResolver {
  constructor(private readonly marks: HomeMarks) {}

  @OffTheRecord('a mark on one’s own list')
  @Mutation(() => MarkActionResult, {
    description: 'Puts away one thing that waits for the viewer. It comes back when it says something else.',
  })
  markAction(
    @Args('key') key: string,
    @Args('mark', { type: () => HomeMark }) mark: HomeMark,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NeededAction> {
    return this.marks.mark(key, mark, viewer, selectionOf(info));
  }

  @OffTheRecord('a mark on one’s own list')
  @Mutation(() => Boolean, { description: 'Takes out what the viewer put away. Always true.' })
  async unmarkAction(@Args('key') key: string, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.marks.unmark(key, viewer);
    return true;
  }

  @OffTheRecord('a mark on one’s own list')
  @Mutation(() => Boolean, { description: 'Says that the viewer looks at Home now. Always true.' })
  async visitHome(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.marks.visit(viewer);
    return true;
  }
}
