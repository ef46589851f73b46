import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AwardsModule } from './awards/awards.module.js';
import { BiddersModule } from './bidders/bidders.module.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { ENTITIES } from './entities.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { GoalsModule } from './goals/goals.module.js';
import { GuestsModule } from './guests/guests.module.js';
import { HouseModule } from './house/house.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { InsightsModule } from './insights/insights.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { PeopleModule } from './people/people.module.js';
import type { Config } from './platform/config.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { ScoringModule } from './scoring/scoring.module.js';
import { ThanksModule } from './thanks/thanks.module.js';

/** The table of contents: one line per room, in the order of a job's life. */
export const ROOMS: Type<unknown>[] = [
  PeopleModule,
  GoalsModule,
  BiddersModule,
  JobsModule,
  GuestsModule,
  ProposalsModule,
  ScoringModule,
  AwardsModule,
  DeliveryModule,
  ThanksModule,
  HouseModule,
  InsightsModule,
  InboxModule,
  ExchangeModule,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, ENTITIES), graphqlModule(), ...ROOMS] };
  }
}
