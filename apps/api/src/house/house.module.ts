import { Module } from '@nestjs/common';
import { PromisesModule } from '../delivery/promises/promises.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { BiddingHoursKept } from './bidding-hours.js';
import { CapacityOfBidder } from './capacity.service.js';
import { Catalogue } from './catalogue.service.js';
import { HouseResolver } from './house.resolver.js';
import { BidderViewHoursResolver, HoursResolver } from './hours.resolver.js';
import { AnswerRequest } from './requests/answer-request.js';
import { AskService } from './requests/ask-service.js';
import { RequestThanksResolver } from './requests/request-thanks.resolver.js';
import { RequestsResolver } from './requests/requests.resolver.js';
import { Requests } from './requests/requests.service.js';
import { PostInstead } from './services/post-instead.js';
import { PostInsteadResolver } from './services/post-instead.resolver.js';
import { KeepServices } from './services/keep-services.js';
import { ServiceAskResolver } from './services/service-ask.resolver.js';
import { ServicesResolver } from './services/services.resolver.js';
import { Services } from './services/services.service.js';
import { HoldOwnBidder } from './storefront/hold-own-bidder.js';
import { KeepStorefront } from './storefront/keep-storefront.js';
import { PictureKeeper } from './storefront/picture-keeper.js';
import { PicturesController } from './storefront/pictures.controller.js';
import { StorefrontsResolver } from './storefront/storefronts.resolver.js';
import { Storefronts } from './storefront/storefronts.service.js';

/** A bidder's own house: its promises and their record, its hours, its references, what bidding costs it; its storefront, services and requests. */
@Module({
  imports: [JobsModule, PromisesModule],
  controllers: [PicturesController],
  providers: [
    Catalogue,
    CapacityOfBidder,
    BiddingHoursKept,
    HouseResolver,
    HoursResolver,
    BidderViewHoursResolver,
    RequestThanksResolver,
    HoldOwnBidder,
    Storefronts,
    KeepStorefront,
    StorefrontsResolver,
    PictureKeeper,
    Services,
    KeepServices,
    ServicesResolver,
    ServiceAskResolver,
    PostInstead,
    PostInsteadResolver,
    Requests,
    AskService,
    AnswerRequest,
    RequestsResolver,
  ],
})
export class HouseModule {}
