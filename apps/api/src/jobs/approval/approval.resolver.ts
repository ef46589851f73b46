import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Job } from '../job.entity.js';
import { JobResult } from '../job-pages.results.js';
import { Jobs } from '../jobs.service.js';
import { SendBackInput } from './approval.entity.js';
import { ApproveJob } from './approve-job.js';

const Id = () => Args('id', { type: () => ID }, ParseUUIDPipe);

/** Approval before publishing. */
@Resolver()
export class ApprovalResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly approving: ApproveJob,
  ) {}

  @Mutation(() => JobResult, {
    description:
      'Asks whoever the policy names to approve a draft; approving publishes it. Refusals: BRIEF_UNFINISHED with every problem, NO_APPROVAL_NEEDED, NO_APPROVER, BOTH_SIDES, NOBODY_MATCHES, TOO_MANY_INVITED, WRONG_STATE.',
  })
  async requestApproval(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.approving.request(id, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description:
      'Approves a job that waits for the viewer, and publishes it. Refusals: as `publishJob`, where something no longer fits; NOT_YOURS, WRONG_STATE.',
  })
  async approveJob(@Id() id: string, @CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Job> {
    await this.approving.approve(id, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description:
      'Sends a job that waits for the viewer back to its requester, and gives it one last time: a draft is its requester’s alone. Refusals: REASON_MISSING, NOT_YOURS, WRONG_STATE.',
  })
  async sendJobBack(
    @Args() { id, words }: SendBackInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    const job = await this.jobs.mine(id, viewer, selectionOf(info));
    await this.approving.sendBack(id, words, viewer);
    return job;
  }

  @Mutation(() => JobResult, {
    description: 'Takes a job that waits for approval back, to change it. Refusals: WRONG_STATE, NOT_YOURS.',
  })
  async takeJobBack(@Id() id: string, @CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Job> {
    await this.approving.takeBack(id, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }
}
