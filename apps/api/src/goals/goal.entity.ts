import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { GoalWords } from './goal-words.results.js';
import { Instant } from '../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A company goal that jobs serve.' })
export class Goal {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field()
  title: string;

  @Column('text')
  @Field({ description: 'What reaching it does for the customer outside.' })
  customerBenefit: string;

  @Field(() => [GoalWords], { description: 'What it said before it was changed, the latest first. Empty to vendors.' })
  formerWords: GoalWords[];

  @Column('boolean', { default: false })
  isSample: boolean;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Since when no new job can serve it. Null while jobs can.' })
  retiredAt: Date | null;
}
