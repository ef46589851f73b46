import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { AcceptanceResolver } from './acceptance.resolver.js';
import { Acceptance } from './acceptance.service.js';
import { AgreementResolver } from './agreement.resolver.js';
import { Agreements } from './agreements.service.js';
import { BeginEngagement } from './begin-engagement.js';
import { Contributors } from './contributors.service.js';
import { EngagementDueLoop } from './engagement-due-loop.js';
import {
  EngagementFieldsResolver,
  EngagementPartsResolver,
  JobEngagementResolver,
} from './engagement-fields.resolver.js';
import { EngagementLog } from './engagement-log.service.js';
import './engagement.reading.js';
import { Engagements } from './engagements.service.js';
import { LockEngagement } from './lock-engagement.service.js';
import { Milestones } from './milestones.service.js';
import { SilenceTime } from './silence-time.service.js';

/** Awarded work as both sides live through it. Promises, changes, thanks and ratings hang on it. */
@Module({
  imports: [JobsModule],
  providers: [
    BeginEngagement,
    LockEngagement,
    EngagementLog,
    SilenceTime,
    Agreements,
    Milestones,
    Acceptance,
    Contributors,
    Engagements,
    EngagementDueLoop,
    AgreementResolver,
    AcceptanceResolver,
    EngagementFieldsResolver,
    EngagementPartsResolver,
    JobEngagementResolver,
  ],
  exports: [LockEngagement, EngagementLog, Agreements, Engagements, SilenceTime],
})
export class EngagementsModule {}
