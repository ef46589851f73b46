import { Module } from '@nestjs/common';
import { BiddersModule } from '../bidders/bidders.module.js';
import { AcknowledgeAddenda } from './addenda/acknowledge-addenda.js';
import { AddendaResolver } from './addenda/addenda.resolver.js';
import { LateChangeResolver } from './addenda/late-change.resolver.js';
import { AmendJob } from './addenda/amend-job.js';
import { ApprovalResolver } from './approval/approval.resolver.js';
import { ApproveJob } from './approval/approve-job.js';
import { BriefLists } from './brief-lists.js';
import { BriefRatingResolver } from './brief-rating/brief-rating.resolver.js';
import { RateBrief } from './brief-rating/rate-brief.js';
import { SplitJob } from './lots/split-job.js';
import { CopyJob } from './rounds/copy-job.service.js';
import { CancelJob } from './cancel-job.js';
import { CheckJob } from './check-job.js';
import { EditJob } from './edit-job.js';
import { JobFileKeeper } from './files/job-file-keeper.js';
import { JobFilesController } from './files/job-files.controller.js';
import { JobFilesResolver } from './files/job-files.resolver.js';
import { JobFiles } from './files/job-files.service.js';
import { JobFieldsResolver } from './job-fields.resolver.js';
import { JobMovesResolver } from './job-moves.resolver.js';
import { JobsResolver } from './jobs.resolver.js';
import { Jobs } from './jobs.service.js';
import { KeepSidesApart } from './keep-sides-apart.js';
import { LockJob } from './lock-job.service.js';
import { MatchingBidders } from './matching-bidders.js';
import { MatchingResolver } from './matching.resolver.js';
import { ExpressInterest } from './express-interest.js';
import { InterestResolver } from './interest.resolver.js';
import { KeepPolicies } from './policies/keep-policies.js';
import { AskEvaluator } from './panel/ask-evaluator.js';
import { CheckPanel } from './panel/check-panel.js';
import { Colleagues } from './panel/colleagues.service.js';
import { HandOverJob } from './panel/hand-over-job.js';
import { Ties } from './panel/ties.service.js';
import { DeclareInterest } from './panel/declare-interest.js';
import { JobPanelResolver } from './panel/job-panel.resolver.js';
import { PanelResolver } from './panel/panel.resolver.js';
import { Panels } from './panel/panels.service.js';
import { PoliciesResolver } from './policies/policies.resolver.js';
import { ReadPolicies } from './policies/read-policies.js';
import { OutsidePurchasesResolver } from './outside/outside-purchases.resolver.js';
import { OutsidePurchases } from './outside/outside-purchases.service.js';
import { ExtendDeadline } from './outage/extend-deadline.js';
import { OutageResolver } from './outage/outage.resolver.js';
import { Policies } from './policies/policies.service.js';
import { PublishJob } from './publish-job.js';
import { StartForBidder } from './start-for-bidder.service.js';
import { RepeatJob } from './repeat-job.service.js';
import { PostingResolver, ViewerPostingResolver } from './posting.resolver.js';
import { Questions } from './questions.service.js';
import { CategoryQuestionsResolver } from './question-sets/category-questions.resolver.js';
import { AnsweredFiles } from './question-sets/answered-files.js';
import { AskShippedQuestions } from './question-sets/ask-shipped-questions.js';
import { JobAnswers } from './question-sets/job-answers.js';
import { KeepQuestionSets } from './question-sets/keep-question-sets.js';
import { QuestionSetsResolver } from './question-sets/question-sets.resolver.js';

/** The brief, its templates, invitations, questions. Lends reading and locking a job. */
@Module({
  imports: [BiddersModule],
  controllers: [JobFilesController],
  providers: [
    Jobs,
    LockJob,
    BriefLists,
    EditJob,
    Policies,
    ReadPolicies,
    KeepPolicies,
    PoliciesResolver,
    ExpressInterest,
    InterestResolver,
    MatchingResolver,
    OutsidePurchases,
    OutsidePurchasesResolver,
    CheckJob,
    PublishJob,
    ApproveJob,
    ApprovalResolver,
    CancelJob,
    CopyJob,
    AmendJob,
    SplitJob,
    RateBrief,
    BriefRatingResolver,
    AcknowledgeAddenda,
    AddendaResolver,
    LateChangeResolver,
    ExtendDeadline,
    OutageResolver,
    KeepSidesApart,
    Panels,
    PanelResolver,
    JobPanelResolver,
    DeclareInterest,
    AskEvaluator,
    HandOverJob,
    CheckPanel,
    Colleagues,
    Ties,
    MatchingBidders,
    Questions,
    JobAnswers,
    AnsweredFiles,
    AskShippedQuestions,
    KeepQuestionSets,
    CategoryQuestionsResolver,
    QuestionSetsResolver,
    JobFiles,
    JobFileKeeper,
    JobFilesResolver,
    JobsResolver,
    JobMovesResolver,
    JobFieldsResolver,
    RepeatJob,
    StartForBidder,
    PostingResolver,
    ViewerPostingResolver,
  ],
  exports: [CopyJob, StartForBidder, Jobs, LockJob, Policies, JobFiles, Panels, RepeatJob, Ties],
})
export class JobsModule {}
