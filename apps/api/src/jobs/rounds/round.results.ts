import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A round of a job that has several.' })
export class Round {
  @Field(() => Int, { description: '1 for the job as it was first posted.' })
  number: number;

  @Field({ description: 'What those who are kept in are asked for. Empty in the first round.' })
  words: string;

  @Field(() => ID, { nullable: true, description: 'The job of the round before. Null in the first round.' })
  previousId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The job of the round that followed. Null while there is none, and to bidders.',
  })
  nextId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What those who were left out of this round were told. Null in the first round, and to bidders.',
  })
  leftOutWords: string | null;
}
