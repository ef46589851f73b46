import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { BidderKind } from '../bidder.entity.js';

const tooLong = (limit: number) => ({ message: `Shorten this text. The limit is ${limit} characters.` });
const chosen = { message: 'Choose one from the list.' };
const each = { each: true, message: 'Choose categories from the list.' };
const atMost50 = { message: 'Keep to 50 categories.' };

@InputType({ description: 'Somebody new: an employee, or one of a vendor’s people.' })
export class NewPersonInput {
  @Field()
  @MaxLength(ADMINISTRATION_LIMITS.personName, tooLong(ADMINISTRATION_LIMITS.personName))
  name: string;

  @Field({ description: 'What they sign in with. Capitals do not matter.' })
  @MaxLength(ADMINISTRATION_LIMITS.email, tooLong(ADMINISTRATION_LIMITS.email))
  email: string;

  @Field(() => ID, { nullable: true, description: 'Every employee has one, nobody else does.' })
  @IsOptional()
  @IsUUID(undefined, chosen)
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team or vendor they speak for. Null: none.' })
  @IsOptional()
  @IsUUID(undefined, chosen)
  bidderId?: string | null;

  @Field({ defaultValue: false, description: 'Reads the insights.' })
  isLeader: boolean;

  @Field({ defaultValue: false, description: 'Keeps people, bidders and goals.' })
  isAdministrator: boolean;
}

@InputType({ description: 'A team or vendor that is new to Bidwell.' })
export class NewBidderInput {
  @Field(() => BidderKind)
  kind: BidderKind;

  @Field({ description: 'Unique among teams and vendors, whatever the capitals.' })
  @MaxLength(ADMINISTRATION_LIMITS.bidderName, tooLong(ADMINISTRATION_LIMITS.bidderName))
  name: string;

  @Field({ defaultValue: '', description: 'What they do, in their own words.' })
  @MaxLength(ADMINISTRATION_LIMITS.about, tooLong(ADMINISTRATION_LIMITS.about))
  about: string;

  @Field(() => ID, { nullable: true, description: 'Where an internal team belongs. Null for vendors.' })
  @IsOptional()
  @IsUUID(undefined, chosen)
  departmentId?: string | null;

  @Field(() => [ID], { description: 'What it serves.' })
  @ArrayMaxSize(50, atMost50)
  @IsUUID(undefined, each)
  categoryIds: string[];
}

@InputType({ description: 'Changes to a team or vendor. What is left out or null stays as it is.' })
export class BidderChangesInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(ADMINISTRATION_LIMITS.about, tooLong(ADMINISTRATION_LIMITS.about))
  about?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All it serves from now on.' })
  @IsOptional()
  @ArrayMaxSize(50, atMost50)
  @IsUUID(undefined, each)
  categoryIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is invited to new jobs, and its people get in.' })
  @IsOptional()
  isApproved?: boolean | null;
}

@ArgsType()
export class NewMember {
  @Field(() => ID)
  @IsUUID(undefined, chosen)
  bidderId: string;

  @Field(() => ID)
  @IsUUID(undefined, chosen)
  personId: string;
}

@ArgsType()
export class NewCategory {
  @Field({ description: 'Unique, whatever the capitals.' })
  @MaxLength(ADMINISTRATION_LIMITS.categoryName, tooLong(ADMINISTRATION_LIMITS.categoryName))
  name: string;
}
