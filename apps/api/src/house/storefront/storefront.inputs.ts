import { STOREFRONT_LIMITS } from '@bidwell/domain/storefront';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });
const DAYS = { message: `Enter working days from 0 to ${STOREFRONT_LIMITS.leadDays}, or leave this empty.` };

@InputType({ description: 'What a bidder says of itself.' })
export class StorefrontInput {
  @Field({ description: 'Who they are and what they do.' })
  @MaxLength(STOREFRONT_LIMITS.about, tooLong(STOREFRONT_LIMITS.about))
  @WholeText()
  about: string;

  @Field({ description: 'When somebody is there.' })
  @MaxLength(STOREFRONT_LIMITS.hours, tooLong(STOREFRONT_LIMITS.hours))
  @WholeText()
  hours: string;

  @Field(() => Int, { nullable: true, description: 'Working days that work usually takes.' })
  @IsOptional()
  @Min(0, DAYS)
  @Max(STOREFRONT_LIMITS.leadDays, DAYS)
  leadDays?: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'From when on it takes more work. Null: now.' })
  @IsOptional()
  bookingFrom?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of the bidder’s own people.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose one of your own people.' })
  contactId?: string | null;
}
