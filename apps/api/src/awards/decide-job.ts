import {
  awardProblems,
  type ChosenFrom,
  fewProposalsProblems,
  noAwardProblems,
  runnerUpProblems,
} from '@bidwell/domain/award';
import type { JobMove } from '@bidwell/domain/job-move';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { type LockedJob, LockJob } from '../jobs/lock-job.service.js';
import { Policies } from '../jobs/policies/policies.service.js';
import { Database } from '../platform/database/database.js';
import { notFound, Refused, refuse } from '../platform/graphql/refusal.js';
import { Happenings } from '../platform/happenings.js';
import type { StandingVariant } from '../proposals/door/standing-proposals.service.js';
import { AwardApprovers } from './award-approvers.service.js';
import { DECISION_AWAITS, type DecisionTold } from './award.happenings.js';
import type { ChooseInput, CloseInput, DecisionInput } from './award.inputs.js';
import { WrittenDebriefs } from './debriefs/written-debriefs.js';
import { type Contender, FieldOfProposals } from './field-of-proposals.js';
import { FieldOfRounds } from './field-of-rounds.js';

interface Decision {
  /** Who approves it before it takes effect. Null: nobody has to. */
  approverId: string | null;
  proposalId: string | null;
  /** Null for the main offer. */
  variant: number | null;
  /** Whom the chooser would have taken otherwise. Not for bidders. Null when not said. */
  runnerUpId: string | null;
  reasons: string[];
  words: string;
  /** Why one of fewer proposals than the policy wants is chosen. Not for bidders. */
  justification: string;
}

const MADE_BEFORE = `
  select undone_at is not null or sent_back_at is not null or reopened_at is not null as "isOver"
  from decision where job_id = $1 and request_key = $2 and decided_by = $3`;

const RECORD = `
  insert into decision (job_id, proposal_id, variant, decided_by, reasons, words, justification, runner_up_id, approver_id,
    request_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, gen_random_uuid()))`;

/**
 * The choice of one proposal, or of none. The job's row is locked first, so that of several choices at the same moment
 * one is made and the others hear that it has been. Nobody is told yet: see TakeEffect.
 */
@Injectable()
export class DecideJob {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly policies: Policies,
    private readonly field: FieldOfProposals,
    private readonly rounds: FieldOfRounds,
    private readonly written: WrittenDebriefs,
    private readonly approvers: AwardApprovers,
    private readonly happenings: Happenings,
  ) {}

  /** Chooses a proposal. */
  choose(input: ChooseInput, viewer: Viewer): Promise<void> {
    return this.once(input, 'choose', viewer, async (job) => {
      const { proposalId, variant: number, reasons } = input;
      const field = await this.field.of(job.id);
      const { contenders } = field;
      const chosen = contenders.find(({ id }) => id === proposalId);
      if (chosen === undefined) return notFound('This proposal');
      if (!chosen.isReadable)
        refuse('UNREADABLE', 'This proposal could not be opened, so it cannot be chosen.', { field: 'proposalId' });
      if (chosen.disqualifiedBecause !== null)
        refuse('DISQUALIFIED', 'This proposal is disqualified. Take that back before you choose it.', {
          field: 'proposalId',
        });
      const variant = number == null ? null : variantOf(chosen, number);
      const words = input.words?.trim() ?? '';
      const runnerUpId = input.runnerUpId ?? null;
      const justification = input.justification?.trim() ?? '';
      const { minProposals } = await this.policies.ofJob(job.id);
      refuseProblems([
        ...awardProblems({ reasons, words, chosenId: proposalId, proposals: contenders.map(asJudged) }),
        ...runnerUpProblems(runnerUpId, proposalId, contenders.filter(canBeChosen)),
        ...fewProposalsProblems(contenders.length, minProposals, justification),
        ...this.written.sharedProblems(words, field),
        ...this.written.problems(input.debriefs, field),
      ]);
      const { comparableTotal, total } = variant ?? chosen;
      const approverId = await this.approvers.forChoice(job, comparableTotal ?? total);
      return { proposalId, variant: variant?.number ?? null, runnerUpId, reasons, words, justification, approverId };
    });
  }

  /** Closes the job without an award. */
  close(input: CloseInput, viewer: Viewer): Promise<void> {
    return this.once(input, 'closeWithoutAward', viewer, async (job) => {
      const { reason, words } = input;
      const field = await this.field.of(job.id);
      refuseProblems([
        ...noAwardProblems({ reason, words: words ?? null }),
        ...this.written.sharedProblems(words ?? '', field),
        ...this.written.problems(input.debriefs, field),
      ]);
      const nobody = { proposalId: null, variant: null, runnerUpId: null, justification: '', approverId: null };
      return { ...nobody, reasons: [reason], words: words?.trim() ?? '' };
    });
  }

  /** How many bidders hear of it when it takes effect. */
  async toldCount(jobId: string): Promise<number> {
    return (await this.rounds.of(jobId)).contenders.length;
  }

  /** The same request twice, one after the other or both at once, makes one decision and hears the same answer. */
  private async once(
    input: DecisionInput,
    move: JobMove,
    viewer: Viewer,
    decide: (job: LockedJob) => Promise<Decision>,
  ): Promise<void> {
    if (await this.isMade(input, viewer)) return;
    const job = await this.locked(input, move, viewer);
    if (job === null) return;
    const { proposalId, variant, runnerUpId, reasons, words, justification, approverId } = await decide(job);
    const choice = [job.id, proposalId, variant, viewer.personId, reasons, words, justification, runnerUpId];
    await this.database.rows(RECORD, [...choice, approverId, input.requestKey ?? null]);
    await this.written.keep(job.id, input.debriefs);
    const { id: jobId, reference, title, requesterId } = job;
    if (approverId === null) return;
    const told = { jobId, reference, title, requesterId, approverId, words: '' };
    await this.happenings.tell<DecisionTold>(DECISION_AWAITS, told);
  }

  /** Null when the same request was answered while this one waited for the job. */
  private async locked(input: DecisionInput, move: JobMove, viewer: Viewer): Promise<LockedJob | null> {
    try {
      return await this.lock.forMove(input.jobId, move, viewer);
    } catch (error) {
      if (error instanceof Refused && (await this.isMade(input, viewer))) return null;
      throw error;
    }
  }

  private async isMade({ jobId, requestKey }: DecisionInput, viewer: Viewer): Promise<boolean> {
    if (requestKey == null) return false;
    const made = await this.database.row<{ isOver: boolean }>(MADE_BEFORE, [jobId, requestKey, viewer.personId]);
    if (made?.isOver === true)
      refuse('TAKEN_BACK', 'This decision was made and taken back since. Look at the job, then decide again.');
    return made !== null;
  }
}

function variantOf({ variants }: Contender, number: number): StandingVariant {
  return variants.find((variant) => variant.number === number) ?? notFound('This variant');
}

function refuseProblems(problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse('DECISION_UNFINISHED', first.message, { field: first.field, problems });
}

function canBeChosen({ isReadable, disqualifiedBecause }: Contender): boolean {
  return isReadable && disqualifiedBecause === null;
}

/** A disqualified proposal came in, and its score is no measure for another. */
function asJudged({ id, isBelowMinimum, weightedScore, disqualifiedBecause }: Contender): ChosenFrom {
  return { id, isBelowMinimum, weightedScore: disqualifiedBecause === null ? weightedScore : null };
}
