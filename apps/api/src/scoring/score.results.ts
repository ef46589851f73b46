import { Field, Float, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What one proposal got for one criterion.' })
export class Score {
  @Field(() => ID)
  criterionId: string;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 10. Null until given; for price, null while this total is not comparable.',
  })
  value: number | null;

  @Field({ description: 'True for price: the published formula gives it, nobody else.' })
  isComputed: boolean;

  @Field({ description: 'Why, in the judge’s words. Empty when none were given.' })
  note: string;
}
