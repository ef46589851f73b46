import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import { PASSWORD_LENGTH } from '@bidwell/domain/own-password';
import { ArgsType, Field } from '@nestjs/graphql';
import { MaxLength, MinLength } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';

const tooLong = { message: `A password has at most ${PASSWORD_LENGTH.most} characters.` };

@ArgsType()
export class SignInInput {
  @Field({ description: 'Capitals and spaces around it do not matter.' })
  @MinLength(3, { message: 'Enter your e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  email: string;

  @Field()
  @MinLength(1, { message: 'Enter your password.' })
  @MaxLength(PASSWORD_LENGTH.most, tooLong)
  password: string;
}

@ArgsType()
export class ChoosePasswordInput {
  @Field({ description: 'Capitals and spaces around it do not matter.' })
  @MinLength(3, { message: 'Enter your e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  email: string;

  @Field({ description: 'The one that an administrator handed out.' })
  @MaxLength(PASSWORD_LENGTH.most, tooLong)
  firstPassword: string;

  @Field({ description: 'The person’s own, at least 12 characters.' })
  @MaxLength(PASSWORD_LENGTH.most, tooLong)
  next: string;
}

@ArgsType()
export class ChangePasswordInput {
  @Field({ description: 'The one that is good now.' })
  @MinLength(1, { message: 'Enter the password you have now.' })
  @MaxLength(PASSWORD_LENGTH.most, tooLong)
  current: string;

  @Field({ description: 'The new one, at least 12 characters.' })
  @MaxLength(PASSWORD_LENGTH.most, tooLong)
  next: string;
}

@ArgsType()
export class ClaimAccountInput {
  @Field({ description: 'The person’s own name.' })
  @MaxLength(ADMINISTRATION_LIMITS.personName, {
    message: `Shorten this name. The limit is ${ADMINISTRATION_LIMITS.personName} characters.`,
  })
  @WholeText()
  name: string;

  @Field({ description: 'The password to sign in with, at least 12 characters.' })
  @MaxLength(PASSWORD_LENGTH.most, tooLong)
  next: string;
}
