import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Category } from './category.entity.js';

export enum BidderKind {
  TEAM = 'team',
  VENDOR = 'vendor',
}
registerEnumType(BidderKind, {
  name: 'BidderKind',
  description: 'Whether a bidder is one of the company’s own teams or an outside vendor.',
  valuesMap: { TEAM: { description: 'Internal.' }, VENDOR: { description: 'External.' } },
});

@Entity()
@ObjectType({ description: 'Who may propose: an internal team or an outside vendor, on the same terms.' })
export class Bidder {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => BidderKind)
  kind: BidderKind;

  @Column('text')
  @Field()
  name: string;

  @Column('text', { default: '' })
  @Field({ description: 'What they do, in their own words. May be empty.' })
  about: string;

  /** The department an internal team belongs to. Null for vendors. */
  @Column('uuid', { nullable: true })
  departmentId: string | null;

  @Column('boolean', { default: true })
  isApproved: boolean;

  @Column('boolean', { default: false })
  @Field({
    description: 'Invited by link, and on no list of approved vendors: it is found by whoever knows its address.',
  })
  isGuest: boolean;

  @Column('boolean', { default: false })
  isSample: boolean;

  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;

  @Field(() => [Category], { description: 'What they serve, by name.' })
  categories: Category[];
}
