import { type AmendableBrief, isMaterialChange } from '@bidwell/domain/addendum';
import { amendmentProblems, newProblems } from '@bidwell/domain/amendment';
import { type Brief, briefProblems } from '@bidwell/domain/brief';
import { earliestDateAt } from '@bidwell/domain/calendar';
import { briefDifference } from '@bidwell/domain/brief-difference';
import type { Problem } from '@bidwell/domain/refusal';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { readBrief } from '../brief-of-job.js';
import { changedColumns } from '../edit-job.js';
import { JOB_AMENDED, type JobAmended } from '../job.happenings.js';
import type { JobDraftInput } from '../job.inputs.js';
import { Job } from '../job.entity.js';
import { JobLine } from '../job-line.entity.js';
import { type LockedJob, LockJob } from '../lock-job.service.js';
import { tooLate } from '../too-late.js';
import { Policies } from '../policies/policies.service.js';
import { Addendum } from './addendum.entity.js';
import type { AmendJobInput } from './addendum.inputs.js';
import { amendedAnswers } from './amended-answers.js';
import { amendableOf, amendedLines, frozenProblems, lineOf } from './amendable-brief.js';

const PUBLISH = `
  insert into addendum (job_id, number, reason, changes, is_material, published_by) values ($1, $2, $3, $4, $5, $6)`;

/** What is and what would be: as the rules of a brief read it, and as those of addenda do. */
interface Amending {
  columns: Partial<Job>;
  before: AmendableBrief;
  after: AmendableBrief;
  briefBefore: Brief;
  briefAfter: Brief;
  /** What is wrong with the answers to the category's questions. */
  answerProblems: Problem[];
}

/** What stands beside the changes of an addendum. */
interface Told {
  number: number;
  reason: string;
  isMaterial: boolean;
  /** Said to everybody invited in the message itself. */
  because?: string;
}

/** Changes an open job by a numbered addendum, so that everybody invited sees what is different and why. */
@Injectable()
export class AmendJob {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly policies: Policies,
  ) {}

  async amend({ id, after, changes, reason, isMaterial }: AmendJobInput, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(id, 'amend', viewer);
    const number = await this.nextNumber(id, after);
    const frozen = frozenProblems(changes);
    if (frozen.length > 0) refuse('FROZEN', frozen[0]?.message ?? '', { problems: frozen });
    const amending = await this.amending(id, changes);
    const told = briefDifference(amending.before, amending.after);
    const amendment = { ...amending, changes: told, reason, isSaidToMatter: isMaterial };
    await this.refuseProblems(amendment, job);
    await this.publish(job, amending, { number, reason: reason.trim(), isMaterial }, viewer);
  }

  /** Moves the deadline of a job that is locked for it, and the promise of a decision with it where that would come too early. */
  async extend(job: LockedJob, deadline: Date, reason: string, viewer: Viewer): Promise<void> {
    const { decisionDue } = await this.database.manager.findOneByOrFail(Job, { id: job.id });
    const day = earliestDateAt(deadline);
    const isTooEarly = decisionDue !== null && decisionDue < day;
    const amending = await this.amending(job.id, isTooEarly ? { deadline, decisionDue: day } : { deadline });
    const number = 1 + (await this.database.manager.count(Addendum, { where: { jobId: job.id } }));
    await this.publish(job, amending, { number, reason, isMaterial: false, because: reason }, viewer);
  }

  /** The addendum first: the database lets the brief change only beside it. */
  private async publish(
    { id, reference, title, invitedBidderIds: bidderIds }: LockedJob,
    amending: Amending,
    { number, reason, isMaterial, because }: Told,
    viewer: Viewer,
  ): Promise<void> {
    const told = briefDifference(amending.before, amending.after);
    const matters = isMaterial || isMaterialChange(told);
    const row = [id, number, reason, JSON.stringify(told), matters, viewer.personId];
    await this.database.rows(PUBLISH, row).catch(tooLate);
    await this.keep(id, amending).catch(tooLate);
    const labels = told.map(({ label }) => label);
    const amended = { jobId: id, reference, title, number, labels, bidderIds, because };
    await this.happenings.tell<JobAmended>(JOB_AMENDED, amended);
  }

  private async nextNumber(jobId: string, known: number): Promise<number> {
    const newest = await this.database.manager.count(Addendum, { where: { jobId } });
    if (newest === known) return newest + 1;
    return refuse(
      'CONFLICT',
      `Addendum ${newest} was published since you opened this form. Look at it first; what you typed here is still in the form.`,
    );
  }

  private async amending(id: string, changes: JobDraftInput): Promise<Amending> {
    const job = await this.database.manager.findOneByOrFail(Job, { id });
    const brief = await readBrief(this.database, job);
    const lines = brief.lines.map(lineOf);
    const answered = await amendedAnswers(this.database, job, changes.answers);
    const columns = changedColumns(changes);
    if (answered.answers !== undefined) columns.answers = answered.answers;
    const next = { ...job, ...columns };
    const linesAfter = amendedLines(lines, changes.lines ?? [], next.headCount);
    return {
      columns,
      before: amendableOf(job, lines, answered.before),
      after: amendableOf(next, linesAfter, answered.after),
      answerProblems: answered.problems,
      briefBefore: brief,
      briefAfter: { ...brief, ...columns, lines: linesAfter },
    };
  }

  private async refuseProblems(
    amendment: Amending & Parameters<typeof amendmentProblems>[0],
    { id, now }: LockedJob,
  ): Promise<void> {
    const calendar = { now, holidays: await this.policies.holidays() };
    const { lateChangeDays } = await this.policies.ofJob(id);
    const { briefBefore, briefAfter } = amendment;
    const problems = [
      ...amendmentProblems(amendment, calendar, lateChangeDays),
      ...amendment.answerProblems,
      ...newProblems(briefProblems(briefBefore, now), briefProblems(briefAfter, now)),
    ];
    if (problems.length > 0) refuse('AMENDMENT_REFUSED', 'This addendum cannot be published yet.', { problems });
    if (amendment.changes.length === 0)
      refuse('NOTHING_CHANGED', 'Nothing in the brief is different. Change what is to change, or leave it as it is.');
  }

  private async keep(jobId: string, { columns, before, after }: Amending): Promise<void> {
    if (Object.keys(columns).length > 0) await this.database.manager.update(Job, { id: jobId }, columns);
    const position = before.lines.length;
    const added = after.lines.filter(({ id }) => id === null);
    for (const line of after.lines) {
      if (line.id === null || before.lines.some((was) => was.id === line.id && isAsItWas(was, line))) continue;
      const { details, quantity } = line;
      await this.database.manager.update(JobLine, { id: line.id, jobId }, { details, quantity });
    }
    const rows = added.map((line, place) => ({ ...line, id: undefined, jobId, position: position + place }));
    if (rows.length > 0) await this.database.manager.insert(JobLine, rows);
  }
}

function isAsItWas(was: { details: string; quantity: number }, is: { details: string; quantity: number }): boolean {
  return was.details === is.details && was.quantity === is.quantity;
}
