import { GUEST_CODE } from '@bidwell/domain/guests';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { resultOf } from '../platform/graphql/result.js';
import { Instant } from '../platform/graphql/scalars.js';
import { WholeText } from '../platform/graphql/whole-text.js';

@ObjectType({ description: 'An invitation by link, as far as whoever holds the link may know.' })
export class GuestInvitation {
  @Field(() => ID, { description: 'The job; it opens to nobody by this.' })
  jobId: string;

  @Field({ description: 'Whom it is for.' })
  firmName: string;

  @Field({ description: 'Where the code goes, most of it hidden: `n•••@firm.com`.' })
  address: string;

  @Field(() => Instant, { description: 'When proposals are due.' })
  deadline: Date | string;

  @Field(() => String, { nullable: true, description: 'Why the link leads nowhere now. Null while it is good.' })
  closedBecause: string | null;
}

@ObjectType({ description: 'A one-time code is on its way.' })
export class GuestCodeSent {
  @Field({ description: 'Where to, most of it hidden.' })
  address: string;

  @Field(() => Int, { description: 'For how many minutes it is good.' })
  minutes: number = GUEST_CODE.minutes;

  @Field(() => String, {
    nullable: true,
    description: 'In a demo the code itself, since no mail leaves it. Null elsewhere.',
  })
  demoCode: string | null;
}

@ObjectType({ description: 'A session has begun; its cookie came with this answer.' })
export class GuestSignedIn {
  @Field(() => ID, { description: 'The job the link was for.' })
  jobId: string;
}

export const GuestCodeResult = resultOf('GuestCodeResult', () => GuestCodeSent);
export const GuestSignedInResult = resultOf('GuestSignedInResult', () => GuestSignedIn);

@ArgsType()
export class GuestCodeInput {
  @Field(() => ID, { description: 'The link’s id.' })
  @IsUUID(undefined, { message: 'This is no link.' })
  invitationId: string;

  @Field({ description: 'The digits from the mail; spaces do not matter.' })
  @MaxLength(40, { message: `Enter the ${GUEST_CODE.digits} digits from the mail.` })
  @WholeText()
  code: string;
}
