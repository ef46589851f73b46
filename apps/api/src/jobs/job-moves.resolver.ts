import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import { OffTheRecord } from '../platform/audit/off-the-record.js';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { CancelJob } from './cancel-job.js';
import { EditJob } from './edit-job.js';
import { Job } from './job.entity.js';
import { AnswerInput, CancelJobInput, JobDraftInput, QuestionText } from './job.inputs.js';
import { JobResult, QuestionResult } from './job-pages.results.js';
import { Jobs } from './jobs.service.js';
import { PublishJob } from './publish-job.js';
import { Question } from './question.entity.js';
import { Questions } from './questions.service.js';

const Id = (name = 'id') => Args(name, { type: () => ID }, ParseUUIDPipe);

/** The moves of a job's life. */
@Resolver()
export class JobMovesResolver {
  constructor(
    private readonly jobs: Jobs,
    private readonly edit: EditJob,
    private readonly publishing: PublishJob,
    private readonly cancelling: CancelJob,
    private readonly questions: Questions,
  ) {}

  @Mutation(() => JobResult, {
    description:
      'Starts a draft from a template, with dates proposed in the given zone. Refusals: NOT_FOUND, NOT_ALLOWED, NO_CATEGORY.',
  })
  async startJob(
    @Args('templateId', { type: () => ID }) templateId: string,
    @Args('zone', {
      type: () => String,
      nullable: true,
      description: 'Zone of the requester, such as Europe/Lisbon. Null or unknown: UTC.',
    })
    zone: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    return this.jobs.mine(await this.edit.start(templateId, zone ?? 'UTC', viewer), viewer, selectionOf(info));
  }

  @OffTheRecord('a draft is saved every few seconds and decides nothing')
  @Mutation(() => JobResult, {
    description:
      'Saves changes to a draft. Refusals: NOT_FOUND, NOT_YOURS, WRONG_STATE, CONFLICT (saved elsewhere meanwhile), UNKNOWN.',
  })
  async saveJob(
    @Id() id: string,
    @Args('draftVersion', { type: () => Int, description: 'The version the changes were made on.' })
    draftVersion: number,
    @Args('changes') changes: JobDraftInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.edit.save(id, draftVersion, changes, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description:
      'Publishes a draft and invites its bidders. Refusals: BRIEF_UNFINISHED with every problem, BOTH_SIDES, NOBODY_MATCHES, WRONG_STATE.',
  })
  async publishJob(@Id() id: string, @CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Job> {
    await this.publishing.publish(id, viewer);
    return this.jobs.mine(id, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description:
      'Cancels an open job; everybody invited is told the reason, and nothing sealed is ever opened. Refusals: REASON_MISSING, WRONG_STATE.',
  })
  async cancelJob(
    @Args() input: CancelJobInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.cancelling.cancel(input.id, input.reason, viewer);
    return this.jobs.mine(input.id, viewer, selectionOf(info));
  }

  @Mutation(() => JobResult, {
    description: 'Throws a draft away and gives it one last time. Refusals: WRONG_STATE, NOT_FOUND.',
  })
  async discardJob(@Id() id: string, @CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Job> {
    const job = await this.jobs.mine(id, viewer, selectionOf(info));
    await this.edit.discard(id, viewer);
    return job;
  }

  @Mutation(() => QuestionResult, {
    description:
      'Asks about a job. Everybody invited will see the answer, nobody the asker. Refusals: TEXT_MISSING, QUESTIONS_CLOSED, WRONG_STATE.',
  })
  askQuestion(
    @Id('jobId') jobId: string,
    @Args() { text }: QuestionText,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Question> {
    return this.questions.ask(jobId, text, viewer, selectionOf(info));
  }

  @Mutation(() => QuestionResult, {
    description:
      'Answers a question for everybody invited; answering again replaces the answer. Refusals: TEXT_MISSING, NOT_FOUND, WRONG_STATE.',
  })
  answerQuestion(
    @Args() { id, answer }: AnswerInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Question> {
    return this.questions.answer(id, answer, viewer, selectionOf(info));
  }
}
