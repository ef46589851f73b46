import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { finishedRequest, thanksDeskReading } from '../../thanks/thanks.reading.js';
import { ThanksDesk } from '../../thanks/thanks.results.js';
import { serviceRequestReading } from './request.reading.js';
import { ServiceRequest } from './request.results.js';

serviceRequestReading.one(
  'thanks',
  () => thanksDeskReading,
  (row, child, scope) => `from ${finishedRequest(`${row}.id`, scope)} ${child}`,
);

/** Whom to thank for a request that is done. */
@Resolver(() => ServiceRequest)
export class RequestThanksResolver {
  @ResolveField(() => ThanksDesk, {
    nullable: true,
    description: 'Whom to thank for it. Null until it is done, and to everybody but its two sides.',
  })
  thanks(@Parent() request: { thanks: ThanksDesk | null }): ThanksDesk | null {
    return request.thanks;
  }
}
