import { LossCause } from '@bidwell/domain/debrief-loss';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'How many of the last losses had this cause.' })
export class LossTally {
  @Field(() => LossCause)
  cause: LossCause;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'One of the bidder’s own scores.' })
export class TrendPoint {
  @Field(() => ID)
  jobId: string;

  @Field({ description: 'Such as JOB-142.' })
  reference: string;

  @Field(() => Instant)
  toldAt: Date;

  @Field(() => Float)
  score: number;
}

@ObjectType({ description: 'The bidder’s own scores on criteria of one name.' })
export class CriterionTrend {
  @Field()
  title: string;

  @Field(() => Float)
  mean: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the 95% interval of the mean. Null below 3 scores.',
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end. Null below 3 scores.' })
  high: number | null;

  @Field(() => [TrendPoint], { description: 'Oldest first.' })
  points: TrendPoint[];
}

@ObjectType({ description: 'What the viewer’s own debriefs say together. It knows of nobody else.' })
export class DebriefTrend {
  @Field(() => Int, { description: 'How many of the last losses are counted: at most 8.' })
  lossCount: number;

  @Field(() => [LossTally], { description: 'The most frequent cause first.' })
  losses: LossTally[];

  @Field(() => [CriterionTrend], { description: 'Those scored in at least two debriefs, most often scored first.' })
  criteria: CriterionTrend[];
}
