import { Field, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { Goal } from '../goals/goal.entity.js';
import { GoalWords } from '../goals/goal-words.results.js';

/** What a job is good for; columns of the job itself. */
@ObjectType({ isAbstract: true })
export abstract class PurposeOfJob {
  @Column('uuid', { nullable: true })
  goalId: string | null;

  @Field(() => Goal, {
    nullable: true,
    description: 'The company goal it serves. Null in a draft, and where none fits.',
  })
  goal: Goal | null;

  @Field(() => GoalWords, {
    nullable: true,
    description: 'The goal as it read when the job was published. Null in a draft, and while it still reads the same.',
  })
  goalThen: GoalWords | null;

  @Column('text', { default: '' })
  @Field({
    description:
      'Why no company goal fits. Empty where one is chosen, and to people who speak for a bidder, unless they posted the job.',
  })
  noGoalBecause: string;

  @Column('text', { default: '' })
  @Field({
    description: 'How the work benefits the customer outside. May be empty in a draft, and where no goal fits.',
  })
  customerBenefit: string;
}
