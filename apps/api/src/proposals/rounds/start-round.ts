import { defaultDecisionDue } from '@bidwell/domain/deadline';
import type { Viewer } from '@bidwell/domain/permissions';
import { openDaysProblems } from '@bidwell/domain/policy';
import { roundProblems } from '@bidwell/domain/rounds';
import { Injectable } from '@nestjs/common';
import { JOB_PUBLISHED, type JobPublished } from '../../jobs/job.happenings.js';
import { type LockedJob, LockJob } from '../../jobs/lock-job.service.js';
import { Policies } from '../../jobs/policies/policies.service.js';
import { CopyJob } from '../../jobs/rounds/copy-job.service.js';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { type StandingProposal, StandingProposals } from '../door/standing-proposals.service.js';
import { LEFT_OUT_OF_ROUND, type LeftOut } from './round.happenings.js';
import type { StartRoundInput } from './round.inputs.js';

/** Asks those who are kept in for a further round, and tells the others. */
@Injectable()
export class StartRound {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly proposals: StandingProposals,
    private readonly copying: CopyJob,
    private readonly policies: Policies,
    private readonly happenings: Happenings,
  ) {}

  /** Answers the id of the new round's job. */
  async start(input: StartRoundInput, viewer: Viewer): Promise<string> {
    const job = await this.lock.forMove(input.jobId, 'startRound', viewer);
    const standing = await this.proposals.ofJob(job.id);
    await this.check(input, job, standing);
    const kept = bidderIdsOf(standing.filter(({ id }) => input.kept.includes(id)));
    const { deadline, words, leftOutWords } = input;
    const round = await this.copying.copy(job.id, {
      deadline,
      decisionDue: defaultDecisionDue(deadline, 'UTC', await this.policies.holidays()),
      roundWords: words.trim(),
      leftOutWords: leftOutWords?.trim() ?? '',
      bidderIds: kept,
    });
    const { reference } = await this.nameOf(round.id);
    await this.happenings.tell<JobPublished>(JOB_PUBLISHED, {
      jobId: round.id,
      reference,
      title: round.title,
      bidderIds: kept,
      round: round.roundNumber,
    });
    const leftOut = bidderIdsOf(standing).filter((bidderId) => !kept.includes(bidderId));
    const { id: jobId, title } = job;
    await this.happenings.tell<LeftOut>(LEFT_OUT_OF_ROUND, {
      jobId,
      reference: job.reference,
      title,
      bidderIds: leftOut,
    });
    return round.id;
  }

  private async check(input: StartRoundInput, job: LockedJob, standing: StandingProposal[]): Promise<void> {
    const problems = roundProblems({
      number: (await this.numberOf(job.id)) + 1,
      deadline: input.deadline,
      now: job.now,
      words: input.words,
      leftOutWords: input.leftOutWords ?? '',
      keptIds: input.kept,
      proposals: standing.map(({ id, isReadable, disqualifiedBecause }) => {
        return { id, isReadable: isReadable && disqualifiedBecause === null };
      }),
      bidderNames: await this.proposals.invitedNames(job.id),
    });
    const terms = await this.policies.ofJob(job.id);
    if (input.deadline > job.now)
      problems.push(...openDaysProblems(terms, input.deadline, job.now, await this.policies.holidays()));
    const [first] = problems;
    if (first !== undefined) refuse('UNFINISHED', first.message, { field: first.field, problems });
  }

  private async numberOf(jobId: string): Promise<number> {
    const row = await this.database.row<{ number: number }>('select round_number as number from job where id = $1', [
      jobId,
    ]);
    return row?.number ?? 1;
  }

  private async nameOf(jobId: string): Promise<{ reference: string }> {
    const row = await this.database.row<{ reference: string }>(
      `select 'JOB-' || number as reference from job where id = $1`,
      [jobId],
    );
    return row ?? { reference: '' };
  }
}

function bidderIdsOf(proposals: StandingProposal[]): string[] {
  return proposals.map(({ bidderId }) => bidderId);
}
