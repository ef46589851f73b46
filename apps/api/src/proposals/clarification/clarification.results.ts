import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { OpenedProposal } from '../opened-proposal.entity.js';

@ObjectType({ description: 'A question to one bidder about its opened proposal, to those who judge it.' })
export class Clarification {
  @Field(() => ID)
  id: string;

  @Field()
  question: string;

  @Field(() => Instant)
  askedAt: Date;

  @Field(() => Instant, { description: 'By when the requester wants to know.' })
  due: Date;

  @Field(() => String, { nullable: true, description: 'In the bidder’s words. Null until it answers.' })
  answer: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null until it answers.' })
  answeredAt: Date | null;

  @Field({ description: 'Whether it was answered after it was due, or is overdue.' })
  isLate: boolean;
}

@ObjectType({ description: 'The same question to the bidder that was asked. Nobody else who proposes sees it.' })
export class OwnClarification {
  @Field(() => ID)
  id: string;

  @Field()
  question: string;

  @Field(() => Instant)
  askedAt: Date;

  @Field(() => Instant, { description: 'By when the requester wants to know. It takes an answer until it decides.' })
  due: Date;

  @Field(() => String, { nullable: true, description: 'What the viewer’s bidder answered. Null until it does.' })
  answer: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null until answered.' })
  answeredAt: Date | null;
}

@ObjectType({ description: 'What the requester told everybody who proposed after the opening, without a name.' })
export class ToldToAll {
  @Field(() => ID)
  id: string;

  @Field()
  question: string;

  @Field()
  answer: string;

  @Field(() => Instant)
  toldAt: Date;
}

export const AskClarificationResult = resultOf('AskClarificationResult', () => OpenedProposal);
export const AnswerClarificationResult = resultOf('AnswerClarificationResult', () => OwnClarification);
export const TellAllResult = resultOf('TellAllResult', () => ToldToAll);
