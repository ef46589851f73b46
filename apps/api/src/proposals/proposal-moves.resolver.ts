import { DeclineReason } from '@bidwell/domain/decline';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import { OffTheRecord } from '../platform/audit/off-the-record.js';
import type { GraphQLResolveInfo } from 'graphql';
import type { Job } from '../jobs/job.entity.js';
import { Jobs } from '../jobs/jobs.service.js';
import { Refusal } from '../platform/graphql/refusal.js';
import { selectionAt, selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { DeclineJob } from './decline-job.js';
import type { MyProposal } from './my-proposal.entity.js';
import { DeclineJobInput, ProposalContentInput } from './proposal.inputs.js';
import { DeclineJobResult, MyProposalResult, SubmitProposalResult, SubmittedProposal } from './proposal.results.js';
import { Proposals } from './proposals.service.js';
import { SubmitProposal } from './submit-proposal.js';
import { WriteProposal } from './write-proposal.js';

const JobId = () => Args('jobId', { type: () => ID }, ParseUUIDPipe);

/** The moves of a proposal’s life. */
@Resolver()
export class ProposalMovesResolver {
  constructor(
    private readonly proposals: Proposals,
    private readonly jobs: Jobs,
    private readonly writing: WriteProposal,
    private readonly submitting: SubmitProposal,
    private readonly declining: DeclineJob,
  ) {}

  @Mutation(() => MyProposalResult, {
    description:
      'Begins a proposal; where one is begun, gives that. Refusals: NOT_FOUND, DEADLINE_PASSED, JOB_CANCELLED.',
  })
  async startProposal(
    @JobId() jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MyProposal> {
    const offer = await this.writing.start(jobId, viewer);
    return this.proposals.mineAfter(jobId, viewer, selectionOf(info), offer);
  }

  @OffTheRecord('a draft is saved every few seconds and decides nothing')
  @Mutation(() => MyProposalResult, {
    description:
      'Seals a draft; it need not be complete. Refusals: CONFLICT (saved elsewhere meanwhile), NOT_FOUND, DEADLINE_PASSED, JOB_CANCELLED, SEAL_UNAVAILABLE.',
  })
  async saveProposal(
    @JobId() jobId: string,
    @Args('draftRevision', { type: () => Int, description: 'The revision the changes were made on.' })
    draftRevision: number,
    @Args('content') content: ProposalContentInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MyProposal> {
    const offer = await this.writing.save(jobId, draftRevision, content, viewer);
    return this.proposals.mineAfter(jobId, viewer, selectionOf(info), offer);
  }

  @Mutation(() => SubmitProposalResult, {
    description:
      'Submits a version, the first or a revision; the newest one before the deadline counts. Refusals: CONTENT_UNFINISHED with every problem, ADDENDUM_UNREAD (one came meanwhile), DEADLINE_PASSED with the database’s time, JOB_CANCELLED, NOT_FOUND, SEAL_UNAVAILABLE.',
  })
  async submitProposal(
    @JobId() jobId: string,
    @Args('content') content: ProposalContentInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SubmittedProposal | Refusal> {
    const submission = await this.submitting.submit(jobId, content, viewer);
    if (submission instanceof Refusal) return submission;
    const { offer, receipt } = submission;
    const proposal = await this.proposals.mineAfter(jobId, viewer, selectionAt(selectionOf(info), 'proposal'), offer);
    return Object.assign(new SubmittedProposal(), { proposal, receipt });
  }

  @Mutation(() => MyProposalResult, {
    description:
      'Withdraws what was submitted; it can be submitted again until the deadline. Refusals: WRONG_STATE, DEADLINE_PASSED, JOB_CANCELLED, NOT_FOUND.',
  })
  async withdrawProposal(
    @JobId() jobId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MyProposal | Refusal> {
    const refusal = await this.submitting.withdraw(jobId, viewer);
    return refusal ?? this.proposals.mineAfter(jobId, viewer, selectionOf(info), null);
  }

  @Mutation(() => DeclineJobResult, {
    description: 'Turns a job down, for a reason. Refusals: REASON_MISSING, WITHDRAW_FIRST, WRONG_STATE, NOT_FOUND.',
  })
  async declineJob(
    @JobId() jobId: string,
    @Args('reason', { type: () => DeclineReason }) reason: DeclineReason,
    @Args() { words }: DeclineJobInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.declining.decline(jobId, reason, words ?? null, viewer);
    return this.jobs.mine(jobId, viewer, selectionOf(info));
  }
}
