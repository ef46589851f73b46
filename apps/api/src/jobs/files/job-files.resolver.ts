import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import type { Job } from '../job.entity.js';
import { JobResult } from '../job-pages.results.js';
import { Jobs } from '../jobs.service.js';
import { JobFiles } from './job-files.service.js';

@Resolver()
export class JobFilesResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: JobFiles,
  ) {}

  @Mutation(() => JobResult, {
    description: 'Removes a file from the brief of a draft. Refusals: NOT_FOUND, NOT_YOURS, WRONG_STATE.',
  })
  async removeJobFile(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    return this.jobs.mine(await this.files.remove(id, viewer), viewer, selectionOf(info));
  }
}
