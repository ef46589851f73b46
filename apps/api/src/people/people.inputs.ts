import { ArgsType, Field } from '@nestjs/graphql';
import { MaxLength, MinLength } from 'class-validator';

@ArgsType()
export class SignInInput {
  @Field({ description: 'Capitals and spaces around it do not matter.' })
  @MinLength(3, { message: 'Enter your e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  email: string;

  @Field()
  @MinLength(1, { message: 'Enter your password.' })
  @MaxLength(200, { message: 'A password has at most 200 characters.' })
  password: string;
}
