import type { Viewer } from '@bidwell/domain/permissions';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/viewer.js';
import { CalendarFeed, CalendarFeedResult } from './calendar.results.js';
import { CalendarFeeds } from './calendar-feeds.service.js';

@Resolver()
export class CalendarResolver {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Query(() => CalendarFeed, {
    nullable: true,
    description: 'Whether the viewer’s calendar can be read at a secret address. Null: it cannot.',
  })
  calendarFeed(@CurrentViewer() viewer: Viewer): Promise<CalendarFeed | null> {
    return this.feeds.own(viewer);
  }

  @Mutation(() => CalendarFeedResult, {
    description: 'Makes a secret address of the viewer’s own calendar. An address there was ends. No refusals.',
  })
  makeCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<CalendarFeed> {
    return this.feeds.make(viewer);
  }

  @Mutation(() => Boolean, { description: 'Ends the address of the viewer’s calendar. True also when there was none.' })
  async revokeCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.feeds.revoke(viewer);
    return true;
  }
}
