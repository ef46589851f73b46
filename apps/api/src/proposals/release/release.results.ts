import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'A job whose deadline has passed and whose opening waits until two people release it.' })
export class AwaitedOpening {
  @Field(() => ID)
  jobId: string;

  @Field()
  reference: string;

  @Field()
  title: string;

  @Field(() => Instant, { description: 'When it passed.' })
  deadline: Date;

  @Field(() => Int, { description: 'How many people have released it.' })
  given: number;

  @Field(() => Int, { description: 'How many it takes.' })
  needed: number;
}

export const ReleaseResult = resultOf('ReleaseResult', () => AwaitedOpening);
