import { DeclineReason } from '@bidwell/domain/decline';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Bidder } from '../bidders/bidder.entity.js';
import { Instant } from '../platform/graphql/scalars.js';

export enum InvitationReason {
  TEAM_OF_CATEGORY = 'teamOfCategory',
  NAMED = 'named',
  CATEGORY = 'category',
  ALL_APPROVED = 'allApproved',
}
registerEnumType(InvitationReason, {
  name: 'InvitationReason',
  description: 'Why a bidder is invited.',
  valuesMap: {
    TEAM_OF_CATEGORY: { description: 'The internal team of the category: always invited.' },
    NAMED: { description: 'The requester named this vendor.' },
    CATEGORY: { description: 'A vendor of the category.' },
    ALL_APPROVED: { description: 'Every approved vendor is.' },
  },
});

registerEnumType(DeclineReason, { name: 'DeclineReason', description: 'Why a bidder does not propose.' });

@Entity()
@ObjectType({ description: 'One bidder’s invitation to one job, as its requester sees it.' })
export class Invitation {
  @PrimaryColumn('uuid')
  bidderId: string;

  @PrimaryColumn('uuid')
  jobId: string;

  @Field(() => Bidder)
  bidder: Bidder;

  @Column('text')
  @Field(() => InvitationReason)
  reason: InvitationReason;

  @Column('timestamptz')
  @Field(() => Instant)
  invitedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, {
    nullable: true,
    description: 'When somebody of theirs first opened the job. Null until then.',
  })
  seenAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, {
    nullable: true,
    description: 'When they said that they mean to propose. Null unless they did.',
  })
  interestedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Instant, { nullable: true, description: 'When they declined. Null unless they did.' })
  declinedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => DeclineReason, { nullable: true, description: 'Null unless they declined.' })
  declineReason: DeclineReason | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Their own words. Null when they gave none.' })
  declineWords: string | null;
}
