import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../platform/graphql/scalars.js';

/** A submitted version, as far as anybody may read it back: the sealed columns are not even mapped. */
@Entity('proposal_version')
@ObjectType({ description: 'Proof that a version was received in time.' })
export class Receipt {
  @PrimaryColumn('uuid')
  proposalId: string;

  @PrimaryColumn('int', { name: 'number' })
  @Field(() => Int, { description: '1 for the first submission.' })
  version: number;

  @Column('uuid')
  submittedBy: string;

  @Field({ description: 'The proposal’s reference.' })
  reference: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant, { description: 'By the database’s clock, before the deadline.' })
  receivedAt: Date;

  @Column('text')
  @Field({ description: 'SHA-256 of the sealed text, in hex. The same stands beside what is opened.' })
  contentHash: string;
}
