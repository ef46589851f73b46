import { Module } from '@nestjs/common';
import { AfterwardsOfWork } from './afterwards.service.js';
import { BandLoop } from './band-loop.js';
import { HealthyBands } from './band.service.js';
import { RequestersConduct } from './conduct.service.js';
import { HealthyBandResolver, MarketResolver } from './market.resolver.js';
import { MarketMoney } from './money.service.js';
import { Turnouts } from './turnout.service.js';

/** Whether the market is sound: who comes, where the money goes, what became of the work, and a band that says how often the inside should win. */
@Module({
  providers: [
    AfterwardsOfWork,
    BandLoop,
    HealthyBandResolver,
    HealthyBands,
    MarketMoney,
    MarketResolver,
    RequestersConduct,
    Turnouts,
  ],
})
export class MarketModule {}
