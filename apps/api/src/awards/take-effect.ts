import { type AwardReason, awardReasonWords, type NoAwardReason, noAwardReasonWords } from '@bidwell/domain/award';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import { JOB_DECIDED, type JobDecided } from './award.happenings.js';
import { Debriefs } from './debriefs/debriefs.service.js';
import { FieldOfRounds } from './field-of-rounds.js';
import { RecordJobContest } from './contests/record-job-contest.js';

interface DueDecision {
  jobId: string;
  proposalId: string | null;
  variant: number | null;
  runnerUpId: string | null;
  reasons: string[];
  words: string;
}

/** The job first, as every move locks it. */
const LOCK = 'select id from job where id = $1 for update';

const DUE = `
  select d.job_id as "jobId", d.proposal_id as "proposalId", d.variant, d.runner_up_id as "runnerUpId", d.reasons,
    d.words from decision d
  where d.job_id = $1 and d.takes_effect_at <= clock_timestamp()
    and num_nonnulls(d.effective_at, d.undone_at, d.sent_back_at) = 0`;

/** What is awarded, to whom and why, the database takes from the decision itself. */
const AWARD = `
  insert into award (job_id, decided_by, reasons) select id, requester_id, array['decision'] from job where id = $1`;

/**
 * The moment in which a decision becomes the award: debriefs, contest facts and messages are written in one transaction
 * with it. Asked again, or by two processes at once, it happens once.
 */
@Injectable()
export class TakeEffect {
  constructor(
    private readonly database: Database,
    private readonly field: FieldOfRounds,
    private readonly debriefs: Debriefs,
    private readonly contests: RecordJobContest,
    private readonly happenings: Happenings,
  ) {}

  /** Makes the decision of this job effective if it is due. Answers whether it was. */
  async ofJob(jobId: string): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.database.rows(LOCK, [jobId]);
      const due = await this.database.row<DueDecision>(DUE, [jobId]);
      if (due === null) return false;
      await this.database.rows(AWARD, [jobId]);
      await this.tell(due);
      return true;
    });
  }

  /** Everybody hears of it by the job of the last round in which it took part. */
  private async tell({ jobId, ...decision }: DueDecision): Promise<void> {
    const field = await this.field.of(jobId);
    const winner = field.contenders.find(({ id }) => id === decision.proposalId) ?? null;
    const variant = winner?.variants.find(({ number }) => number === decision.variant) ?? null;
    const winnerBidderId = winner?.bidderId ?? null;
    const { words } = decision;
    const reasonWords = decision.reasons.map((reason) => wordsOf(reason, winner !== null));
    await this.debriefs.tell(jobId, field, { winnerBidderId, reasonWords, words });
    const rounds = await this.field.rounds(jobId);
    const { runnerUpId, reasons } = decision;
    const roundIds = rounds.map(({ id }) => id);
    await this.contests.record(jobId, roundIds, field, { winner, variant, runnerUpId, reasons });
    for (const { id, ...round } of rounds) {
      const bidderIds = field.contenders.filter((one) => one.jobId === id).map(({ bidderId }) => bidderId);
      const won = id === jobId ? winnerBidderId : null;
      await this.happenings.tell<JobDecided>(JOB_DECIDED, { jobId: id, ...round, winnerBidderId: won, bidderIds });
    }
  }
}

/** A reason as people read it. */
export function wordsOf(reason: string, isAward: boolean): string {
  return isAward ? awardReasonWords[reason as AwardReason] : noAwardReasonWords[reason as NoAwardReason];
}
