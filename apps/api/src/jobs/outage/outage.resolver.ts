import { extensionHours } from '@bidwell/domain/outage';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Job } from '../job.entity.js';
import { JobResult } from '../job-pages.results.js';
import { Jobs } from '../jobs.service.js';
import { ExtendDeadline } from './extend-deadline.js';
import { DeadlineOutage } from './outage.results.js';

const Id = () => Args('id', { type: () => ID }, ParseUUIDPipe);

/** What the reading fetches: see outage.reading.ts. */
interface OutageFacts {
  from: string | Date;
  until: string | Date;
  deadline: string | Date;
}

/** More time for everybody after an outage at a deadline. */
@Resolver(() => DeadlineOutage)
export class OutageResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly extending: ExtendDeadline,
  ) {}

  @ResolveField(() => Int)
  hours(@Parent() facts: OutageFacts): number {
    const { from, until, deadline } = facts;
    return extensionHours({ from: new Date(from), until: new Date(until) }, new Date(deadline));
  }

  @Mutation(() => JobResult, {
    description:
      'Asks for more time for everybody invited, after an outage shortly before the deadline; leaders and administrators outside the job are told, and one of them has to agree. Refusals: NO_OUTAGE, ASKED_ALREADY, NO_SECOND_PERSON, NOT_YOURS, WRONG_STATE.',
  })
  async askForExtension(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.extending.ask(id, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description:
      'Agrees, as a second person, to what the requester asked for: the deadline moves by an addendum that tells everybody invited the same, even where it has passed. Refusals: NO_OUTAGE, NOT_ASKED, BOTH_SIDES, NOT_YOURS, WRONG_STATE.',
  })
  async agreeToExtension(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.extending.agree(id, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }
}
