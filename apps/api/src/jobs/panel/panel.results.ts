import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Evaluator } from './evaluator.entity.js';

@ObjectType({ description: 'An employee who may be asked to judge a job, or to take it over.' })
export class Colleague {
  @Field(() => ID, { description: 'The person’s id.' })
  id: string;

  @Field()
  name: string;

  @Field({ description: 'The name of their department.' })
  department: string;

  @Field(() => String, {
    nullable: true,
    description: 'What ties them to a bidder of this job, in words: then they cannot be asked. Null when nothing does.',
  })
  conflict: string | null;
}

@ObjectType({ description: 'A bidder that an evaluator declares on. Whether it proposed is not said.' })
export class DeclaredBidder {
  @Field(() => Bidder)
  bidder: Bidder;

  @Field({ description: 'Whether it is a team of the viewer’s own department. That alone is no conflict.' })
  isOwnDepartment: boolean;
}

export const EvaluatorResult = resultOf('EvaluatorResult', () => Evaluator);
