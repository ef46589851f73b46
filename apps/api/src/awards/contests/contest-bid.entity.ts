import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Money } from '../../jobs/job.results.js';
import { SideKind } from './contest-bidder.entity.js';

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
      'False for a bid that does not count, because its bidder made a better placed one in the same contest.',
  })
  stands: boolean;
}
