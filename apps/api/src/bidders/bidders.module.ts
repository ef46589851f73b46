import { Module } from '@nestjs/common';
import { BiddersResolver } from './bidders.resolver.js';
import { Bidders } from './bidders.service.js';
import { ViewerBidderResolver } from './viewer-bidder.resolver.js';

/** Internal teams and outside vendors, as one idea, and the categories they serve. */
@Module({ providers: [Bidders, BiddersResolver, ViewerBidderResolver], exports: [Bidders] })
export class BiddersModule {}
