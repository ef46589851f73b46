import { isPromptAnswer } from '@bidwell/domain/answer-speed';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import type { Selection } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import { questionReading } from './job.reading.js';
import { LockJob } from './lock-job.service.js';
import { Policies } from './policies/policies.service.js';
import { Question } from './question.entity.js';
import { QUESTION_ASKED, QUESTION_ANSWERED, type QuestionAsked, type QuestionAnswered } from './job.happenings.js';

/** A question as far as this viewer can see it: a rival's question that waits for its answer does not exist. */
const SEEN = `
  select q.job_id as "jobId" from question q join job j on j.id = q.job_id
  where q.id = $1 and (j.requester_id = $2 or q.answered_at is not null or q.bidder_id = $3)`;

/** Questions are asked once and answered for all, without the asker's name. */
@Injectable()
export class Questions {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly reader: Reader,
    private readonly policies: Policies,
  ) {}

  async ask(jobId: string, text: string, viewer: Viewer, selection: Selection): Promise<Question> {
    if (text.trim() === '') refuse('TEXT_MISSING', 'Enter your question.', { field: 'text' });
    const { reference, title, requesterId } = await this.lock.forShare(jobId, 'ask', viewer);
    const row = await this.database.row<{ id: string }>(
      'insert into question (job_id, bidder_id, asked_by, text) values ($1, $2, $3, $4) returning id',
      [jobId, viewer.bidderId, viewer.personId, text.trim()],
    );
    await this.happenings.tell<QuestionAsked>(QUESTION_ASKED, { jobId, reference, title, requesterId });
    return this.read(row?.id ?? '', viewer, selection);
  }

  async answer(id: string, answer: string, viewer: Viewer, selection: Selection): Promise<Question> {
    if (answer.trim() === '') refuse('TEXT_MISSING', 'Enter your answer.', { field: 'answer' });
    const question = await this.database.row<{ jobId: string }>(SEEN, [id, viewer.personId, viewer.bidderId]);
    if (question === null) return notFound('This question');
    const job = await this.lock.forShare(question.jobId, 'answer', viewer);
    await this.keep(id, answer.trim(), job.now);
    const { reference, title, invitedBidderIds: bidderIds } = job;
    await this.happenings.tell<QuestionAnswered>(QUESTION_ANSWERED, { jobId: job.id, reference, title, bidderIds });
    return this.read(id, viewer, selection);
  }

  /** How fast it was answered is measured once, at the first answer. */
  private async keep(id: string, answer: string, now: Date): Promise<void> {
    const asked = await this.database.row<{ askedAt: Date; answeredAt: Date | null }>(
      'select asked_at as "askedAt", answered_at as "answeredAt" from question where id = $1 for update',
      [id],
    );
    const isFirst = asked !== null && asked.answeredAt === null;
    const wasPrompt = isFirst ? isPromptAnswer(asked.askedAt, now, await this.policies.holidays()) : null;
    await this.database.rows(
      'update question set answer = $2, answered_at = clock_timestamp(), was_prompt = coalesce(was_prompt, $3) where id = $1',
      [id, answer, wasPrompt],
    );
  }

  private async read(id: string, viewer: Viewer, selection: Selection): Promise<Question> {
    const question = await this.reader.one<Question>(
      questionReading,
      selection,
      viewer,
      (row, scope) => `from question ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return Object.assign(new Question(), question);
  }
}
