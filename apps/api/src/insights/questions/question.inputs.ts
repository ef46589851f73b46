import { LOOK_LIMIT } from '@bidwell/domain/question-words';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { WholeText } from '../../platform/graphql/whole-text.js';

@ArgsType()
export class SignalQuestionsArgs {
  @Field(() => ID, { nullable: true, description: 'Null: our own contests.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string | null;
}

@ArgsType()
export class QuestionLookInput extends SignalQuestionsArgs {
  @Field(() => ID)
  @MaxLength(400, { message: 'This is no question.' })
  @WholeText()
  key: string;

  @Field({ description: `What was found. At most ${LOOK_LIMIT} characters.` })
  @MaxLength(LOOK_LIMIT, { message: `Shorten this text. The limit is ${LOOK_LIMIT} characters.` })
  @WholeText()
  words: string;
}
