import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Float, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BidderView } from '../jobs/job.results.js';
import { CurrentViewer } from '../platform/viewer.js';
import { BiddingHoursKept } from './bidding-hours.js';
import { CapacityOfBidder } from './capacity.service.js';
import { BiddingEffort, BiddingHours, BiddingHoursResult, Capacity, CapacityResult } from './house.results.js';

const Hours = () => Args('hours', { type: () => Float, nullable: true, description: 'Null takes the number back.' });
const JobId = () => Args('jobId', { type: () => ID }, ParseUUIDPipe);

/** Hours of the viewer's own bidder: what it has, what it planned, what bidding took. */
@Resolver()
export class HoursResolver {
  constructor(
    private readonly capacities: CapacityOfBidder,
    private readonly spent: BiddingHoursKept,
  ) {}

  @Query(() => Capacity, { description: 'The hours of the viewer’s bidder against the work it has won.' })
  capacity(
    @Args(
      'jobId',
      { type: () => ID, nullable: true, description: 'A job it is invited to: marks the weeks of that work.' },
      new ParseUUIDPipe({ optional: true }),
    )
    jobId: string | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Capacity> {
    return this.capacities.of(jobId ?? null, viewer);
  }

  @Mutation(() => CapacityResult, { description: 'Says how many hours the bidder has in a week. Refusals: HOURS.' })
  async setWeeklyHours(@Hours() hours: number | null, @CurrentViewer() viewer: Viewer): Promise<Capacity> {
    await this.capacities.setWeekly(hours ?? null, viewer);
    return this.capacities.of(null, viewer);
  }

  @Mutation(() => CapacityResult, { description: 'Says how many hours won work takes. Refusals: HOURS, NOT_FOUND.' })
  async planHours(
    @JobId() jobId: string,
    @Hours() hours: number | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Capacity> {
    await this.capacities.plan(jobId, hours ?? null, viewer);
    return this.capacities.of(null, viewer);
  }

  @Mutation(() => BiddingHoursResult, {
    description:
      'Says how many hours a submitted proposal took. Nobody else learns it before the decision, and then only in sums. Refusals: NOT_SUBMITTED, HOURS, NOT_FOUND.',
  })
  async recordBiddingHours(
    @JobId() jobId: string,
    @Hours() hours: number | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<BiddingHours> {
    await this.spent.record(jobId, hours ?? null, viewer);
    return Object.assign(new BiddingHours(), { jobId, hours: hours ?? null });
  }

  @Query(() => [BiddingEffort], {
    description: 'What bidding cost on decided jobs, by category and kind, as far as bidders said.',
  })
  biddingEffort(): Promise<BiddingEffort[]> {
    return this.spent.effort();
  }
}

/** What this room lends to a bidder's side of a job. */
@Resolver(() => BidderView)
export class BidderViewHoursResolver {
  @ResolveField(() => Float, {
    nullable: true,
    description: 'How many hours its proposal took, as the viewer’s bidder said. Null until it does.',
  })
  biddingHours(@Parent() view: { biddingHours: number | null }): number | null {
    return view.biddingHours;
  }
}
