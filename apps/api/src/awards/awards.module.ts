import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ScoringModule } from '../scoring/scoring.module.js';
import { AwardApprovers } from './award-approvers.service.js';
import { AwardsResolver } from './awards.resolver.js';
import { CheckReferences } from './contests/check-references.js';
import { ContestsModule } from './contests/contests.module.js';
import { Debriefs } from './debriefs/debriefs.service.js';
import { DecidedField } from './debriefs/decided-field.js';
import {
  ChallengesResolver,
  DebriefChallengeResolver,
  JobChallengesResolver,
} from './challenges/challenges.resolver.js';
import { Challenges } from './challenges/challenges.service.js';
import { DebriefFollowUpResolver, DebriefsResolver, RequesterDebriefsResolver } from './debriefs/debriefs.resolver.js';
import { DebriefGapsResolver } from './debriefs/debrief-gaps.resolver.js';
import { DebriefGaps } from './debriefs/debrief-gaps.service.js';
import { DebriefTrends } from './debriefs/debrief-trends.service.js';
import { FollowUpDebrief } from './debriefs/follow-up-debrief.js';
import { PreviewDebriefs } from './debriefs/preview-debriefs.js';
import { WrittenDebriefs } from './debriefs/written-debriefs.js';
import { DecideJob } from './decide-job.js';
import { DecisionLoop } from './decision-loop.js';
import { DecisionMoves } from './decision-moves.js';
import { DecisionFieldsResolver, DecisionResolver } from './decision.resolver.js';
import { RedFlagsResolver } from './flags/red-flags.resolver.js';
import { FieldOfProposals } from './field-of-proposals.js';
import { FieldOfRounds } from './field-of-rounds.js';
import { BidderViewDebriefResolver, JobAwardResolver, SiblingAwardResolver } from './job-award.resolver.js';
import { DecisionRecordResolver, RecordedChoiceResolver, RecordedProposalResolver } from './record/record.resolver.js';
import { RecordJobContest } from './contests/record-job-contest.js';
import { ReopenDecision } from './reopen-decision.js';
import { TakeEffect } from './take-effect.js';

/** The choice, and what everybody who proposed is told. */
@Module({
  imports: [JobsModule, ProposalsModule, ScoringModule, ContestsModule],
  providers: [
    CheckReferences,
    DecideJob,
    DecisionLoop,
    DecisionMoves,
    AwardApprovers,
    ReopenDecision,
    TakeEffect,
    FieldOfProposals,
    FieldOfRounds,
    Debriefs,
    DecidedField,
    WrittenDebriefs,
    PreviewDebriefs,
    DebriefsResolver,
    RequesterDebriefsResolver,
    DebriefFollowUpResolver,
    FollowUpDebrief,
    DebriefTrends,
    DebriefGaps,
    DebriefGapsResolver,
    Challenges,
    ChallengesResolver,
    JobChallengesResolver,
    DebriefChallengeResolver,
    RecordJobContest,
    DecisionRecordResolver,
    RecordedChoiceResolver,
    RecordedProposalResolver,
    RedFlagsResolver,
    AwardsResolver,
    DecisionResolver,
    DecisionFieldsResolver,
    JobAwardResolver,
    SiblingAwardResolver,
    BidderViewDebriefResolver,
  ],
  exports: [AwardApprovers],
})
export class AwardsModule {}
