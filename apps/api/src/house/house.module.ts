import { Module } from '@nestjs/common';
import { BiddingHoursKept } from './bidding-hours.js';
import { CapacityOfBidder } from './capacity.service.js';
import { Catalogue } from './catalogue.service.js';
import { HouseResolver } from './house.resolver.js';
import { BidderViewHoursResolver, HoursResolver } from './hours.resolver.js';

/** A bidder's own house: its promises and their record, its hours, its references, what bidding costs it. */
@Module({
  providers: [Catalogue, CapacityOfBidder, BiddingHoursKept, HouseResolver, HoursResolver, BidderViewHoursResolver],
})
export class HouseModule {}
