import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Job } from '../../jobs/job.entity.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { mayReadMinutes, openingMinutesReading } from '../door/minutes.reading.js';
import { MyProposal } from '../my-proposal.entity.js';
import { OpeningMinutes, OwnAttempt } from './minutes.results.js';

/** What was there at the opening, for those who answer for it. */
@Resolver()
export class MinutesResolver {
  constructor(private readonly reader: Reader) {}

  @Query(() => OpeningMinutes, {
    nullable: true,
    description:
      'The minutes of an opening. Null before it, and to everybody but those who judge or approve the job; leaders and administrators who speak for no bidder read them once it is decided.',
  })
  openingMinutes(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpeningMinutes | null> {
    return this.reader.one<OpeningMinutes>(openingMinutesReading, selectionOf(info), viewer, (row, scope) => {
      return `from job ${row} where ${row}.id = ${scope.param(jobId, 'uuid')} and ${mayReadMinutes(row, scope)}`;
    });
  }
}

@Resolver(() => Job)
export class JobRecordResolver {
  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may read the minutes of its opening and the record of its decision.',
  })
  mayReadRecord(@Parent() row: { mayReadRecord: boolean }): boolean {
    return row.mayReadRecord;
  }
}

@Resolver(() => MyProposal)
export class MyProposalAttemptsResolver {
  @ResolveField(() => [OwnAttempt], {
    description: 'What the viewer’s bidder tried when it was too late, oldest first. Empty until the job is opened.',
  })
  lateAttempts(@Parent() row: { lateAttempts: OwnAttempt[] }): OwnAttempt[] {
    return row.lateAttempts;
  }
}
