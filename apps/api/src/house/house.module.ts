import { Module } from '@nestjs/common';
import { PromisesModule } from '../delivery/promises/promises.module.js';
import { BiddingHoursKept } from './bidding-hours.js';
import { CapacityOfBidder } from './capacity.service.js';
import { Catalogue } from './catalogue.service.js';
import { HouseResolver } from './house.resolver.js';
import { BidderViewHoursResolver, HoursResolver } from './hours.resolver.js';
import { AnswerRequest } from './requests/answer-request.js';
import { AskService } from './requests/ask-service.js';
import { RequestsResolver } from './requests/requests.resolver.js';
import { Requests } from './requests/requests.service.js';
import { KeepServices } from './services/keep-services.js';
import { ServiceAskResolver } from './services/service-ask.resolver.js';
import { ServicesResolver } from './services/services.resolver.js';
import { Services } from './services/services.service.js';
import { HoldOwnBidder } from './storefront/hold-own-bidder.js';

/** A bidder's own house: its promises and their record, its hours, its references, what bidding costs it; its storefront, services and requests. */
@Module({
  imports: [PromisesModule],
  providers: [
    Catalogue,
    CapacityOfBidder,
    BiddingHoursKept,
    HouseResolver,
    HoursResolver,
    BidderViewHoursResolver,
    HoldOwnBidder,
    Services,
    KeepServices,
    ServicesResolver,
    ServiceAskResolver,
    Requests,
    AskService,
    AnswerRequest,
    RequestsResolver,
  ],
})
export class HouseModule {}
