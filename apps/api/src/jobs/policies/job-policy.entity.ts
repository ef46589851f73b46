import { DebriefLevel } from '@bidwell/domain/policy';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Category } from '../../bidders/category.entity.js';
import { Person } from '../../people/person.entity.js';
import { Money } from '../job.results.js';

@Entity()
@ObjectType({
  description: 'The company’s rules that this job was published under. What changes later changes nothing here.',
})
export class JobPolicy {
  @PrimaryColumn('uuid')
  jobId: string;

  @Column('uuid', { nullable: true })
  categoryId: string | null;

  @Field(() => Category, {
    nullable: true,
    description: 'The category whose policy it was. Null for a general one, and to bidders.',
  })
  category: Category | null;

  @Column('bigint', { nullable: true })
  @Field(() => Money, {
    nullable: true,
    description:
      'From which budget on that policy holds. Null when none applied, and to bidders: it tells of the budget.',
  })
  valueFrom: number | null;

  @Column('boolean', { default: false })
  @Field({ description: 'Whether somebody other than the requester approved it before it was published.' })
  needsApproval: boolean;

  @Column('int', { default: 0 })
  @Field(() => Int, { description: 'Working days that it stays open at least.' })
  minOpenDays: number;

  @Column('int', { default: 1 })
  @Field(() => Int, { description: 'With fewer proposals, the requester says in words why one of them is chosen.' })
  minProposals: number;

  @Column('boolean', { default: false })
  @Field({ description: 'Whether the requester too learns the number of proposals only at the opening.' })
  hidesCount: boolean;

  @Column('text', { default: 'full' })
  @Field(() => DebriefLevel)
  debriefLevel: DebriefLevel;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'The most vendors that could be invited. Null: no limit.' })
  fanOutLimit: number | null;

  @Column('int', { default: 3 })
  @Field(() => Int, {
    description: 'A change that matters, fewer working days than this before the deadline, moves the deadline.',
  })
  lateChangeDays: number;

  @Column('int', { default: 0 })
  @Field(() => Int, {
    description: 'How many of the company’s own teams were asked to offer. 0: none serves the category.',
  })
  insideTeamCount: number;

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
      'The most that could be added to outside totals in favour of the home side, in hundredths of a per cent.',
  })
  maxPreference: number;

  @Column('uuid', { nullable: true })
  awardApproverId: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Who approves a choice before it takes effect. Null when nobody has to, and to bidders.',
  })
  awardApprover: Person | null;

  @Column('uuid', { nullable: true })
  awardDeputyId: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Who approves it when the award approver may not. Null when there is nobody, and to bidders.',
  })
  awardDeputy: Person | null;

  @Column('bigint', { nullable: true })
  @Field(() => Money, {
    nullable: true,
    description:
      'From this total on a choice is approved, in the job’s currency: 0 when the policy speaks of another one. Null: never, and to bidders, who could price just below it.',
  })
  awardApprovalFrom: number | null;

  @Field({ description: 'Whether choices from some total on are approved by somebody other than the requester.' })
  hasAwardApproval: boolean;

  @Column('int', { default: 0 })
  @Field(() => Int, {
    description: 'For how many working days after the decision a bidder may challenge it. 0: never.',
  })
  challengeDays: number;

  @Column('uuid', { nullable: true })
  challengeReviewerId: string | null;

  @Field(() => Person, { nullable: true, description: 'Who answers challenges. Null: there are none.' })
  challengeReviewer: Person | null;
}
