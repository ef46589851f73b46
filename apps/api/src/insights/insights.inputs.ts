import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ContestStatus } from '../awards/contests/contest.entity.js';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import { PageArgs } from '../platform/graphql/paging.js';
import { CalendarDate } from '../platform/graphql/scalars.js';

@ArgsType()
export class InsightsArgs {
  @Field(() => ID, { nullable: true, description: 'Null reads our own contests.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Counts from the month of this day. Null: from the beginning.',
  })
  @IsOptional()
  from: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Counts up to the month of this day, all of it. Null: to the end.',
  })
  @IsOptional()
  to: string | null;
}

@InputType({ description: 'Which contests. Every condition given must hold.' })
export class ContestFilter {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Decided on this day or later.' })
  @IsOptional()
  from: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Decided on this day or before.' })
  @IsOptional()
  to: string | null;

  @Field(() => ID, { nullable: true, description: 'In which this bidder stood.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the key of a bidder.' })
  bidderKey: string | null;

  @Field(() => SideKind, { nullable: true, description: 'In which a bidder of this side stood.' })
  @IsOptional()
  kind: SideKind | null;

  @Field(() => ContestStatus, { nullable: true, description: 'That are counted like this. Null gives all.' })
  @IsOptional()
  status: ContestStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those won by the bidder or side given.' })
  @IsOptional()
  onlyWonBy: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with a bid of which no price is known.' })
  @IsOptional()
  onlyMissingPrice: boolean | null;
}

@ArgsType()
export class ContestsArgs extends PageArgs {
  @Field(() => ContestFilter)
  @ValidateNested()
  @Type(() => ContestFilter)
  filter: ContestFilter;
}
