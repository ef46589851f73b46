import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerAccount } from '../people/people.results.js';
import { viewerReading } from '../people/viewer.reading.js';

viewerReading.column(
  'unreadCount',
  (row) => `(select count(*)::int from notification n where n.person_id = ${row}.id and n.read_at is null)`,
);

/** What this room lends to the viewer. */
@Resolver(() => ViewerAccount)
export class ViewerInboxResolver {
  @ResolveField(() => Int, { description: 'How many notifications the viewer has not read.' })
  unreadCount(@Parent() viewer: ViewerAccount & { unreadCount: number }): number {
    return viewer.unreadCount;
  }
}
