import { Module } from '@nestjs/common';
import { BidderRecordResolver, RecordShareResolver } from './bidder-record.resolver.js';

/** What became of each bidder's work, counted for the next time it bids. */
@Module({ providers: [BidderRecordResolver, RecordShareResolver] })
export class RecordsModule {}
