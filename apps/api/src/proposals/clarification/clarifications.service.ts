import { clarificationAnswerProblems, clarificationProblems, toldToAllProblems } from '@bidwell/domain/clarification';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { LockJob } from '../../jobs/lock-job.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { StandingProposals } from '../door/standing-proposals.service.js';
import type { AnswerClarificationInput, AskClarificationInput, TellAllInput } from './clarification.inputs.js';
import { ownClarificationReading, toldToAllReading } from './clarification.reading.js';
import type { OwnClarification, ToldToAll } from './clarification.results.js';
import {
  CLARIFICATION_ANSWERED,
  CLARIFICATION_ASKED,
  type ClarificationTold,
  TOLD_TO_ALL,
  type AllTold,
} from './clarification.happenings.js';

const ASK = `
  insert into clarification (bidder_id, job_id, proposal_id, question, due, asked_by) values ($1, $2, $3, $4, $5, $6)`;

const ANSWER =
  'update clarification set answer = $2, answered_by = $3 where id = $1 and answered_at is null returning id';

/** Asking one bidder about its proposal between the opening and the decision, and telling all what matters to all. */
@Injectable()
export class Clarifications {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly proposals: StandingProposals,
    private readonly happenings: Happenings,
    private readonly reader: Reader,
  ) {}

  async ask({ proposalId, question, due }: AskClarificationInput, viewer: Viewer): Promise<void> {
    const jobId = await this.proposals.jobOf(proposalId);
    if (jobId === null) return notFound('This proposal');
    const { now, reference, title } = await this.lock.forShare(jobId, 'clarify', viewer);
    refuseProblems(clarificationProblems({ question, due, now }));
    const asked = (await this.proposals.ofJob(jobId)).find(({ id }) => id === proposalId);
    if (asked === undefined) return notFound('This proposal');
    await this.database.rows(ASK, [asked.bidderId, jobId, proposalId, question.trim(), due, viewer.personId]);
    const { bidderId } = asked;
    await this.happenings.tell<ClarificationTold>(CLARIFICATION_ASKED, { jobId, reference, title, bidderId });
  }

  /** Once, until the decision: late is marked and still read. */
  async answer(
    { id, answer }: AnswerClarificationInput,
    viewer: Viewer,
    selection: Selection,
  ): Promise<OwnClarification> {
    const own = await this.database.row<{ jobId: string }>(
      'select job_id as "jobId" from clarification where id = $1 and bidder_id = $2',
      [id, viewer.bidderId],
    );
    if (own === null) return notFound('This question');
    const { reference, title, requesterId } = await this.lock.forShare(own.jobId, 'answerClarification', viewer);
    refuseProblems(clarificationAnswerProblems(answer));
    if ((await this.database.row(ANSWER, [id, answer.trim(), viewer.personId])) === null)
      refuse('ANSWERED', 'A colleague has answered this question. Reload the page to read the answer.');
    const told = { jobId: own.jobId, reference, title, requesterId };
    await this.happenings.tell(CLARIFICATION_ANSWERED, told);
    const read = await this.reader.one<OwnClarification>(
      ownClarificationReading,
      selection,
      viewer,
      (row, scope) => `from clarification ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return read ?? notFound('This question');
  }

  /** Tells everybody whose proposal stands and is not disqualified, in words without a name. */
  async tellAll({ jobId, question, answer }: TellAllInput, viewer: Viewer, selection: Selection): Promise<ToldToAll> {
    const { reference, title } = await this.lock.forShare(jobId, 'clarify', viewer);
    const standing = await this.proposals.ofJob(jobId);
    refuseProblems(toldToAllProblems({ question, answer, bidderNames: await this.proposals.invitedNames(jobId) }));
    const told = await this.database.row<{ id: string }>(
      'insert into told_to_all (job_id, question, answer, told_by) values ($1, $2, $3, $4) returning id',
      [jobId, question.trim(), answer.trim(), viewer.personId],
    );
    const bidderIds = standing
      .filter(({ disqualifiedBecause }) => disqualifiedBecause === null)
      .map(({ bidderId }) => bidderId);
    await this.happenings.tell<AllTold>(TOLD_TO_ALL, { jobId, reference, title, bidderIds });
    const read = await this.reader.one<ToldToAll>(
      toldToAllReading,
      selection,
      viewer,
      (row, scope) => `from told_to_all ${row} where ${row}.id = ${scope.param(told?.id ?? null, 'uuid')}`,
    );
    return read ?? notFound('This note');
  }
}

function refuseProblems(problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse('UNFINISHED', first.message, { field: first.field, problems });
}
