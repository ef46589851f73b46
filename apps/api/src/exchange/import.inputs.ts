import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import { DATE_FORMATS } from './contest-csv/contest-cells.js';
import { ImportColumn } from './contest-csv/import-mapping.js';

@InputType()
export class ColumnMappingInput {
  @Field({ description: 'As `UploadedFile.headers` names it.' })
  @IsString()
  header: string;

  @Field(() => ImportColumn)
  column: ImportColumn;
}

@InputType({ description: 'Which of our own teams and vendors a name of the file is.' })
export class BidderMatchInput {
  @Field({ description: 'As the file spells it.' })
  @IsString()
  name: string;

  @Field(() => ID, { nullable: true, description: 'Null: none of ours.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the id of a team or vendor.' })
  bidderId: string | null;
}

@InputType({ description: 'How to read a file of past contests, one row a bid.' })
export class ImportMapping {
  @Field(() => [ColumnMappingInput], { description: 'Columns left out are ignored.' })
  @ValidateNested({ each: true })
  @Type(() => ColumnMappingInput)
  @ArrayMaxSize(500, { message: 'A file may have at most 500 columns.' })
  columns: ColumnMappingInput[];

  @Field(() => String, { description: `How dates are written: ${DATE_FORMATS.join(', ')}.` })
  @IsString()
  dateFormat: string;

  @Field({ description: 'ISO 4217, such as EUR: the currency of prices of whose row no column says one.' })
  @IsString()
  currency: string;

  @Field(() => SideKind, { description: 'The side of bidders of whom nothing else says one.' })
  defaultKind: SideKind;

  @Field(() => [String], { description: 'Names of bidders that are internal, as the file spells them. May be empty.' })
  @ArrayMaxSize(1000, { message: 'Name at most 1,000 internal bidders.' })
  internalBidders: string[];

  @Field({ description: 'The dataset to import into. A new name begins a new one. Of no account for our own past.' })
  @IsString()
  datasetName: string;

  @Field({
    defaultValue: false,
    description:
      'Contests that we decided ourselves before this system was there: they join our own, and never meet those of our jobs.',
  })
  isOwnPast: boolean;

  @Field(() => [BidderMatchInput], {
    defaultValue: [],
    description:
      'For our own past: names that are somebody else than their spelling says. Names left out match by name.',
  })
  @ValidateNested({ each: true })
  @Type(() => BidderMatchInput)
  @ArrayMaxSize(1000, { message: 'Match at most 1,000 names.' })
  bidderMatches: BidderMatchInput[];
}
