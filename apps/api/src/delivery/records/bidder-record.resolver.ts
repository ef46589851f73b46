import { isTelling, type RecordCount } from '@bidwell/domain/record';
import { wilsonInterval } from '@bidwell/signal/wilson';
import { Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { BidderRecord, RecordShare } from './bidder-record.results.js';
import './bidder-record.reading.js';

/** What this room lends to a bidder. */
@Resolver(() => Bidder)
export class BidderRecordResolver {
  @ResolveField(() => BidderRecord, {
    nullable: true,
    description: 'What became of its work. Null to the people of a vendor, except for their own.',
  })
  record(@Parent() bidder: { record: BidderRecord | null }): BidderRecord | null {
    return bidder.record;
  }
}

/** How much a count says, and that few cases say nothing. */
@Resolver(() => RecordShare)
export class RecordShareResolver {
  @ResolveField(() => Int, { nullable: true })
  count(@Parent() counted: RecordCount): number | null {
    return isTelling(counted) ? counted.count : null;
  }

  @ResolveField(() => Float, { nullable: true })
  low(@Parent() counted: RecordCount): number | null {
    return isTelling(counted) ? wilsonInterval(counted.count, counted.of).low : null;
  }

  @ResolveField(() => Float, { nullable: true })
  high(@Parent() counted: RecordCount): number | null {
    return isTelling(counted) ? wilsonInterval(counted.count, counted.of).high : null;
  }
}
