import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a bidder that proposed hears of the further round. Never who else is in it.' })
export class NextRound {
  @Field({ description: 'Whether the viewer’s bidder is kept in.' })
  isKeptIn: boolean;

  @Field({ description: 'What is asked of it, or why it is left out.' })
  words: string;

  @Field(() => ID, { nullable: true, description: 'The job of the further round. Null to those who are left out.' })
  jobId: string | null;
}
