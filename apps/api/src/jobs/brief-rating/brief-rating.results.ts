import { BriefClarity } from '@bidwell/domain/brief-rating';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';

registerEnumType(BriefClarity, { name: 'BriefClarity', description: 'How clear a bidder finds a brief.' });

@ObjectType({ description: 'What the viewer’s own bidder thinks of a brief.' })
export class BriefRating {
  @Field(() => BriefClarity)
  clarity: BriefClarity;

  @Field({ description: 'What is missing. May be empty.' })
  missing: string;

  @Field(() => Instant)
  ratedAt: Date;
}

@ObjectType({ description: 'What bidders think of a brief, without names.' })
export class BriefRatings {
  @Field(() => Int)
  clear: number;

  @Field(() => Int)
  mostly: number;

  @Field(() => Int)
  unclear: number;

  @Field(() => [String], { description: 'What they miss, in an order that says nothing.' })
  missing: string[];
}

@ObjectType({ description: 'How fast questions were answered.' })
export class AnswerSpeed {
  @Field(() => Int, { description: 'How many were answered within one working day.' })
  prompt: number;

  @Field(() => Int, { description: 'Of how many that were answered.' })
  answered: number;
}
