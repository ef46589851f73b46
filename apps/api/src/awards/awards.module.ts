import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { AwardsResolver } from './awards.resolver.js';
import { CheckReferences } from './check-references.js';
import { ContestsModule } from './contests.module.js';
import { Debriefs } from './debriefs.service.js';
import { DecidedField } from './debriefs/decided-field.js';
import { DebriefsResolver } from './debriefs/debriefs.resolver.js';
import { PreviewDebriefs } from './debriefs/preview-debriefs.js';
import { WrittenDebriefs } from './debriefs/written-debriefs.js';
import { DecideJob } from './decide-job.js';
import { FieldOfProposals } from './field-of-proposals.js';
import { BidderViewDebriefResolver, JobAwardResolver } from './job-award.resolver.js';
import { RecordJobContest } from './record-job-contest.js';

/** The choice, and what everybody who proposed is told. */
@Module({
  imports: [JobsModule, ProposalsModule, ContestsModule],
  providers: [
    CheckReferences,
    DecideJob,
    FieldOfProposals,
    Debriefs,
    DecidedField,
    WrittenDebriefs,
    PreviewDebriefs,
    DebriefsResolver,
    RecordJobContest,
    AwardsResolver,
    JobAwardResolver,
    BidderViewDebriefResolver,
  ],
})
export class AwardsModule {}
