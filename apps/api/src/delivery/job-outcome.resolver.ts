import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Job } from '../jobs/job.entity.js';
import { OpenedProposal } from '../proposals/opened-proposal.entity.js';
import { JobOutcome } from './job-outcome.entity.js';
import { MadePromise, PromiseRecord } from './outcome.results.js';
import './outcome.reading.js';

/** What this room lends to a job. */
@Resolver(() => Job)
export class JobOutcomeResolver {
  @ResolveField(() => JobOutcome, {
    nullable: true,
    description:
      'How it went. Null until the requester has said, and to everybody but the requester, the chosen bidder and leaders.',
  })
  outcome(@Parent() job: { outcome: JobOutcome | null }): JobOutcome | null {
    return job.outcome;
  }

  @ResolveField(() => Job, {
    nullable: true,
    description:
      'For the next brief of the same kind: the job it repeats, else the viewer’s own latest job of its category that was reported on. Null when there is none, and to everybody but its requester.',
  })
  lastTime(@Parent() job: { lastTime: Job | null }): Job | null {
    return job.lastTime;
  }

  @ResolveField(() => [MadePromise], {
    description:
      'The promises of the chosen proposal. Empty before the award, and to everybody but the requester, the chosen bidder and leaders.',
  })
  promises(@Parent() job: { promises: MadePromise[] }): MadePromise[] {
    return job.promises;
  }
}

/** What this room lends to an opened proposal. */
@Resolver(() => OpenedProposal)
export class OpenedProposalRecordResolver {
  @ResolveField(() => [PromiseRecord], {
    description: 'The bidder’s record on each of its promises, in their order, from earlier jobs.',
  })
  promiseRecords(@Parent() proposal: { promiseRecords: PromiseRecord[] }): PromiseRecord[] {
    return proposal.promiseRecords;
  }
}
