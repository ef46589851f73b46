import type { BidStanding } from '@bidwell/signal/contest-facts';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Money } from '../../jobs/job.results.js';
import { SideKind } from './contest-bidder.entity.js';
import type { PriceBasis, Scope } from './contest.facts.js';

@Entity()
@ObjectType({ description: 'One bid of a decided contest.' })
export class ContestBid {
  @PrimaryColumn('uuid')
  contestId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('uuid')
  contestBidderId: string;

  @Field({ description: 'Who bid.' })
  name: string;

  @Field(() => SideKind)
  kind: SideKind;

  /** `price` in the database; in the currency of the contest. */
  @Column('bigint', { name: 'price', nullable: true })
  priceMinor: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Null when the record has no price, and for rivals of the viewer’s own bidder.',
  })
  price: Money | null;

  @Field({ description: 'Whether this bid was chosen.' })
  won: boolean;

  @Column('boolean')
  @Field({
    description:
      'False for a bid that is not in the field: withdrawn after the opening, disqualified, or less well placed than another of its bidder.',
  })
  stands: boolean;

  @Column('boolean')
  counts: boolean;

  @Column('numeric', { nullable: true })
  days: number | null;

  @Column('int', { nullable: true })
  shownAt: number | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('text', { default: 'stood' })
  outcome: BidStanding;

  @Column('boolean', { nullable: true })
  isIncumbent: boolean | null;

  @Column('boolean', { nullable: true })
  sameExecutive: boolean | null;

  @Column('text', { nullable: true })
  scope: Scope | null;

  @Column('text', { default: 'fullCost' })
  priceBasis: PriceBasis;
}
