import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import {
  BidderViewClarificationsResolver,
  ClarificationsResolver,
  ComparisonToldToAllResolver,
  OpenedProposalClarificationsResolver,
} from './clarification/clarifications.resolver.js';
import { Clarifications } from './clarification/clarifications.service.js';
import { DeclineJob } from './decline-job.js';
import { ContestTermsReading } from './door/contest-terms.service.js';
import { ProposalDoor } from './door/proposal-door.js';
import { StandingProposals } from './door/standing-proposals.service.js';
import { ProposalFileDoor } from './door/proposal-file-door.js';
import { ContentFiles } from './files/content-files.js';
import { OwnReceipts } from './door/own-receipts.service.js';
import { ReceiptMails } from './receipts/receipt-mails.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { ProposalFileKeeper } from './files/proposal-file-keeper.js';
import { ProposalFilesController } from './files/proposal-files.controller.js';
import { IdeaTermsResolver } from './files/idea-terms.resolver.js';
import { JobKeys } from './job-keys.service.js';
import { MarkProposals } from './marks/mark-proposals.js';
import { MarksResolver } from './marks/marks.resolver.js';
import { OpenedProposalMarksResolver } from './marks/opened-proposal-marks.resolver.js';
import { ProposalMarks } from './door/proposal-marks.service.js';
import { BidderViewProposalsResolver, RequesterViewProposalsResolver } from './job-proposals.resolver.js';
import { JobRecordResolver, MinutesResolver, MyProposalAttemptsResolver } from './minutes/minutes.resolver.js';
import { MyProposalResolver } from './my-proposal.resolver.js';
import { MaskingResolver } from './masking/masking.resolver.js';
import { UnmaskProposals } from './masking/unmask-proposals.js';
import { ReadingsOnRecord } from './door/readings-on-record.service.js';
import { OpenedProposalResolver } from './opened-proposal.resolver.js';
import { OpenerClient } from './opener-client.js';
import { OwnSides } from './own-side.js';
import { ProposalMovesResolver } from './proposal-moves.resolver.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { Proposals } from './proposals.service.js';
import { ReleaseOpening } from './release/release-opening.service.js';
import { ReleaseResolver } from './release/release.resolver.js';
import { BidderViewRoundResolver, RoundsResolver } from './rounds/rounds.resolver.js';
import { SinceLastRoundResolver } from './rounds/since-last-round.resolver.js';
import { StartRound } from './rounds/start-round.js';
import { SubmitProposal } from './submit-proposal.js';
import { WriteProposal } from './write-proposal.js';

/** Writing, sealing, submitting, revising, withdrawing; reading one's own; comparing what was opened. */
@Module({
  imports: [JobsModule],
  controllers: [ProposalFilesController, ReceiptsController],
  providers: [
    ProposalDoor,
    ProposalFileDoor,
    OwnReceipts,
    ReceiptMails,
    ProposalFileKeeper,
    ContentFiles,
    StandingProposals,
    ContestTermsReading,
    OpenerClient,
    JobKeys,
    OwnSides,
    Proposals,
    WriteProposal,
    SubmitProposal,
    DeclineJob,
    ProposalsResolver,
    IdeaTermsResolver,
    ProposalMarks,
    MarkProposals,
    MarksResolver,
    OpenedProposalMarksResolver,
    ProposalMovesResolver,
    MyProposalResolver,
    OpenedProposalResolver,
    RequesterViewProposalsResolver,
    BidderViewProposalsResolver,
    Clarifications,
    UnmaskProposals,
    ReadingsOnRecord,
    MaskingResolver,
    ReleaseOpening,
    ReleaseResolver,
    StartRound,
    SinceLastRoundResolver,
    RoundsResolver,
    BidderViewRoundResolver,
    JobRecordResolver,
    MinutesResolver,
    MyProposalAttemptsResolver,
    ClarificationsResolver,
    OpenedProposalClarificationsResolver,
    ComparisonToldToAllResolver,
    BidderViewClarificationsResolver,
  ],
  exports: [StandingProposals, ContestTermsReading, Proposals],
})
export class ProposalsModule {}
