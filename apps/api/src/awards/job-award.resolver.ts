import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Job } from '../jobs/job.entity.js';
import { SiblingPart } from '../jobs/lots/lot.results.js';
import { BidderView } from '../jobs/job.results.js';
import { AwardSummary } from './award.results.js';
import { Decision, Reopening } from './decision.results.js';

/** What this room lends to a job. */
@Resolver(() => Job)
export class JobAwardResolver {
  @ResolveField(() => AwardSummary, { nullable: true, description: 'The decision in effect. Null before it.' })
  award(@Parent() job: { award: AwardSummary | null }): AwardSummary | null {
    return job.award;
  }

  @ResolveField(() => Decision, {
    nullable: true,
    description:
      'A decision that waits for approval or for its effect. Null when none does, and except to the requester and to whoever approves it.',
  })
  decision(@Parent() job: { decision: Decision | null }): Decision | null {
    return job.decision;
  }

  @ResolveField(() => Reopening, {
    nullable: true,
    description:
      'The decision that was taken back, while the job is decided anew. Null otherwise, and except to those who judge it and whoever approves the choice.',
  })
  reopening(@Parent() job: { reopening: Reopening | null }): Reopening | null {
    return job.reopening;
  }
}

/** What this room lends to the other parts of what goes out as one. */
@Resolver(() => SiblingPart)
export class SiblingAwardResolver {
  @ResolveField(() => AwardSummary, { nullable: true, description: 'The decision in effect. Null before it.' })
  award(@Parent() part: { award: AwardSummary | null }): AwardSummary | null {
    return part.award;
  }
}

/** What this room lends to a bidder's side of a job. */
@Resolver(() => BidderView)
export class BidderViewDebriefResolver {
  @ResolveField(() => Boolean, { description: 'Whether a debrief waits for the viewer’s bidder.' })
  hasDebrief(@Parent() view: { hasDebrief: boolean }): boolean {
    return view.hasDebrief;
  }
}
