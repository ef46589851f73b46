import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ColumnMapping } from './import.results.js';

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

  @Field(() => Int, { description: 'Rows below the header, empty ones left out.' })
  rowCount: number;

  @Field(() => [String], { description: 'Names of the columns, each once.' })
  headers: string[];

  @Field(() => [[String]], { description: 'The first rows, at most 5, to choose the columns by.' })
  firstRows: string[][];

  @Field(() => [ColumnMapping], { description: 'What each column probably means, from its name.' })
  suggestedMapping: ColumnMapping[];

  @Field(() => String, {
    nullable: true,
    description: 'How its dates are probably written. Null when no column was taken for a date.',
  })
  suggestedDateFormat: string | null;

  @Field({ description: 'A name for the dataset, from the file’s.' })
  suggestedDatasetName: string;
}
