import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A time at which a bidder’s own content was unsealed for one of its people.' })
export class ProposalReading {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  proposalId: string;

  @Column('uuid')
  personId: string;

  @Field({ description: 'Who read it.' })
  personName: string;

  @Column('text')
  @Field({ description: '`draft`, or the number of a submitted version.' })
  version: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  at: Date;
}
