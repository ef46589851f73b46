import { Field, ObjectType } from '@nestjs/graphql';
import { MinorUnits } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'A line whose amount changed between two rounds.' })
export class ChangedLine {
  @Field()
  title: string;

  @Field(() => MinorUnits, { nullable: true, description: 'Null where it had no price.' })
  before: number | null;

  @Field(() => MinorUnits, { nullable: true, description: 'Null where it has no price now.' })
  after: number | null;
}

@ObjectType({ description: 'What a bidder changed since the round before.' })
export class SinceLastRound {
  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Null where a line was not priced, and while prices are sealed.',
  })
  totalBefore: number | null;

  @Field(() => [ChangedLine])
  lines: ChangedLine[];

  @Field(() => [String], { description: 'What else changed, as people call it.' })
  parts: string[];
}
