import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ContestFilter } from './contest-filter.js';
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

@ArgsType()
export class ContestsArgs extends PageArgs {
  @Field(() => ContestFilter)
  @ValidateNested()
  @Type(() => ContestFilter)
  filter: ContestFilter;
}
