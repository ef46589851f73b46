import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PromiseInstance } from '../../delivery/promises/promise.results.js';
import { Goal } from '../../goals/goal.entity.js';
import { Money } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { connectionOf } from '../../platform/graphql/paging.js';
import { resultOf } from '../../platform/graphql/result.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { Service } from '../services/service.results.js';

export enum RequestSide {
  ASKED = 'asked',
  OURS = 'ours',
}
registerEnumType(RequestSide, {
  name: 'RequestSide',
  description: 'Which requests one looks at.',
  valuesMap: {
    ASKED: { description: 'Those the viewer made.' },
    OURS: { description: 'Those made to the viewer’s team or vendor.' },
  },
});

@ObjectType({ description: 'Something that a colleague asked for straight from a storefront, without a contest.' })
export class ServiceRequest {
  @Field(() => ID)
  id: string;

  @Field(() => Service)
  service: Service;

  @Field(() => Person)
  askedBy: Person;

  @Field({ description: 'What is needed.' })
  words: string;

  @Field(() => Goal, { nullable: true, description: 'What it serves. Null: nobody said.' })
  goal: Goal | null;

  @Field(() => Money, { nullable: true, description: 'As the service said then. Null: it costs nothing.' })
  price: Money | null;

  @Field(() => PromiseInstance, { description: 'Its clock: pausing, doing and confirming are its moves.' })
  promise: PromiseInstance;

  @Field(() => Instant)
  createdAt: Date;

  @Field(() => Instant, { nullable: true, description: 'Null until somebody of the bidder took it.' })
  takenAt: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who took it. Null until then.' })
  takenBy: Person | null;

  @Field(() => Instant, { nullable: true, description: 'Null unless the bidder turned it down.' })
  turnedDownAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why, and what to do instead. Null unless it was turned down.' })
  turnedDownWords: string | null;

  @Field(() => Instant, { nullable: true, description: 'Null unless the one who asked took it back.' })
  withdrawnAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null while somebody still has to do something about it.' })
  closedAt: Date | null;

  @Field({ description: 'Whether the viewer asked.' })
  isMine: boolean;

  @Field({ description: 'Whether it was asked of the viewer’s own bidder.' })
  isOurs: boolean;
}

export const ServiceRequestResult = resultOf('ServiceRequestResult', () => ServiceRequest);
export const ServiceRequestConnection = connectionOf(ServiceRequest, 'ServiceRequest');
