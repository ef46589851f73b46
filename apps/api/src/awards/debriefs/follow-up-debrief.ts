import { followUpAnswerProblems, followUpProblems, usefulnessProblems } from '@bidwell/domain/debrief-follow-up';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../../jobs/lock-job.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import {
  DEBRIEF_QUESTION_ANSWERED,
  DEBRIEF_QUESTION_ASKED,
  type DebriefQuestionAnswered,
  type DebriefQuestionAsked,
} from '../award.happenings.js';
import { FieldOfProposals } from '../field-of-proposals.js';
import { DebriefQuestion } from './debrief-question.results.js';
import type { AnswerDebriefQuestionInput, AskAboutDebriefInput, RateDebriefInput } from './follow-up.inputs.js';
import { debriefQuestionReading } from './told-debrief.reading.js';
import { WrittenDebriefs } from './written-debriefs.js';

const ASK = `
  insert into debrief_question (proposal_id, job_id, bidder_id, asked_by, words)
  select d.proposal_id, d.job_id, d.bidder_id, $3, $4 from debrief d where d.job_id = $1 and d.bidder_id = $2
  on conflict (proposal_id) do nothing returning due_on::text as "dueOn"`;

/** A question about a debrief of a job that this person posted. */
const ASKED = `
  select q.job_id as "jobId", q.bidder_id as "bidderId", q.answered_at as "answeredAt"
  from debrief_question q join job j on j.id = q.job_id where q.proposal_id = $1 and j.requester_id = $2`;

/** What follows a debrief: what use it was, one question, and its answer. */
@Injectable()
export class FollowUpDebrief {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly reader: Reader,
    private readonly field: FieldOfProposals,
    private readonly written: WrittenDebriefs,
  ) {}

  /** Saying it again replaces it. */
  async rate({ jobId, usefulness, words: given }: RateDebriefInput, viewer: Viewer): Promise<void> {
    const words = given.trim();
    refuseFirst('RATING_UNFINISHED', usefulnessProblems(words));
    await this.lock.forShare(jobId, 'rateDebrief', viewer);
    await this.ownDebrief(jobId, viewer);
    await this.database.rows(
      'update debrief set usefulness = $3, usefulness_words = $4 where job_id = $1 and bidder_id = $2',
      [jobId, viewer.bidderId, usefulness, words],
    );
  }

  async ask({ jobId, words: given }: AskAboutDebriefInput, viewer: Viewer): Promise<void> {
    const words = given.trim();
    refuseFirst('QUESTION_UNFINISHED', followUpProblems(words));
    const { reference, title, requesterId } = await this.lock.forShare(jobId, 'askAboutDebrief', viewer);
    await this.ownDebrief(jobId, viewer);
    const asked = await this.database.row<{ dueOn: string }>(ASK, [jobId, viewer.bidderId, viewer.personId, words]);
    if (asked === null) return refuse('ASKED_ALREADY', 'You have asked about this debrief. There is one question.');
    const { dueOn } = asked;
    await this.happenings.tell<DebriefQuestionAsked>(DEBRIEF_QUESTION_ASKED, {
      jobId,
      reference,
      title,
      requesterId,
      dueOn,
    });
  }

  async answer(
    { id, answer: given }: AnswerDebriefQuestionInput,
    viewer: Viewer,
    selection: Selection,
  ): Promise<DebriefQuestion> {
    const answer = given.trim();
    refuseFirst('ANSWER_UNFINISHED', followUpAnswerProblems(answer));
    const asked = await this.database.row<{ jobId: string; bidderId: string; answeredAt: Date | null }>(ASKED, [
      id,
      viewer.personId,
    ]);
    if (asked === null) return notFound('This question');
    const { jobId, bidderId } = asked;
    const { reference, title } = await this.lock.forMove(jobId, 'answerDebrief', viewer);
    const { contenders } = await this.field.of(jobId);
    refuseFirst('ANSWER_UNFINISHED', this.written.problemsFor(id, 'answer', answer, contenders));
    const rows = await this.database.rows(
      'update debrief_question set answer = $2, answered_by = $3 where proposal_id = $1 and answered_at is null returning 1',
      [id, answer, viewer.personId],
    );
    if (rows.length === 0)
      refuse('ANSWERED_ALREADY', 'This question has been answered. An answer stays as it was given.');
    await this.happenings.tell<DebriefQuestionAnswered>(DEBRIEF_QUESTION_ANSWERED, {
      jobId,
      reference,
      title,
      bidderId,
    });
    const question = await this.reader.one<DebriefQuestion>(debriefQuestionReading, selection, viewer, (row, scope) => {
      return `from debrief_question ${row} where ${row}.proposal_id = ${scope.param(id, 'uuid')}`;
    });
    return Object.assign(new DebriefQuestion(), question);
  }

  private async ownDebrief(jobId: string, { bidderId }: Viewer): Promise<void> {
    const told = await this.database.row('select 1 from debrief where job_id = $1 and bidder_id = $2', [
      jobId,
      bidderId,
    ]);
    if (told === null) notFound('Your debrief');
  }
}

function refuseFirst(code: string, [problem]: Problem[]): void {
  if (problem !== undefined) refuse(code, problem.message, { field: problem.field });
}
