import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsString, ValidateNested } from 'class-validator';
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

  @Field({ description: 'ISO 4217, such as EUR: the currency of every price in the file.' })
  @IsString()
  currency: string;

  @Field(() => SideKind, { description: 'The side of bidders of whom nothing else says one.' })
  defaultKind: SideKind;

  @Field(() => [String], { description: 'Names of bidders that are internal, as the file spells them. May be empty.' })
  @ArrayMaxSize(1000, { message: 'Name at most 1,000 internal bidders.' })
  internalBidders: string[];

  @Field({ description: 'The dataset to import into. A new name begins a new one.' })
  @IsString()
  datasetName: string;
}
