import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { RecordShare } from '../../delivery/records/bidder-record.results.js';
import { Person } from '../../people/person.entity.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { CataloguePromise } from '../house.results.js';
import { Service } from '../services/service.results.js';

@ObjectType({ description: 'A picture of past work, to be loaded at `/api/storefront-pictures/<id>`.' })
export class StorefrontPicture {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What it shows, for those who do not see it.' })
  alt: string;

  @Field({ description: 'May be empty.' })
  caption: string;
}

@ObjectType({ description: 'What a bidder shows of itself to the company: the same for a team and for a vendor.' })
export class Storefront {
  @Field(() => ID, { description: 'The bidder’s.' })
  id: string;

  @Field(() => Bidder)
  bidder: Bidder;

  @Field({ description: 'When somebody is there. May be empty.' })
  hours: string;

  @Field(() => Int, { nullable: true, description: 'Working days that work usually takes. Null: not said.' })
  leadDays: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'From when on it takes more work. Null: now.' })
  bookingFrom: string | null;

  @Field(() => Instant, { nullable: true, description: 'When its people last said any of this. Null: never yet.' })
  editedAt: Date | null;

  @Field(() => Person, { nullable: true, description: 'Whom to ask. Null: not said.' })
  contact: Person | null;

  @Field(() => [Person], { description: 'Those who speak for it, by name.' })
  people: Person[];

  @Field(() => [Service], { description: 'What is offered, in the bidder’s order.' })
  services: Service[];

  @Field(() => [CataloguePromise], { description: 'What it promises again and again, by text.' })
  promises: CataloguePromise[];

  @Field(() => [StorefrontPicture], { description: 'Past work, in the order in which it was added.' })
  pictures: StorefrontPicture[];

  @Field(() => RecordShare, {
    description: 'How many of the requests that it was asked in the twelve full months that ended last month it took.',
  })
  taken: RecordShare;

  @Field({ description: 'Whether the viewer speaks for this bidder.' })
  isOwn: boolean;
}

export const StorefrontResult = resultOf('StorefrontResult', () => Storefront);
export const StorefrontConnection = connectionOf(Storefront, 'Storefront');
