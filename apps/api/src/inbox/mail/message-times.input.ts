import { DigestRhythm } from '@bidwell/domain/message-times';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';

const LONGEST_ZONE = 60;

@ArgsType()
export class MessageTimesInput {
  @Field({ description: 'An IANA zone such as Europe/Lisbon.' })
  @MaxLength(LONGEST_ZONE, { message: 'Choose a time zone from the list.' })
  zone: string;

  @Field(() => String, { nullable: true, description: 'HH:MM. Null, with `quietUntil`: no quiet hours.' })
  @IsOptional()
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM.' })
  @IsOptional()
  quietUntil?: string | null;

  @Field(() => DigestRhythm)
  digest: DigestRhythm;

  @Field({ description: 'HH:MM.' })
  digestAt: string;
}
