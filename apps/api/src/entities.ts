import { Award } from './awards/award.entity.js';
import { Debrief } from './awards/debriefs/debrief.entity.js';
import { Bidder } from './bidders/bidder.entity.js';
import { Category } from './bidders/category.entity.js';
import { Membership } from './bidders/membership.entity.js';
import { Contest } from './awards/contests/contest.entity.js';
import { ContestBid } from './awards/contests/contest-bid.entity.js';
import { ContestBidder } from './awards/contests/contest-bidder.entity.js';
import { Dataset } from './awards/contests/contest-dataset.entity.js';
import { UploadedFile } from './exchange/uploaded-file.entity.js';
import { Engagement } from './delivery/engagements/engagement.entity.js';
import { JobOutcome } from './delivery/job-outcome.entity.js';
import { Goal } from './goals/goal.entity.js';
import { Addendum } from './jobs/addenda/addendum.entity.js';
import { Approval } from './jobs/approval/approval.entity.js';
import { Evaluator } from './jobs/panel/evaluator.entity.js';
import { OutsidePurchase } from './jobs/outside/outside-purchase.entity.js';
import { Criterion } from './jobs/criterion.entity.js';
import { Invitation } from './jobs/invitation.entity.js';
import { Job } from './jobs/job.entity.js';
import { JobPolicy } from './jobs/policies/job-policy.entity.js';
import { Holiday, Policy } from './jobs/policies/policy.entity.js';
import { JobFile } from './jobs/files/job-file.entity.js';
import { JobLine } from './jobs/job-line.entity.js';
import { QuestionSet } from './jobs/question-sets/question-set.entity.js';
import { JobRequirement } from './jobs/job-requirement.entity.js';
import { Notification } from './inbox/notification.entity.js';
import { Question } from './jobs/question.entity.js';
import { Department } from './people/department.entity.js';
import { Person } from './people/person.entity.js';
import { FileReading } from './proposals/files/file-reading.entity.js';
import { MyProposal } from './proposals/my-proposal.entity.js';
import { OpenedProposal } from './proposals/opened-proposal.entity.js';
import { ProposalReading } from './proposals/proposal-reading.entity.js';
import { Receipt } from './proposals/receipt.entity.js';
import { ScoreGiven } from './scoring/score.entity.js';

/** Every row's class, in the order of the rooms. */
export const ENTITIES = [
  Department,
  Person,
  Goal,
  Category,
  Bidder,
  Membership,
  QuestionSet,
  Job,
  JobLine,
  JobFile,
  JobRequirement,
  Criterion,
  Invitation,
  Question,
  Addendum,
  Policy,
  Holiday,
  JobPolicy,
  Approval,
  Evaluator,
  OutsidePurchase,
  MyProposal,
  Receipt,
  ProposalReading,
  FileReading,
  OpenedProposal,
  ScoreGiven,
  Award,
  Debrief,
  Engagement,
  JobOutcome,
  Dataset,
  ContestBidder,
  Contest,
  ContestBid,
  Notification,
  UploadedFile,
];
