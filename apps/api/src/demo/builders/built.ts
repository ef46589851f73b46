import type { NoAwardReason, AwardReason } from '@bidwell/domain/award';
import type { CriterionKind } from '@bidwell/domain/criteria';
import type { LineBasis } from '@bidwell/domain/line-basis';
import type { Requirement } from '@bidwell/domain/requirement';
import type { BidderKind } from '@bidwell/domain/permissions';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import type { QuestionSet } from '@bidwell/domain/question-set';
import type { AfterwardWish } from './afterward-builders.js';

/*
 * What builders give back: the thing as a story speaks of it. Each holds on to those it belongs to, so that the next
 * builder finds everything in it.
 */

export interface BuiltDepartment {
  id: string;
  name: string;
}

export interface BuiltCategory {
  id: string;
  name: string;
  /** What its briefs are asked. Left out: nothing. */
  asks?: BuiltQuestionSet;
}

export interface BuiltQuestionSet extends QuestionSet {
  id: string;
}

export interface BuiltGoal {
  id: string;
  title: string;
}

export interface BuiltPerson {
  id: string;
  name: string;
  email: string;
  /** Null for a vendor's people. */
  department: BuiltDepartment | null;
}

export interface BuiltBidder {
  id: string;
  name: string;
  kind: BidderKind;
  categories: BuiltCategory[];
  /** Who speaks for it, the lead first. */
  people: BuiltPerson[];
}

export interface BuiltLine {
  id: string;
  title: string;
  group: string;
  quantity: number;
  unit: string;
  basis: LineBasis;
  isOptional: boolean;
}

export interface BuiltCriterion {
  id: string;
  title: string;
  kind: CriterionKind;
  weight: number;
}

/** When things happened to a job. What has not happened is null. */
export interface JobTimes {
  createdAt: Date;
  publishedAt: Date | null;
  questionsDue: Date | null;
  deadline: Date | null;
  openedAt: Date | null;
  cancelledAt: Date | null;
}

export interface BuiltJob extends JobTimes {
  id: string;
  title: string;
  /** What everybody invited was told. Null unless cancelled. */
  cancelReason: string | null;
  requester: BuiltPerson;
  category: BuiltCategory;
  currency: string;
  lines: BuiltLine[];
  requirements: Requirement[];
  criteria: BuiltCriterion[];
  invited: BuiltBidder[];
  questions: BuiltQuestion[];
  addenda: BuiltAddendum[];
  proposals: BuiltProposal[];
  decision: BuiltDecision | null;
}

export interface BuiltAddendum {
  number: number;
  /** What was changed, as people call it. */
  labels: string[];
  publishedAt: Date;
}

export interface BuiltQuestion {
  id: string;
  askedAt: Date;
  /** Null while it waits for its answer. */
  answeredAt: Date | null;
}

export interface BuiltProposal {
  id: string;
  reference: string;
  job: BuiltJob;
  bidder: BuiltBidder;
  content: ProposalContent;
  /** When the standing version was received. Null for a draft. */
  receivedAt: Date | null;
  isWithdrawn: boolean;
}

export interface BuiltDecision {
  decidedAt: Date;
  /** Null when nobody was chosen. */
  winner: BuiltProposal | null;
  /** Who would have been chosen otherwise. Null where the chooser did not say. */
  runnerUp: BuiltProposal | null;
  reasons: (AwardReason | NoAwardReason)[];
  words: string;
  /** What bidders did with their debriefs. */
  afterwards: BuiltAfterward[];
  /** The awarded work. Null when nobody was chosen. */
  engagement: BuiltEngagement | null;
}

export interface BuiltEngagement {
  id: string;
  job: BuiltJob;
  /** How far it is. Null: not so far. */
  row: { requesterSignedAt: Date | null; startedAt: Date | null; deliveredAt: Date | null; acceptedAt: Date | null };
}

export interface BuiltAfterward extends AfterwardWish {
  proposal: BuiltProposal;
}
