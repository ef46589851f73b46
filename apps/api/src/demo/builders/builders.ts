import { type ActualCostWish, buildActualCost } from './cost-builders.js';
import type { ProposalMark } from '@bidwell/domain/proposal-mark';
import type { ServicePromise } from '@bidwell/domain/service-promise';
import type { QuestionSet } from '@bidwell/domain/question-set';
import type { KeyService } from '../../opening/key-service.js';
import type { Database } from '../../platform/database/database.js';
import type {
  BuiltBidder,
  BuiltCategory,
  BuiltDepartment,
  BuiltEngagement,
  BuiltGoal,
  BuiltJob,
  BuiltPerson,
  BuiltProposal,
} from './built.js';
import * as asides from './aside-builders.js';
import { type AfterwardWish, buildAfterward, buildWrittenDebrief, type WrittenWish } from './afterward-builders.js';
import { buildChanges, buildTrouble, type ChangeWish, type TroubleWish } from './change-builders.js';
import * as clarifications from './clarification-builders.js';
import * as addenda from './addendum-builders.js';
import * as company from './company-builders.js';
import * as decisions from './decision-builders.js';
import { buildEngagement, type EngagementWish } from './engagement-builders.js';
import * as houses from './house-builders.js';
import { buildJob, type JobWish } from './job-builders.js';
import { buildMilestones, type MilestoneWish } from './milestone-builders.js';
import { buildOutcome, type OutcomeWish } from './outcome-builders.js';
import { Ledger, type PastContests } from './ledger.js';
import * as policies from './policy-builders.js';
import * as proposals from './proposal-builders.js';
import * as questions from './question-builders.js';
import { save, type SaveOptions } from './save.js';
import * as services from './service-builders.js';
import * as ratings from './rating-builders.js';
import * as thanks from './thanks-builders.js';

/**
 * Builds companies, jobs and their history in the words of the marketplace, for stories and for the demo company alike.
 * Nothing is in the database before `save`, which the database's owner calls once.
 */
export class Builders {
  private readonly ledger: Ledger;

  /** Whatever a wish leaves open is filled in, dates around `now`. */
  constructor({ now = new Date(), isSample = false }: { now?: Date; isSample?: boolean } = {}) {
    this.ledger = new Ledger(now, isSample);
  }

  /** Every job built so far. */
  get jobs(): readonly BuiltJob[] {
    return this.ledger.jobs;
  }

  department(name?: string): BuiltDepartment {
    return company.buildDepartment(this.ledger, name);
  }

  category(name?: string, set?: QuestionSet): BuiltCategory {
    return company.buildCategory(this.ledger, name, set);
  }

  goal(wish?: { title?: string; customerBenefit?: string }): BuiltGoal {
    return company.buildGoal(this.ledger, wish);
  }

  actualCost(wish: ActualCostWish): void {
    buildActualCost(this.ledger, wish);
  }

  person(wish?: company.PersonWish): BuiltPerson {
    return company.buildPerson(this.ledger, wish);
  }

  team(wish?: company.BidderWish): BuiltBidder {
    return company.buildTeam(this.ledger, wish);
  }

  vendor(wish?: company.BidderWish): BuiltBidder {
    return company.buildVendor(this.ledger, wish);
  }

  catalogue(bidder: BuiltBidder, promises: readonly ServicePromise[]): void {
    houses.buildCatalogue(this.ledger, bidder, promises);
  }

  storefront(wish: services.StorefrontWish): void {
    services.buildStorefront(this.ledger, wish);
  }

  service(wish: services.ServiceWish): services.BuiltService {
    return services.buildService(this.ledger, wish);
  }

  request(wish: services.RequestWish): void {
    services.buildRequest(this.ledger, wish);
  }

  capacity(bidder: BuiltBidder, weeklyHours: number): void {
    houses.buildCapacity(this.ledger, bidder, weeklyHours);
  }

  plannedWork(bidder: BuiltBidder, job: BuiltJob, hours: number): void {
    houses.buildPlannedWork(this.ledger, bidder, job, hours);
  }

  biddingHours(proposal: BuiltProposal, hours: number): void {
    houses.buildBiddingHours(this.ledger, proposal, hours);
  }

  job(wish?: JobWish): BuiltJob {
    return buildJob(this.ledger, wish);
  }

  question(wish: questions.QuestionWish): void {
    questions.buildQuestion(this.ledger, wish);
  }

  addendum(wish: addenda.AddendumWish): void {
    addenda.buildAddendum(this.ledger, wish);
  }

  decline(wish: questions.DeclineWish): void {
    questions.buildDecline(this.ledger, wish);
  }

  policy(wish: policies.PolicyWish): void {
    policies.buildPolicy(this.ledger, wish);
  }

  interest(job: BuiltJob, bidder: BuiltBidder, at?: Date): void {
    policies.buildInterest(this.ledger, job, bidder, at);
  }

  homeVisit(person: BuiltPerson, seenAt: Date): void {
    asides.buildHomeVisit(this.ledger, person, seenAt);
  }

  savedView(person: BuiltPerson, name: string, address: string): void {
    asides.buildSavedView(this.ledger, person, name, address);
  }

  insightMail(person: BuiltPerson, nextAt: Date): void {
    asides.buildInsightMail(this.ledger, person, nextAt);
  }

  outsidePurchase(wish: policies.OutsideWish): void {
    policies.buildOutsidePurchase(this.ledger, wish);
  }

  proposal(wish: proposals.ProposalWish): BuiltProposal {
    return proposals.buildProposal(this.ledger, wish);
  }

  draft(wish: proposals.ProposalWish): BuiltProposal {
    return proposals.buildDraft(this.ledger, wish);
  }

  scores(proposal: BuiltProposal, scores: readonly decisions.ScoreWish[], at?: Date, by?: BuiltPerson): void {
    decisions.buildScores(this.ledger, proposal, scores, at, by);
  }

  mark(proposal: BuiltProposal, mark: ProposalMark, because?: string): void {
    asides.buildMark(this.ledger, proposal, mark, because);
  }

  estimate(proposal: BuiltProposal, wish: asides.EstimateWish): void {
    asides.buildEstimate(this.ledger, proposal, wish);
  }

  note(proposal: BuiltProposal, words: string, more?: Parameters<typeof asides.buildNote>[3]): void {
    asides.buildNote(this.ledger, proposal, words, more);
  }

  clarification(proposal: BuiltProposal, wish: clarifications.ClarificationWish): void {
    clarifications.buildClarification(this.ledger, proposal, wish);
  }

  toldToAll(job: BuiltJob, question: string, answer: string, at?: Date): void {
    clarifications.buildToldToAll(this.ledger, job, question, answer, at);
  }

  award(wish: decisions.AwardWish): void {
    decisions.buildAward(this.ledger, wish);
  }

  waitingChoice(wish: decisions.WaitingChoiceWish): void {
    decisions.buildWaitingChoice(this.ledger, wish);
  }

  noAward(wish: decisions.NoAwardWish): void {
    decisions.buildNoAward(this.ledger, wish);
  }

  /** How far the work of an awarded job has come. */
  engagement(wish: EngagementWish): BuiltEngagement {
    return buildEngagement(wish);
  }

  /** What was said of accepted work, and what came of it. */
  rating(wish: ratings.RatingWish): void {
    ratings.buildRating(this.ledger, wish);
  }

  requesterRating(wish: ratings.RequesterRatingWish): void {
    ratings.buildRequesterRating(this.ledger, wish);
  }

  thanks(wish: thanks.ThanksWish): thanks.BuiltCard[] {
    return thanks.buildThanks(this.ledger, wish);
  }

  recognition(wish: thanks.RecognitionWish): void {
    thanks.buildRecognition(this.ledger, wish);
  }

  changes(engagement: BuiltEngagement, wishes: readonly ChangeWish[]): void {
    buildChanges(this.ledger, engagement, wishes);
  }

  trouble(engagement: BuiltEngagement, wish: TroubleWish): void {
    buildTrouble(this.ledger, engagement, wish);
  }

  /** The parts in which awarded work is delivered. */
  milestones(engagement: BuiltEngagement, wishes: readonly MilestoneWish[]): void {
    buildMilestones(this.ledger, engagement, wishes);
  }

  outcome(wish: OutcomeWish): void {
    buildOutcome(this.ledger, wish);
  }

  /** A job with so many proposals, each of a bidder of its own; the first is an internal team. */
  jobWithProposals(count: number, wish: JobWish = {}): BuiltJob {
    const categories = [wish.category ?? this.category()];
    const [category] = categories;
    const invited = Array.from({ length: count }, (_, index) =>
      index === 0 ? this.team({ categories }) : this.vendor({ categories }),
    );
    const job = this.job({ ...wish, category, invited });
    for (const bidder of invited) this.proposal({ job, bidder });
    return job;
  }

  /** A job whose three proposals have just been opened. */
  openedJob(wish: JobWish = {}): BuiltJob {
    return this.jobWithProposals(3, { ...wish, phase: 'opened' });
  }

  /** A job decided for the proposal of `winner`, of the first bidder unless one is named. */
  decidedJob({ winner, ...wish }: JobWish & { winner?: BuiltBidder } = {}): BuiltJob {
    const job = winner === undefined ? this.openedJob(wish) : this.job({ ...wish, phase: 'opened' });
    if (winner !== undefined) for (const bidder of job.invited) this.proposal({ job, bidder });
    const chosen = job.proposals.find(({ bidder }) => bidder === winner) ?? job.proposals[0];
    if (chosen === undefined) throw new RangeError(`Nobody proposed for ${job.title}.`);
    this.award({ job, winner: chosen });
    return job;
  }

  writtenDebrief(proposal: BuiltProposal, wish: WrittenWish): void {
    buildWrittenDebrief(this.ledger, proposal, wish);
  }

  afterward(proposal: BuiltProposal, wish: AfterwardWish): void {
    buildAfterward(proposal, wish);
  }

  /** Writes everything into the database that `database` reaches as its owner, sealed with `keys`. */
  /** Contests that an earlier system decided, and who bid in them. */
  pastContests({ contests, bidders }: PastContests): void {
    this.ledger.past.contests.push(...contests);
    this.ledger.past.bidders.push(...bidders);
  }

  save(database: Database, keys: KeyService, options?: SaveOptions): Promise<void> {
    return save(this.ledger, database, keys, options);
  }
}
