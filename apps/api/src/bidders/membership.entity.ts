import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who speaks for a bidder. Nobody speaks for two. */
@Entity()
export class Membership {
  @PrimaryColumn('uuid')
  personId: string;

  @Column('uuid')
  bidderId: string;

  @Column('boolean', { default: false })
  isLead: boolean;
}
