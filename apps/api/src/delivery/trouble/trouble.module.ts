import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { PromisesModule } from '../promises/promises.module.js';
import { LockTrouble } from './lock-trouble.js';
import { Recompete } from './recompete.js';
import { SettleTrouble } from './settle-trouble.js';
import { EngagementTroubleResolver, TroubleFieldsResolver } from './trouble-fields.resolver.js';
import { TroubleLoop } from './trouble-loop.js';
import { TroublesResolver } from './troubles.resolver.js';
import { Troubles } from './troubles.service.js';

/** Awarded work in trouble: cure periods, probations, and endings for cause. */
@Module({
  imports: [JobsModule, EngagementsModule, PromisesModule],
  providers: [
    LockTrouble,
    SettleTrouble,
    TroubleLoop,
    Troubles,
    Recompete,
    TroublesResolver,
    TroubleFieldsResolver,
    EngagementTroubleResolver,
  ],
})
export class TroubleModule {}
