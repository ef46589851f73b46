import { PROMISE_WORDS } from '@bidwell/domain/promise-life';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';
import { PromiseCounts } from './promise.results.js';

const shorter = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class PromiseIdInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no promise.' })
  id: string;
}

@ArgsType()
export class SaidOfPromiseInput extends PromiseIdInput {
  @Field({ description: 'What the other side reads.' })
  @MaxLength(PROMISE_WORDS.other, shorter(PROMISE_WORDS.other))
  @WholeText()
  words: string;
}

@ArgsType()
export class RulePromiseInput extends SaidOfPromiseInput {
  @Field({ description: 'True: it was done when the bidder said so. False: it is not done.' })
  isDone: boolean;
}

@ArgsType()
export class PromiseEvidenceInput extends PromiseIdInput {
  @Field(() => String, { nullable: true, description: 'Where it can be seen: a whole link.' })
  @IsOptional()
  @MaxLength(PROMISE_WORDS.url, shorter(PROMISE_WORDS.url))
  @WholeText()
  url?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(PROMISE_WORDS.other, shorter(PROMISE_WORDS.other))
  @WholeText()
  words?: string | null;
}

@ArgsType()
export class AskForPromiseInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no promise.' })
  obligationId: string;

  @Field({ description: 'What is asked for, in a line.' })
  @MaxLength(PROMISE_WORDS.title, shorter(PROMISE_WORDS.title))
  @WholeText()
  title: string;
}

@ArgsType()
export class SettleObligationInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no promise.' })
  obligationId: string;

  @Field(() => PromiseCounts)
  counts: PromiseCounts;
}
