import { MAX_AMOUNT } from '@bidwell/domain/money';
import { SERVICE_LIMITS } from '@bidwell/domain/standing-service';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { MinorUnits } from '../../platform/graphql/scalars.js';
import { WholeText } from '../../platform/graphql/whole-text.js';
import { CataloguePromiseInput } from '../house.inputs.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });

@InputType({ description: 'A service of one’s own.' })
export class ServiceInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'Choose a category from the list.' })
  categoryId: string;

  @Field()
  @MaxLength(SERVICE_LIMITS.title, tooLong(SERVICE_LIMITS.title))
  @WholeText()
  title: string;

  @Field()
  @MaxLength(SERVICE_LIMITS.about, tooLong(SERVICE_LIMITS.about))
  @WholeText()
  about: string;

  @Field({ description: 'What is included.' })
  @MaxLength(SERVICE_LIMITS.includes, tooLong(SERVICE_LIMITS.includes))
  @WholeText()
  includes: string;

  @Field(() => Float, { nullable: true, description: 'Working hours that it usually takes.' })
  @IsOptional()
  @Min(0.1, { message: 'Enter hours from 0.1 to 10,000, or leave this empty.' })
  @Max(SERVICE_LIMITS.typicalHours, { message: 'Enter hours from 0.1 to 10,000, or leave this empty.' })
  typicalHours?: number | null;

  @Field(() => CataloguePromiseInput, { description: 'In hours or days: each request starts a clock.' })
  @ValidateNested()
  @Type(() => CataloguePromiseInput)
  promise: CataloguePromiseInput;

  @Field(() => MinorUnits, { nullable: true, description: 'Null: it costs the requester nothing.' })
  @IsOptional()
  @Min(1, { message: 'Enter a price above 0, or leave this empty if it costs the requester nothing.' })
  @Max(MAX_AMOUNT, { message: 'This price is too large. Check it.' })
  priceFrom?: number | null;

  @Field()
  @MaxLength(3, { message: 'Choose the currency.' })
  @WholeText()
  currency: string;

  @Field(() => ID, { nullable: true, description: 'One of the bidder’s own people.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose one of your own people.' })
  contactId?: string | null;
}
