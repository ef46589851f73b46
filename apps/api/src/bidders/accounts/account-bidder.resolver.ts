import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonAccount } from '../../people/accounts/account.results.js';
import { Bidder } from '../bidder.entity.js';

/** What this room lends to a person's account. */
@Resolver(() => PersonAccount)
export class AccountBidderResolver {
  @ResolveField(() => Bidder, {
    nullable: true,
    description: 'The team or vendor this person speaks for. Null for everybody else.',
  })
  bidder(@Parent() account: PersonAccount & { bidder: Bidder | null }): Bidder | null {
    return account.bidder;
  }
}
