import type { BriefAnswers as Answers } from '@bidwell/domain/brief-answers';
import { InvitationMode } from '@bidwell/domain/brief';
import { BudgetMode } from '@bidwell/domain/budget';
import { JobPhase } from '@bidwell/domain/job-lifecycle';
import { DateFlexibility } from '@bidwell/domain/schedule';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Bidder } from '../bidders/bidder.entity.js';
import { Category } from '../bidders/category.entity.js';
import { Department } from '../people/department.entity.js';
import { Person } from '../people/person.entity.js';
import { CalendarDate, Instant } from '../platform/graphql/scalars.js';
import { Addendum } from './addenda/addendum.entity.js';
import { Approval } from './approval/approval.entity.js';
import { AnswerSpeed } from './brief-rating/brief-rating.results.js';
import { RequesterConduct } from './conduct/requester-conduct.results.js';
import { JobPart, Lot } from './lots/lot.results.js';
import { Criterion } from './criterion.entity.js';
import { DeadlineOutage } from './outage/outage.results.js';
import { JobPolicy } from './policies/job-policy.entity.js';
import { OutsideTermsOfJob } from './outside-terms.entity.js';
import './job.enums.js';
import { BidderView, Budget, RequesterView } from './job.results.js';
import { Round } from './rounds/round.results.js';
import { JobFile } from './files/job-file.entity.js';
import { JobLine } from './job-line.entity.js';
import { JobGuestInput } from './job-guest.inputs.js';
import { JobRequirement } from './job-requirement.entity.js';
import { Question } from './question.entity.js';
import { BriefAnswers } from './question-sets/brief-answers.scalar.js';
import { QuestionSet } from './question-sets/question-set.entity.js';

@Entity()
@ObjectType({ description: 'Work that a requester wants done.' })
export class Job extends OutsideTermsOfJob {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column({ type: 'int', insert: false, update: false })
  number: number;

  @Field({ description: 'What people call it: `JOB-142`.' })
  reference: string;

  @Column('uuid')
  requesterId: string;

  @Field(() => Person, { description: 'Who posted it.' })
  requester: Person;

  /** Who was asked to approve it, and once it is published: who did. Null: nobody. */
  @Column('uuid', { nullable: true })
  approverId: string | null;

  @Field(() => Approval, {
    nullable: true,
    description:
      'The latest request for approval. Null when there was none, and to bidders. Leaders and administrators read it once the job is published.',
  })
  approval: Approval | null;

  @Field(() => DeadlineOutage, {
    nullable: true,
    description:
      'The newest outage of Bidwell shortly before the deadline. Null where there was none, and to all but the requester, the panel, leaders and administrators.',
  })
  outage: DeadlineOutage | null;

  @Column('uuid')
  departmentId: string;

  @Field(() => Department)
  department: Department;

  @Column('uuid')
  categoryId: string;

  @Field(() => Category)
  category: Category;

  @Column('int', { default: 1 })
  @Field(() => Int, { description: 'Rises with every saved change of the draft; give it back when saving.' })
  draftVersion: number;

  @Column('text', { default: '' })
  @Field()
  title: string;

  @Column('text', { default: '' })
  @Field()
  summary: string;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'First day of the work. Null when open.' })
  startsOn: string | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the work. Null when it is one day or open.' })
  endsOn: string | null;

  @Column('text', { default: 'firm' })
  @Field(() => DateFlexibility)
  dateFlexibility: DateFlexibility;

  @Column('text', { default: '' })
  @Field({ description: 'Where. Empty when it does not matter.' })
  place: string;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many people it is for. Null when that says nothing.' })
  headCount: number | null;

  @Column('text', { array: true, default: () => "'{}'" })
  @Field(() => [String], { description: 'Services asked for.' })
  services: string[];

  @Column('jsonb', { default: [] })
  @Field(() => [JobGuestInput], {
    description: 'Vendors invited by link. Empty unless the viewer posted the job or approves it.',
  })
  guests: JobGuestInput[];

  @Column('uuid', { nullable: true })
  questionSetId: string | null;

  @Field(() => QuestionSet, {
    nullable: true,
    description:
      'The questions of the category. A draft follows the newest version; a published job keeps its own. Null when the category asks none.',
  })
  questionSet: QuestionSet | null;

  @Column('jsonb', { default: {} })
  @Field(() => BriefAnswers, {
    description:
      'Answers to the questions. In a draft also those of sections that do not apply, which are never published.',
  })
  answers: Answers;

  @Column('text', { default: 'hidden' })
  budgetMode: BudgetMode;

  @Column('bigint', { nullable: true })
  budgetLow: number | null;

  @Column('bigint', { nullable: true })
  budgetHigh: number | null;

  @Field(() => Budget)
  budget: Budget;

  @Column('char', { length: 3, default: 'EUR' })
  @Field({ description: 'The one currency of the job, ISO 4217.' })
  currency: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Until when bidders may ask. Null: until the deadline.' })
  questionsDue: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, {
    nullable: true,
    description: 'By when the requester promises every answer. Null: until the deadline.',
  })
  answersDue: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, {
    nullable: true,
    description: 'Proposals must be received before this instant. Null only in a draft.',
  })
  deadline: Date | null;

  @Column('date', { nullable: true })
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day by which the requester promises to decide. Null only in a draft.',
  })
  decisionDue: string | null;

  @Column('boolean', { default: false })
  @Field({
    description: 'A drop box: until it opens, not even the bidder reads again what it submitted. Fixed at publication.',
  })
  isDropBox: boolean;

  @Column('text', { default: 'category' })
  @Field(() => InvitationMode)
  invitationMode: InvitationMode;

  @Column('uuid', { array: true, default: () => "'{}'" })
  namedVendorIds: string[];

  @Field(() => [Bidder], { description: 'The vendors named by the requester. Empty to everybody else.' })
  invitedVendors: Bidder[];

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null in a draft.' })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When all proposals were opened at once. Null before.' })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Null unless cancelled.' })
  cancelReason: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decision: 'award' | 'noAward' | null;

  @Column('uuid', { nullable: true })
  repeatsJobId: string | null;

  @Field(() => Job, {
    nullable: true,
    description:
      'The earlier job that this one repeats. Null when it repeats none, and to everybody but its requester.',
  })
  repeats: Job | null;

  @Column('boolean', { default: false })
  @Field({ description: 'Belongs to the demo company.' })
  isSample: boolean;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Field(() => JobPhase)
  phase: JobPhase;

  @Field(() => [JobLine], { description: 'What every bidder must price, in order.' })
  lines: JobLine[];

  @Field(() => [JobRequirement], { description: 'What every bidder must answer in words, in order.' })
  requirements: JobRequirement[];

  @Field(() => [Criterion], { description: 'What proposals are judged by, in order. Weights total 100.' })
  criteria: Criterion[];

  @Field(() => [JobFile], { description: 'Files of the brief, oldest first, for everybody who sees the job.' })
  files: JobFile[];

  @Field(() => [Question], {
    description: 'Questions with their answers, oldest first. Bidders see answered ones and their own.',
  })
  questions: Question[];

  @Field(() => RequesterConduct, { description: 'What bidders may know of the requester before they invest work.' })
  requesterConduct: RequesterConduct;

  @Field(() => JobPolicy, {
    nullable: true,
    description: 'The company’s rules it was published under. Null in a draft: `policyFor` says what would apply.',
  })
  policy: JobPolicy | null;

  @Field(() => AnswerSpeed, { description: 'How fast its questions were answered.' })
  answerSpeed: AnswerSpeed;

  @Column('jsonb', { default: [] })
  @Field(() => [Lot], {
    description: 'The parts of a draft, in order. Empty once they are jobs, and to all but who writes it.',
  })
  lots: Lot[];

  @Column('uuid', { nullable: true })
  packageId: string | null;

  @Column('int', { nullable: true })
  partNumber: number | null;

  @Column('int', { nullable: true })
  partCount: number | null;

  @Field(() => JobPart, {
    nullable: true,
    description: 'Which part of a larger job it is. Null when it is one by itself.',
  })
  part: JobPart | null;

  @Column('uuid', { nullable: true })
  previousRoundId: string | null;

  @Column('uuid', { nullable: true })
  firstRoundId: string | null;

  @Column('int', { default: 1 })
  roundNumber: number;

  @Column('text', { default: '' })
  roundWords: string;

  @Column('text', { default: '' })
  leftOutWords: string;

  @Field(() => Round, {
    nullable: true,
    description: 'Which round of a job with several it is. Null for a job of one round.',
  })
  round: Round | null;

  @Field(() => [Addendum], { description: 'What was changed after publication, oldest first.' })
  addenda: Addendum[];

  @Column('uuid', { array: true, default: () => "'{}'" })
  evaluatorIds: string[];

  @Field(() => RequesterView, { nullable: true, description: 'Null unless the viewer posted the job.' })
  requesterView: RequesterView | null;

  @Field(() => BidderView, { nullable: true, description: 'Null unless the viewer’s bidder is invited.' })
  bidderView: BidderView | null;
}
