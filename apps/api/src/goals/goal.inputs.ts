import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ArgsType()
export class NewGoal {
  @Field()
  @MaxLength(ADMINISTRATION_LIMITS.goalTitle, tooLong(ADMINISTRATION_LIMITS.goalTitle))
  title: string;

  @Field({ description: 'What reaching it does for the customer outside.' })
  @MaxLength(ADMINISTRATION_LIMITS.customerBenefit, tooLong(ADMINISTRATION_LIMITS.customerBenefit))
  customerBenefit: string;
}

@ArgsType()
export class ChangedGoal extends NewGoal {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no goal.' })
  id: string;
}
