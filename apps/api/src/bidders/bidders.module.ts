import { Module } from '@nestjs/common';
import { AccountBidderResolver } from './accounts/account-bidder.resolver.js';
import { BidderAccountsResolver } from './accounts/bidder-accounts.resolver.js';
import { BidderAccounts } from './accounts/bidder-accounts.service.js';
import { KeepBidders } from './accounts/keep-bidders.js';
import { MembersResolver } from './accounts/members.resolver.js';
import { Members } from './accounts/members.js';
import { GuestVendors } from './guests/guest-vendors.service.js';
import { BiddersResolver } from './bidders.resolver.js';
import { Bidders } from './bidders.service.js';
import { ViewerBidderResolver } from './viewer-bidder.resolver.js';

/** Internal teams and outside vendors, as one idea, the categories they serve, and who speaks for them. */
@Module({
  providers: [
    Bidders,
    GuestVendors,
    BidderAccounts,
    KeepBidders,
    Members,
    BiddersResolver,
    ViewerBidderResolver,
    BidderAccountsResolver,
    MembersResolver,
    AccountBidderResolver,
  ],
  exports: [Bidders, GuestVendors],
})
export class BiddersModule {}
