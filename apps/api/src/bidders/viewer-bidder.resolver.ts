import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerAccount } from '../people/people.results.js';
import { Bidder } from './bidder.entity.js';

/** What this room lends to the viewer. */
@Resolver(() => ViewerAccount)
export class ViewerBidderResolver {
  @ResolveField(() => Bidder, {
    nullable: true,
    description: 'The team or vendor the viewer proposes for. Null for everybody else.',
  })
  bidder(@Parent() viewer: ViewerAccount & { bidder: Bidder | null }): Bidder | null {
    return viewer.bidder;
  }
}
