import { HomeSide } from '@bidwell/domain/home-order';
import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OffTheRecord } from '../platform/audit/off-the-record.js';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Home } from './inbox.results.js';
import { Inbox } from './inbox.service.js';

@Resolver()
export class InboxResolver {
  constructor(private readonly inbox: Inbox) {}

  @Query(() => Home, { description: 'What needs the viewer now, and what happened lately.' })
  home(
    @Args('side', { type: () => HomeSide, nullable: true, description: 'One part of the viewer alone. Null: all.' })
    side: HomeSide | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Home> {
    return this.inbox.home(viewer, side ?? null, selectionOf(info));
  }

  @OffTheRecord('a mark on one’s own list')
  @Mutation(() => Boolean, { description: 'Marks all notifications as read. Always true.' })
  async markNotificationsRead(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.inbox.markRead(viewer);
    return true;
  }
}
