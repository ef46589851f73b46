import { Module } from '@nestjs/common';
import { RecordContests } from './record-contests.service.js';
import { RecordDeliveries } from './record-deliveries.service.js';

/** Decided contests as facts, and the monthly counts that Insights reads. */
@Module({ providers: [RecordContests, RecordDeliveries], exports: [RecordContests, RecordDeliveries] })
export class ContestsModule {}
