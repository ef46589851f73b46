import { earliestDeadlineDay, NO_POLICY } from '@bidwell/domain/policy';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { RequesterView } from '../job.results.js';

/** What the reading fetches for `lateChangeDeadline`: see addendum.reading.ts. */
interface LateChangeRow {
  lateChangeDays: number | null;
  holidays: string[];
  readAt: string | Date;
}

@Resolver(() => RequesterView)
export class LateChangeResolver {
  @ResolveField(() => CalendarDate, {
    description:
      'The first day that the deadline may be on after a change that matters, were it made now: the working days of the job’s policy from today.',
  })
  lateChangeDeadline(@Parent() { lateChangeDays, holidays, readAt }: LateChangeRow): string {
    return earliestDeadlineDay(lateChangeDays ?? NO_POLICY.lateChangeDays, new Date(readAt), holidays);
  }
}
