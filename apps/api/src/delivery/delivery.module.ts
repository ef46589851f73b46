import { Module } from '@nestjs/common';
import { ChainModule } from './chain/chain.module.js';
import { CostsModule } from './costs/costs.module.js';
import { ContestsModule } from '../awards/contests/contests.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { DeliveryFacts } from './delivery-facts.js';
import { DeliveryResolver } from './delivery.resolver.js';
import { EngagementsModule } from './engagements/engagements.module.js';
import { JobOutcomeResolver, OpenedProposalRecordResolver } from './job-outcome.resolver.js';
import { PromisesModule } from './promises/promises.module.js';
import { RecordOutcome } from './record-outcome.js';
import { RatingsModule } from './ratings/ratings.module.js';
import { RecordsModule } from './records/records.module.js';
import { TroubleModule } from './trouble/trouble.module.js';

/** What became of awarded work: the report after it, and each bidder's record of promises kept. */
@Module({
  imports: [
    JobsModule,
    ProposalsModule,
    ContestsModule,
    EngagementsModule,
    PromisesModule,
    RecordsModule,
    ChangesModule,
    ChainModule,
    CostsModule,
    RatingsModule,
    TroubleModule,
  ],
  providers: [RecordOutcome, DeliveryFacts, DeliveryResolver, JobOutcomeResolver, OpenedProposalRecordResolver],
  exports: [EngagementsModule],
})
export class DeliveryModule {}
