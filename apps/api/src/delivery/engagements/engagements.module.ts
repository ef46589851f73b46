import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { BeginEngagement } from './begin-engagement.js';
import { EngagementFieldsResolver, JobEngagementResolver } from './engagement-fields.resolver.js';
import './engagement.reading.js';
import { Engagements } from './engagements.service.js';
import { LockEngagement } from './lock-engagement.service.js';

/** Awarded work as both sides live through it. Promises, changes, thanks and ratings hang on it. */
@Module({
  imports: [JobsModule],
  providers: [BeginEngagement, Engagements, LockEngagement, EngagementFieldsResolver, JobEngagementResolver],
  exports: [Engagements, LockEngagement],
})
export class EngagementsModule {}
