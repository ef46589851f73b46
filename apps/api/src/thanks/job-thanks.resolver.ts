import { limitInWords, type ThanksReach } from '@bidwell/domain/thanks';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Job } from '../jobs/job.entity.js';
import { ThanksChoice, ThanksDesk } from './thanks.results.js';

/** What this room lends to a job. */
@Resolver(() => Job)
export class JobThanksResolver {
  @ResolveField(() => ThanksDesk, {
    nullable: true,
    description: 'Whom to thank for it. Null until the work is accepted, and to everybody but its two sides.',
  })
  thanks(@Parent() job: { thanks: ThanksDesk | null }): ThanksDesk | null {
    return job.thanks;
  }
}

@Resolver(() => ThanksChoice)
export class ThanksChoiceResolver {
  @ResolveField(() => String)
  limitWords(@Parent() { name, limit, isInside }: { name: string; limit: ThanksReach; isInside: boolean }): string {
    return limitInWords(name, limit, isInside);
  }
}
