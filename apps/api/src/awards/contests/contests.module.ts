import { Module } from '@nestjs/common';
import { RecordContests } from './record-contests.service.js';

/** Decided contests as facts, and the monthly counts that Insights reads. */
@Module({ providers: [RecordContests], exports: [RecordContests] })
export class ContestsModule {}
