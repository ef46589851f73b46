import { KeptAnswer, RatingWord } from '@bidwell/domain/rating';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import './rating.enums.js';

@ObjectType({ description: 'The bidder’s one answer to a rating.' })
export class RatingAnswer {
  @Field()
  words: string;

  @Field()
  answeredBy: string;

  @Field(() => Instant)
  answeredAt: Date;
}

@ObjectType({
  description:
    'How work went, as its requester says. To the requester, and once it is given to the people of the bidder, who read it with the requester’s name; to nobody else.',
})
export class WorkRating {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What the work is called.' })
  about: string;

  @Field({ description: 'Who did it.' })
  bidderName: string;

  @Field({ description: 'Who asked for it.' })
  requesterName: string;

  @Field(() => Instant)
  askedAt: Date;

  @Field(() => Instant, { description: 'Until then it can be given and changed.' })
  closesAt: Date;

  @Field({ description: 'Whether the viewer may give or change it now.' })
  canGive: boolean;

  @Field({ description: 'Whether it is of a small request: then only the word is asked.' })
  isOfRequest: boolean;

  @Field(() => Instant, { nullable: true, description: 'Null until it is given.' })
  givenAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null unless the requester would rather not say.' })
  skippedAt: Date | null;

  @Field(() => KeptAnswer, {
    nullable: true,
    description: 'Whether promises were kept. Null until given, and for requests.',
  })
  kept: KeptAnswer | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the requester would choose the bidder again. Null until given, and for requests.',
  })
  again: boolean | null;

  @Field(() => RatingWord, { nullable: true, description: 'How the work was. Null when nothing was said.' })
  word: RatingWord | null;

  @Field({ description: 'One line in the requester’s words. May be empty.' })
  line: string;

  @Field(() => RatingAnswer, { nullable: true, description: 'What the bidder answered. Null when nothing.' })
  answer: RatingAnswer | null;

  @Field({ description: 'Whether the viewer may answer it, for their bidder, once.' })
  canAnswer: boolean;
}

@ObjectType({ description: 'What a rating link in a mail leads to: enough to answer, and nothing of the work itself.' })
export class RatingByLink {
  @Field({ description: 'What the work is called.' })
  about: string;

  @Field({ description: 'Who did it, and reads the answer.' })
  bidderName: string;

  @Field({ description: 'Whether it is about a small request, of which only a word is asked.' })
  isOfRequest: boolean;

  @Field(() => Instant, { description: 'Until then the answer can be given and changed.' })
  closesAt: Date;

  @Field({ description: 'Whether it is too late to answer.' })
  isClosed: boolean;

  @Field(() => Instant, { nullable: true, description: 'Null until an answer is given.' })
  givenAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null unless the question was skipped.' })
  skippedAt: Date | null;

  @Field(() => KeptAnswer, {
    nullable: true,
    description: 'Whether the promises were kept. Null until answered, and of requests.',
  })
  kept: KeptAnswer | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they would be chosen again. Null until answered, and of requests.',
  })
  again: boolean | null;

  @Field(() => RatingWord, { nullable: true, description: 'How it was, in a word. Null until one is chosen.' })
  word: RatingWord | null;

  @Field()
  line: string;
}

@ObjectType({ description: 'What the viewer is asked about work, and what is said of the work of their own bidder.' })
export class Feedback {
  @Field(() => [WorkRating], { description: 'Asked of the viewer in the last 90 days, the newest first, at most 50.' })
  asked: WorkRating[];

  @Field(() => [WorkRating], { description: 'Said of the viewer’s bidder, the newest first, at most 50.' })
  received: WorkRating[];
}

export const WorkRatingResult = resultOf('WorkRatingResult', () => WorkRating);
export const RatingByLinkResult = resultOf('RatingByLinkResult', () => RatingByLink);
