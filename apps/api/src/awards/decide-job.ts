import {
  type AwardReason,
  awardProblems,
  awardReasonWords,
  fewProposalsProblems,
  noAwardProblems,
  noAwardReasonWords,
} from '@bidwell/domain/award';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { type LockedJob, LockJob } from '../jobs/lock-job.service.js';
import { Policies } from '../jobs/policies/policies.service.js';
import { Database } from '../platform/database/database.js';
import { notFound, refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import type { StandingVariant } from '../proposals/door/standing-proposals.service.js';
import type { ChooseInput, CloseInput } from './award.inputs.js';
import { Debriefs } from './debriefs.service.js';
import { WrittenDebriefs } from './debriefs/written-debriefs.js';
import { type Contender, FieldOfProposals, type ProposalField } from './field-of-proposals.js';
import { RecordJobContest } from './record-job-contest.js';
import { JOB_DECIDED, type JobDecided } from './award.happenings.js';

interface Decision {
  winner: Contender | null;
  /** Null for the main offer. */
  variant: StandingVariant | null;
  reasons: string[];
  reasonWords: string[];
  words: string;
  /** Why one of fewer proposals than the policy wants is chosen. Not for bidders. */
  justification: string;
}

/**
 * The choice of one proposal, or of none. The job's row is locked first, so that of several choices at the same moment
 * one is made and the others hear that it has been. Debriefs, messages and contest facts are part of the same move.
 */
@Injectable()
export class DecideJob {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly policies: Policies,
    private readonly field: FieldOfProposals,
    private readonly written: WrittenDebriefs,
    private readonly debriefs: Debriefs,
    private readonly contests: RecordJobContest,
    private readonly happenings: Happenings,
  ) {}

  /** Chooses a proposal; answers how many bidders were told. */
  async choose(input: ChooseInput, viewer: Viewer): Promise<number> {
    const { jobId, proposalId, variant: number, reasons } = input;
    const job = await this.lock.forMove(jobId, 'choose', viewer);
    const field = await this.field.of(jobId);
    const winner = field.contenders.find(({ id }) => id === proposalId);
    if (winner === undefined) return notFound('This proposal');
    if (!winner.isReadable)
      refuse('UNREADABLE', 'This proposal could not be opened, so it cannot be chosen.', { field: 'proposalId' });
    if (winner.disqualifiedBecause !== null)
      refuse('DISQUALIFIED', 'This proposal is disqualified. Take that back before you choose it.', {
        field: 'proposalId',
      });
    const variant = number == null ? null : variantOf(winner, number);
    const words = input.words?.trim() ?? '';
    const justification = input.justification?.trim() ?? '';
    const { minProposals } = await this.policies.ofJob(jobId);
    refuseProblems([
      ...awardProblems({ reasons, words, chosenId: proposalId, proposals: field.contenders }),
      ...fewProposalsProblems(field.contenders.length, minProposals, justification),
      ...this.written.problems(input.debriefs, field),
    ]);
    await this.written.keep(jobId, input.debriefs);
    const reasonWords = reasons.map((reason: AwardReason) => awardReasonWords[reason]);
    return this.record(job, field, { winner, variant, reasons, reasonWords, words, justification }, viewer);
  }

  /** Closes the job without an award; answers how many bidders were told. */
  async close({ jobId, reason, words, debriefs }: CloseInput, viewer: Viewer): Promise<number> {
    const job = await this.lock.forMove(jobId, 'closeWithoutAward', viewer);
    const field = await this.field.of(jobId);
    refuseProblems([...noAwardProblems({ reason, words: words ?? null }), ...this.written.problems(debriefs, field)]);
    await this.written.keep(jobId, debriefs);
    const decision = {
      winner: null,
      variant: null,
      reasons: [reason],
      reasonWords: [noAwardReasonWords[reason]],
      words: words?.trim() ?? '',
      justification: '',
    };
    return this.record(job, field, decision, viewer);
  }

  private async record(job: LockedJob, field: ProposalField, decision: Decision, viewer: Viewer): Promise<number> {
    const { winner, variant, reasons, reasonWords, words, justification } = decision;
    const { id: jobId, reference, title } = job;
    await this.database.rows(
      `insert into award (job_id, proposal_id, variant, decided_by, reasons, words, justification)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [jobId, winner?.id ?? null, variant?.number ?? null, viewer.personId, reasons, words, justification],
    );
    await this.debriefs.tell(jobId, field, { winnerBidderId: winner?.bidderId ?? null, reasonWords, words });
    await this.contests.record(jobId, field, winner, variant);
    const bidderIds = field.contenders.map(({ bidderId }) => bidderId);
    await this.happenings.tell<JobDecided>(JOB_DECIDED, {
      jobId,
      reference,
      title,
      winnerBidderId: winner?.bidderId ?? null,
      bidderIds,
    });
    return bidderIds.length;
  }
}

function variantOf({ variants }: Contender, number: number): StandingVariant {
  return variants.find((variant) => variant.number === number) ?? notFound('This variant');
}

function refuseProblems(problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse('DECISION_UNFINISHED', first.message, { field: first.field, problems });
}
