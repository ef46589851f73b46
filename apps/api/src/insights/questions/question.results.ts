import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'What somebody found who opened the file.' })
export class QuestionLook {
  @Field()
  words: string;

  @Field({ description: 'Who looked.' })
  by: string;

  @Field(() => Instant)
  at: Date;
}

@ObjectType({ description: 'What a check asks to look at: a question with its evidence, never a verdict.' })
export class SignalQuestion {
  @Field(() => ID, { description: 'The same from run to run. Names the contests behind it in a ContestFilter.' })
  key: string;

  @Field()
  question: string;

  @Field(() => [String])
  evidence: string[];

  @Field({ description: 'What to open, and what may well be found there.' })
  look: string;

  @Field(() => Int, { description: 'Contests that it stands on, at most 500. 0: it is about all of them.' })
  contestCount: number;

  @Field(() => ID, { nullable: true, description: 'The bidder it is about first. Null: none.' })
  bidderKey: string | null;

  @Field(() => [QuestionLook], { description: 'What was found, the latest first.' })
  looks: QuestionLook[];
}

@ObjectType({ description: 'What the checks of the latest run ask to look at.' })
export class SignalQuestions {
  @Field({ description: 'How many there are, in words.' })
  finding: string;

  @Field({ description: 'How they are to be read.' })
  about: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day that was looked at. Null before the first run.',
  })
  lastDay: string | null;

  @Field({ description: 'False: checks that lean on the model wait until it may be shown.' })
  hasSignal: boolean;

  @Field(() => [SignalQuestion], { description: 'By kind, then by name.' })
  questions: SignalQuestion[];
}

export const SignalQuestionResult = resultOf('SignalQuestionResult', () => SignalQuestion);
