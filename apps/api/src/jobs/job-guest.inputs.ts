import { GUEST_LIMITS } from '@bidwell/domain/guests';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { WholeText } from '../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@ObjectType('JobGuest', { description: 'A vendor invited by link, without an account.' })
@InputType({ description: 'A vendor to invite by link, without an account.' })
export class JobGuestInput {
  @Field({ description: 'Whom the link goes to. May be unfinished in a draft.' })
  @MaxLength(GUEST_LIMITS.email, tooLong(GUEST_LIMITS.email))
  @WholeText()
  email: string;

  @Field({ description: 'The firm’s name.' })
  @MaxLength(GUEST_LIMITS.firmName, tooLong(GUEST_LIMITS.firmName))
  @WholeText()
  firmName: string;
}
