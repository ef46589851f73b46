import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { ChainJobResolver } from './chain-job.resolver.js';
import { ChainResolver } from './chain.resolver.js';
import { Chain } from './chain.service.js';

/** From work to goal to the customer outside, and what was done for each goal. */
@Module({ imports: [JobsModule, EngagementsModule], providers: [Chain, ChainResolver, ChainJobResolver] })
export class ChainModule {}
