import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import {
  Args,
  ID,
  Info,
  Int,
  Mutation,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { OffTheRecord } from '../platform/audit/off-the-record.js';
import type { GraphQLResolveInfo } from 'graphql';
import { ViewerAccount } from '../people/people.results.js';
import { Database } from '../platform/database/database.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Job } from './job.entity.js';
import { JobResult } from './job-pages.results.js';
import { Jobs } from './jobs.service.js';
import './posting-view.reading.js';
import { RepeatJob } from './repeat-job.service.js';

export enum PostingView {
  STEPS = 'steps',
  PAGE = 'page',
}
registerEnumType(PostingView, {
  name: 'PostingView',
  description: 'How a person writes jobs.',
  valuesMap: { STEPS: { description: 'In three steps.' }, PAGE: { description: 'On one page.' } },
});

/** As many past jobs as fit under a box that one types into. */
const MOST = 20;

/** Beginning a job from an earlier one, and how one likes to write. */
@Resolver()
export class PostingResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly repeating: RepeatJob,
    private readonly database: Database,
  ) {}

  @Query(() => [Job], {
    description: 'Jobs the viewer has published before, newest first, to be repeated. At most 20.',
  })
  pastJobs(
    @Args('search', { type: () => String, nullable: true, description: 'Words of the title or category. Null: any.' })
    search: string | null,
    @Args('first', { type: () => Int, nullable: true, description: 'How many. Null: 8.' }) first: number | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job[]> {
    const count = Math.min(Math.max(first ?? 8, 1), MOST);
    return this.jobs.past((search ?? '').slice(0, 200), count, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description:
      'Starts a draft like a job the viewer has published before: brief, lines, criteria, invitations. Its dates are new. Refusals: NOT_FOUND, NOT_ALLOWED.',
  })
  async repeatJob(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Args('zone', { type: () => String, nullable: true, description: 'Zone of the requester. Null or unknown: UTC.' })
    zone: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    return this.jobs.mine(await this.repeating.repeat(id, zone ?? 'UTC', viewer), viewer, selectionOf(info));
  }

  @OffTheRecord('how one likes to see a page')
  @Mutation(() => PostingView, { description: 'Remembers how the viewer likes to write jobs, on every device.' })
  async choosePostingView(
    @Args('view', { type: () => PostingView }) view: PostingView,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PostingView> {
    await this.database.rows('update person set posting_view = $2 where id = $1', [viewer.personId, view]);
    return view;
  }
}

/** What this room lends to the viewer. */
@Resolver(() => ViewerAccount)
export class ViewerPostingResolver {
  @ResolveField(() => PostingView, {
    description: 'How the viewer writes jobs: as chosen, else in steps until the first one is published.',
  })
  postingView(@Parent() viewer: ViewerAccount & { postingView: PostingView }): PostingView {
    return viewer.postingView;
  }
}
