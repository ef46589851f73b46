import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../platform/graphql/scalars.js';

@Entity()
@ObjectType({ description: 'A bidder’s question. Its answer goes to all bidders, without the asker’s name.' })
export class Question {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  /** Never shown, not even to the requester. */
  @Column('uuid')
  bidderId: string;

  @Column('uuid')
  askedBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant)
  askedAt: Date;

  @Column('text')
  @Field()
  text: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Null until the requester answers.' })
  answer: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null until the requester answers.' })
  answeredAt: Date | null;

  @Field({ description: 'Whether the viewer’s own bidder asked.' })
  isMine: boolean;
}
