import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../bidders/bidder.entity.js';
import { Person } from '../people/person.entity.js';
import { Instant } from '../platform/graphql/scalars.js';

@ObjectType({
  description: 'A decision that was made and has not taken effect: no bidder knows of it, and it can be taken back.',
})
export class Decision {
  @Field(() => ID)
  id: string;

  @Field({ description: 'False when nobody was chosen.' })
  isAward: boolean;

  @Field(() => ID, { nullable: true, description: 'Null when nobody was chosen.' })
  proposalId: string | null;

  @Field(() => Bidder, { nullable: true, description: 'Null when nobody was chosen.' })
  winner: Bidder | null;

  @Field(() => String, { nullable: true, description: 'Title of the variant that was chosen. Null for a main offer.' })
  variantTitle: string | null;

  @Field(() => [String], { description: 'In words, the one that weighs most first.' })
  reasons: string[];

  @Field({ description: 'What everybody who proposed will read. May be empty.' })
  words: string;

  @Field({ description: 'Why, although fewer proposed than the policy wants. Empty where enough did.' })
  justification: string;

  @Field(() => Person)
  decidedBy: Person;

  @Field(() => Instant)
  decidedAt: Date;

  @Field(() => Person, { nullable: true, description: 'Who approves it. Null when nobody has to.' })
  approver: Person | null;

  @Field(() => Instant, { nullable: true, description: 'Null while it waits, and when nobody has to approve it.' })
  approvedAt: Date | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'When everybody is told, unless it is taken back before. Null while it waits for approval.',
  })
  takesEffectAt: Date | null;
}

@ObjectType({
  description: 'A decision that everybody was told of and that was taken back, so that the job is decided anew.',
})
export class Reopening {
  @Field(() => Instant)
  at: Date;

  @Field(() => Person)
  by: Person;

  @Field({ description: 'Why, as everybody who proposed was told.' })
  words: string;
}
