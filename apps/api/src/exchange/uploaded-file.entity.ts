import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import { BidderMatchSuggestion, ColumnMapping } from './import.results.js';

@Entity()
@ObjectType({ description: 'A file on its way in. Kept for a day, for the person who uploaded it.' })
export class UploadedFile {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  @Field()
  fileName: string;

  @Column('bytea')
  content: Buffer;

  @Column({ type: 'timestamptz', insert: false, update: false })
  uploadedAt: Date;

  @Column('jsonb', { default: {} })
  found: object;

  @Field(() => Int, { description: 'Rows below the header, empty ones left out.' })
  rowCount: number;

  @Field(() => [String], { description: 'Names of the columns, each once.' })
  headers: string[];

  @Field(() => [[String]], { description: 'The first rows, at most 5, to choose the columns by.' })
  firstRows: string[][];

  @Field(() => [ColumnMapping], {
    description: 'What each column probably means: as the last time with these columns, else from its name.',
  })
  suggestedMapping: ColumnMapping[];

  @Field(() => String, {
    nullable: true,
    description: 'How its dates are probably written. Null when no column was taken for a date.',
  })
  suggestedDateFormat: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The currency of the prices, from the file or from the last time. Null when neither says one.',
  })
  suggestedCurrency: string | null;

  @Field(() => SideKind, { description: 'The side of bidders of whom nothing says one.' })
  suggestedDefaultKind: SideKind;

  @Field(() => [String], { description: 'Bidders named as internal the last time. May be empty.' })
  suggestedInternalBidders: string[];

  @Field({ description: 'Whether a file with these columns was our own past the last time.' })
  suggestedIsOwnPast: boolean;

  @Field(() => [BidderMatchSuggestion], { description: 'Names matched by hand the last time. May be empty.' })
  suggestedBidderMatches: BidderMatchSuggestion[];

  @Field({ description: 'Whether a file with these columns was imported before, and is suggested to be read alike.' })
  isRemembered: boolean;

  @Field({ description: 'A name for the dataset, from the last time or from the file’s.' })
  suggestedDatasetName: string;
}
