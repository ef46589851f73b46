import { DebriefLevel } from '@bidwell/domain/policy';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Category } from '../../bidders/category.entity.js';
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
}
