import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging.js';

@ArgsType()
export class SignalRunsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string;
}
