import { EngagementState } from '@bidwell/domain/engagement-lifecycle';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../../platform/graphql/scalars.js';

registerEnumType(EngagementState, {
  name: 'EngagementState',
  description: 'Where an engagement stands. Computed from what happened to it.',
});

/** Awarded work being delivered. Parts of the room lend it promises, changes, milestones and more. */
@Entity()
@ObjectType({
  description:
    'Awarded work being delivered: a team’s letter of obligation or a vendor’s contract record. To both its sides, to who approved the award, and to leaders and administrators who speak for no bidder.',
})
export class Engagement {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid')
  jobId: string;

  @Column({ type: 'uuid', insert: false, update: false })
  bidderId: string;

  @Column({ type: 'uuid', insert: false, update: false })
  requesterId: string;

  @Column('text', { default: '' })
  @Field({ description: 'The purchasing reference of a vendor’s contract. Empty until it is entered.' })
  orderNumber: string;

  @Column('text', { default: '' })
  @Field({ description: 'What it is charged to. Empty until it is entered.' })
  costCentre: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null until the requester has confirmed it as it stands.' })
  requesterSignedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null until the bidder has confirmed it as it stands.' })
  bidderSignedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When both mean to begin. Null until it is said.' })
  startMeetingAt: Date | null;

  @Column('text', { default: '' })
  @Field({ description: 'Where both meet to begin. May be empty.' })
  startMeetingPlace: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When the work began: clocks run from here. Null before.' })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When the bidder said that all of it is done. Null before.' })
  deliveredAt: Date | null;

  @Column('text', { default: '' })
  @Field({ description: 'What the bidder said then. May be empty.' })
  deliveredWords: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, {
    nullable: true,
    description: 'When silence accepts what was delivered. Null while nothing waits for an answer.',
  })
  acceptsAt: Date | null;

  @Column('int', { default: 1 })
  @Field(() => Int, { description: 'Which version of the agreement stands. Give it when you confirm.' })
  agreementVersion: number;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null until all of it is accepted.' })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'Null unless it ended without being accepted.' })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      '`reopened`: the decision was re-opened; `cause`: the requester ended it for cause. Null unless it ended.',
  })
  endedBecause: 'reopened' | 'cause' | null;

  @Column('text', { default: '' })
  @Field({ description: 'Why it ended, in words. May be empty.' })
  endedWords: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  @Field(() => Instant, { description: 'When the award took effect.' })
  createdAt: Date;
}
