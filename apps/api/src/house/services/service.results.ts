import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { Category } from '../../bidders/category.entity.js';
import { PromiseRecord } from '../../delivery/outcome.results.js';
import { Money } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { ServicePromise } from '../../proposals/proposal-content.results.js';

@ObjectType({ description: 'What a bidder offers again and again, with one promise that runs on a clock.' })
export class Service {
  @Field(() => ID)
  id: string;

  @Field(() => Bidder)
  bidder: Bidder;

  @Field(() => Category)
  category: Category;

  @Field()
  title: string;

  @Field({ description: 'May be empty.' })
  about: string;

  @Field({ description: 'What is included. May be empty.' })
  includes: string;

  @Field(() => Float, { nullable: true, description: 'Working hours that it usually takes. Null: not said.' })
  typicalHours: number | null;

  @Field(() => ServicePromise, { description: 'Starts to run with each request.' })
  promise: ServicePromise;

  @Field(() => Money, { nullable: true, description: 'Null: it costs the requester nothing.' })
  priceFrom: Money | null;

  @Field(() => Person, { nullable: true, description: 'Whom to ask about it. Null: whoever is there.' })
  contact: Person | null;

  @Field(() => PromiseRecord, { nullable: true, description: 'How often this promise was kept. Null: not yet due.' })
  record: PromiseRecord | null;

  @Field(() => Instant, { nullable: true, description: 'Since when it is not offered any more. Null while it is.' })
  retiredAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the viewer cannot ask for it straight away, in words. Null when it can.',
  })
  askRefusal: string | null;
}

export const ServiceResult = resultOf('ServiceResult', () => Service);
export const ServiceConnection = connectionOf(Service, 'Service');
