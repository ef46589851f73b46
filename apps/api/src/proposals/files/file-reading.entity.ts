import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A time at which a file of the viewer’s own proposal was handed out.' })
export class FileReading {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  proposalId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The file’s, as the content names it. The record outlives the file.' })
  fileId: string;

  @Column('uuid')
  personId: string;

  @Field({ description: 'Who had it.' })
  personName: string;

  @Column('boolean')
  @Field({ description: 'Whether that was somebody of the viewer’s own bidder.' })
  isOwnSide: boolean;

  @Column('boolean')
  isProtected: boolean;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  at: Date;
}
