import { Module } from '@nestjs/common';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { CostReportResolver, EngagementCostResolver } from './cost-report.resolver.js';
import { RecordActualCost } from './record-actual-cost.js';

/** What work of its own really cost a team, beside what it reckoned. */
@Module({ imports: [EngagementsModule], providers: [RecordActualCost, CostReportResolver, EngagementCostResolver] })
export class CostsModule {}
