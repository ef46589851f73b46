import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Department } from '../../people/department.entity.js';
import { Person } from '../../people/person.entity.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Bidder } from '../bidder.entity.js';
import { Category } from '../category.entity.js';

@ObjectType({ description: 'Somebody who speaks for a team or a vendor.' })
export class Member {
  @Field(() => ID, { description: 'The person’s id: nobody speaks for two.' })
  id: string;

  @Field(() => Person)
  person: Person;

  @Field()
  email: string;

  @Field({ description: 'Whom to turn to first.' })
  isLead: boolean;

  @Field(() => Instant, { nullable: true, description: 'Since when this person has no access. Null while they have.' })
  deactivatedAt: Date | string | null;
}

/** One bidder as administrators see it. */
@ObjectType({ description: 'One team or vendor, as administrators keep it. Nothing of it leads to a proposal.' })
export class BidderAccount {
  @Field(() => ID, { description: 'The bidder’s id.' })
  id: string;

  @Field(() => Bidder)
  bidder: Bidder;

  @Field(() => Department, { nullable: true, description: 'Where an internal team belongs. Null for vendors.' })
  department: Department | null;

  @Field({ description: 'Whether it is invited to new jobs, and its people get in.' })
  isApproved: boolean;

  @Field(() => [Member], { description: 'Who speaks for it, leads first, then by name.' })
  members: Member[];
}

export const BidderAccountConnection = connectionOf(BidderAccount, 'BidderAccount');
export const BidderAccountResult = resultOf('BidderAccountResult', () => BidderAccount);
export const CategoryResult = resultOf('CategoryResult', () => Category);
