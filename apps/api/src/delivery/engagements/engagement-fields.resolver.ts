import {
  type EngagementActor,
  type EngagementFacts,
  engagementLifecycle,
  EngagementState,
  engagementState,
} from '@bidwell/domain/engagement-lifecycle';
import { movesFor } from '@bidwell/domain/lifecycle';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Bidder } from '../../bidders/bidder.entity.js';
import { Job } from '../../jobs/job.entity.js';
import { Money, Move } from '../../jobs/job.results.js';
import { Person } from '../../people/person.entity.js';
import { agreedOfferOf, type OfferRow } from './agreed-offer.facts.js';
import { Engagement } from './engagement.entity.js';
import { engagementActors } from './engagement.facts.js';
import { AgreedOffer, EngagementEvent, Milestone, NextPromise } from './engagement.results.js';

interface MoveRow extends EngagementFacts {
  isRequester: boolean;
  isBidder: boolean;
  openMilestones: number;
  leadName: string | null;
}

/** What follows from the rows of an engagement, and whom and what it is about. */
@Resolver(() => Engagement)
export class EngagementFieldsResolver {
  @ResolveField(() => EngagementState)
  state(@Parent() row: EngagementFacts): EngagementState {
    return engagementState(row);
  }

  @ResolveField(() => [Move], {
    description: 'Every move of the engagement, each with whether this viewer may make it now.',
  })
  moves(@Parent() row: MoveRow): Move[] {
    const actors = engagementActors(row);
    const hasSigned = row.isRequester ? row.requesterSignedAt !== null : row.bidderSignedAt !== null;
    const { openMilestones } = row;
    const leadName = row.isBidder ? row.leadName : null;
    return movesFor(engagementLifecycle, { state: engagementState(row), actors, hasSigned, openMilestones, leadName });
  }

  @ResolveField(() => String, {
    nullable: true,
    description: '`requester` or `bidder`: on which side of it the viewer stands. Null to those who only read it.',
  })
  side(@Parent() row: MoveRow): EngagementActor | null {
    return engagementActors(row)[0] ?? null;
  }

  @ResolveField(() => Money, { nullable: true, description: 'Null where the chosen offer had no sum.' })
  agreedTotal(@Parent() row: { agreedTotal: Money | null }): Money | null {
    return row.agreedTotal;
  }

  @ResolveField(() => AgreedOffer, { description: 'What was agreed for which price.' })
  offer(@Parent() row: OfferRow): AgreedOffer {
    return agreedOfferOf(row);
  }

  @ResolveField(() => Job)
  job(@Parent() row: { job: Job }): Job {
    return row.job;
  }

  @ResolveField(() => Bidder, { description: 'The team or vendor that was chosen.' })
  bidder(@Parent() row: { bidder: Bidder }): Bidder {
    return row.bidder;
  }

  @ResolveField(() => Person)
  requester(@Parent() row: { requester: Person }): Person {
    return row.requester;
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Null until this side has confirmed the agreement as it stands.',
  })
  requesterSignedBy(@Parent() row: { requesterSignedBy: Person | null }): Person | null {
    return row.requesterSignedBy;
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Null until this side has confirmed the agreement as it stands.',
  })
  bidderSignedBy(@Parent() row: { bidderSignedBy: Person | null }): Person | null {
    return row.bidderSignedBy;
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Null before it is accepted, and where the time for an answer passed in silence.',
  })
  acceptedBy(@Parent() row: { acceptedBy: Person | null }): Person | null {
    return row.acceptedBy;
  }
}

/** What hangs on an engagement. */
@Resolver(() => Engagement)
export class EngagementPartsResolver {
  @ResolveField(() => Int, { description: 'How many working days of silence accept what was delivered.' })
  silenceDays(@Parent() row: { silenceDays: number }): number {
    return row.silenceDays;
  }

  @ResolveField(() => String, { description: 'The hours that count, by name and zone.' })
  calendarName(@Parent() row: { calendarName: string }): string {
    return row.calendarName;
  }

  @ResolveField(() => NextPromise, {
    nullable: true,
    description: 'The promise that falls due next, or is missed and still open. Null while no clock runs.',
  })
  nextPromise(@Parent() row: { nextPromise: NextPromise | null }): NextPromise | null {
    return row.nextPromise;
  }

  @ResolveField(() => [Milestone], { description: 'In their order. Empty: the work is accepted as a whole.' })
  milestones(@Parent() row: { milestones: Milestone[] }): Milestone[] {
    return row.milestones;
  }

  @ResolveField(() => [EngagementEvent], { description: 'What was done and said, oldest first.' })
  events(@Parent() row: { events: EngagementEvent[] }): EngagementEvent[] {
    return row.events;
  }

  @ResolveField(() => [Person], { description: 'Who does the work: all of the bidder’s people, or those it named.' })
  contributors(@Parent() row: { contributors: Person[] }): Person[] {
    return row.contributors;
  }

  @ResolveField(() => [Person], { description: 'Whom the bidder may name. Empty to everybody else.' })
  bidderPeople(@Parent() row: { bidderPeople: Person[] }): Person[] {
    return row.bidderPeople;
  }
}

/** What engagements lend to a job. */
@Resolver(() => Job)
export class JobEngagementResolver {
  @ResolveField(() => Engagement, {
    nullable: true,
    description:
      'The awarded work being delivered. Null before the award, and to everybody but its two sides, who approved the award, and leaders and administrators who speak for no bidder.',
  })
  engagement(@Parent() job: { engagement: Engagement | null }): Engagement | null {
    return job.engagement;
  }
}
