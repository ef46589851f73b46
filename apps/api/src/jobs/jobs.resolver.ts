import { JobPhase } from '@bidwell/domain/job-lifecycle';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../platform/graphql/paging.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Job } from './job.entity.js';
import { JobConnection } from './job-pages.results.js';
import { JobTemplate } from './job.results.js';
import { Jobs } from './jobs.service.js';
import { TEMPLATES } from './templates.js';

@Resolver(() => Job)
export class JobsResolver {
  constructor(private readonly jobs: Jobs) {}

  @Query(() => Job, { nullable: true, description: 'One job. Null when it does not exist for this viewer.' })
  job(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job | null> {
    return this.jobs.seen(id, viewer, selectionOf(info));
  }

  @Query(() => JobConnection, { description: 'The board: open jobs the viewer’s bidder is invited to, closing first.' })
  openJobs(
    @Args() page: PageArgs,
    @Args('categoryId', { type: () => ID, nullable: true, description: 'Null gives all categories.' }) categoryId:
      | string
      | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Job>> {
    return this.jobs.board(page, categoryId, viewer, selectionOf(info));
  }

  @Query(() => JobConnection, { description: 'Jobs the viewer posted, newest first.' })
  postedJobs(
    @Args() page: PageArgs,
    @Args('phase', { type: () => JobPhase, nullable: true, description: 'Null gives all phases.' })
    phase: JobPhase | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Job>> {
    return this.jobs.posted(page, phase, viewer, selectionOf(info));
  }

  @Query(() => [JobTemplate], { description: 'What a job can be started from, blank last.' })
  jobTemplates(): readonly JobTemplate[] {
    return TEMPLATES;
  }
}
