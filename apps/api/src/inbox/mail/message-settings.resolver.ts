import { MessageTopic, MessageWish } from '@bidwell/domain/message-topic';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Job } from '../../jobs/job.entity.js';
import { jobReading } from '../../jobs/job.reading.js';
import { JobResult } from '../../jobs/job-pages.results.js';
import { Jobs } from '../../jobs/jobs.service.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { MessageSettings, MessageSettingsResult, type TestMail, TestMailResult } from './message-settings.results.js';
import { MessageSettingsKept } from './message-settings.service.js';
import { MessageTimesInput } from './message-times.input.js';

jobReading.column(
  'isMuted',
  (row, scope) => `exists (select from job_mute jm where jm.person_id = ${scope.personId()} and jm.job_id = ${row}.id)`,
);

@Resolver(() => Job)
export class MessageSettingsResolver {
  constructor(
    private readonly settings: MessageSettingsKept,
    private readonly jobs: Jobs,
  ) {}

  @Query(() => MessageSettings, { description: 'How and when the viewer is told things by mail.' })
  messageSettings(@CurrentViewer() viewer: Viewer): Promise<MessageSettings> {
    return this.settings.of(viewer);
  }

  @Mutation(() => MessageSettingsResult, {
    description: 'Says how the viewer hears of a topic. Refusals: ALWAYS_MAILED for `ACCESS`.',
  })
  async setMessageWish(
    @Args('topic', { type: () => MessageTopic }) topic: MessageTopic,
    @Args('wish', { type: () => MessageWish }) wish: MessageWish,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessageSettings> {
    await this.settings.wish(topic, wish, viewer);
    return this.settings.of(viewer);
  }

  @Mutation(() => MessageSettingsResult, {
    description:
      'Says when the viewer gets mail. Digests that wait already come as they were due. Refusals: TIMES with every problem.',
  })
  async setMessageTimes(
    @Args() { quietFrom, quietUntil, ...times }: MessageTimesInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessageSettings> {
    await this.settings.keepTimes({ ...times, quietFrom: quietFrom ?? null, quietUntil: quietUntil ?? null }, viewer);
    return this.settings.of(viewer);
  }

  @Mutation(() => TestMailResult, {
    description: 'Sends the viewer a mail to try the way. Refusals: NO_MAIL_SERVER, TRIED within a minute.',
  })
  async sendTestMail(@CurrentViewer() viewer: Viewer): Promise<TestMail> {
    return { address: await this.settings.sendTest(viewer) };
  }

  @Mutation(() => JobResult, {
    description:
      'Mails the viewer nothing about a job any more, or again; the inbox has it all the same. Refusals: NOT_FOUND.',
  })
  async muteJob(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @Args('isMuted') isMuted: boolean,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    await this.settings.mute(jobId, isMuted, viewer);
    return (await this.jobs.one(jobId, viewer, selectionOf(info))) ?? notFound('This job');
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer wants no mail about it.' })
  isMuted(@Parent() job: Job & { isMuted: boolean }): boolean {
    return job.isMuted;
  }
}
