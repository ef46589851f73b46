import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export enum SideKind {
  INTERNAL = 'internal',
  EXTERNAL = 'external',
}
registerEnumType(SideKind, {
  name: 'SideKind',
  description: 'Which side of the company’s wall a bidder stands on.',
  valuesMap: {
    INTERNAL: { description: 'One of the company’s own teams.' },
    EXTERNAL: { description: 'An outside firm.' },
  },
});

/** A bidder as the contests of one dataset know it. */
@Entity()
export class ContestBidder {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  datasetId: string;

  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: SideKind;

  @Column('uuid', { nullable: true })
  bidderId: string | null;
}
