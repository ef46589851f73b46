import { RecompeteAfter } from '@bidwell/domain/engagement-trouble';
import { DebriefLevel } from '@bidwell/domain/policy';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Category } from '../../bidders/category.entity.js';
import { Person } from '../../people/person.entity.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Money } from '../job.results.js';

registerEnumType(DebriefLevel, {
  name: 'DebriefLevel',
  description: 'How much bidders are told after the decision.',
  valuesMap: {
    FULL: { description: 'Own scores, rank and price band, and the reasons.' },
    OUTCOME_ONLY: { description: 'The outcome and the reasons.' },
  },
});

@Entity()
@ObjectType({ description: 'What the company asks of jobs of a category, or of all, from a budget on.' })
export class Policy {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { nullable: true })
  categoryId: string | null;

  @Field(() => Category, { nullable: true, description: 'Null: every category without a policy of its own.' })
  category: Category | null;

  @Column('bigint', { default: 0 })
  @Field(() => Money, { description: 'From this budget on. 0: whatever the budget, also while none is set.' })
  valueFrom: number;

  @Column('char', { length: 3, default: 'EUR' })
  currency: string;

  @Column('uuid', { nullable: true })
  approverId: string | null;

  @Field(() => Person, { nullable: true, description: 'Who approves before publishing. Null: nobody has to.' })
  approver: Person | null;

  @Column('uuid', { nullable: true })
  deputyId: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Who approves when the approver posted the job, stands on a bidder’s side or has left. Null: nobody.',
  })
  deputy: Person | null;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Working days that a job stays open at least.' })
  minOpenDays: number;

  @Column('int', { default: 1 })
  @Field(() => Int, { description: 'With fewer proposals, whoever chooses says why in words.' })
  minProposals: number;

  @Column('boolean', { default: false })
  @Field({ description: 'Whether the requester too learns the number of proposals only at the opening.' })
  hidesCount: boolean;

  @Column('text', { default: 'full' })
  @Field(() => DebriefLevel)
  debriefLevel: DebriefLevel;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The most vendors invited to one job. Null: no limit.' })
  fanOutLimit: number | null;

  @Column('int', { default: 3 })
  @Field(() => Int, {
    description: 'A change that matters, fewer working days than this before the deadline, moves the deadline.',
  })
  lateChangeDays: number;

  @Column('boolean', { default: false })
  @Field({ description: 'Whether names, kinds and files are hidden from whoever judges until quality is scored.' })
  isBlind: boolean;

  @Column('boolean', { default: false })
  @Field({ description: 'Whether prices stay unreadable, to everybody, until quality is scored.' })
  twoEnvelopes: boolean;

  @Column('boolean', { default: false })
  @Field({ description: 'Whether two people who stand on no side have to release the opening after the deadline.' })
  twoPersonRelease: boolean;

  @Column('int', { default: 0 })
  @Field(() => Int, {
    description:
      'The most that a job may add to outside totals in favour of the home side, in hundredths of a per cent. 0: none.',
  })
  maxPreference: number;

  @Column('uuid', { nullable: true })
  awardApproverId: string | null;

  @Field(() => Person, { nullable: true, description: 'Who approves a choice before it takes effect. Null: nobody.' })
  awardApprover: Person | null;

  @Column('uuid', { nullable: true })
  awardDeputyId: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Who approves it when the award approver may not: the requester, or on a bidder’s side. Null: nobody.',
  })
  awardDeputy: Person | null;

  @Column('bigint', { nullable: true })
  @Field(() => Money, { nullable: true, description: 'From this total on a choice is approved. Null: never.' })
  awardApprovalFrom: number | null;

  @Column('int', { default: 0 })
  @Field(() => Int, {
    description: 'For how many working days after the decision a bidder may challenge it. 0: never.',
  })
  challengeDays: number;

  @Column('uuid', { nullable: true })
  challengeReviewerId: string | null;

  @Field(() => Person, { nullable: true, description: 'Who answers challenges. Null: there are none.' })
  challengeReviewer: Person | null;

  @Column('bigint', { nullable: true })
  @Field(() => Money, {
    nullable: true,
    description: 'Up to which price a service is asked for without a contest. Null: only what costs nothing.',
  })
  requestLimit: number | null;

  @Column('text', { default: RecompeteAfter.PROBATION })
  @Field(() => RecompeteAfter, { description: 'After what awarded work may be ended for cause and asked for anew.' })
  recompeteAfter: RecompeteAfter;
}

@Entity()
@ObjectType({ description: 'A day on which nobody in the company works.' })
export class Holiday {
  @PrimaryColumn('date')
  @Field(() => CalendarDate)
  day: string;

  @Column('text')
  @Field()
  name: string;
}
