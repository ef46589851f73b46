import type { PoolClient } from 'pg';
import { awardReasonWords, noAwardReasonWords } from '@bidwell/domain/award';
import { Debriefs } from '../../awards/debriefs/debriefs.service.js';
import { JOB_DECIDED, type JobDecided } from '../../awards/award.happenings.js';
import { DecidedField } from '../../awards/debriefs/decided-field.js';
import { WrittenDebriefs } from '../../awards/debriefs/written-debriefs.js';
import { FieldOfProposals } from '../../awards/field-of-proposals.js';
import { RecordContests } from '../../awards/contests/record-contests.service.js';
import { RecordJobContest } from '../../awards/contests/record-job-contest.js';
import { Bidders } from '../../bidders/bidders.service.js';
import { BiddingHoursKept } from '../../house/bidding-hours.js';
import { TellPeople } from '../../inbox/tell-people.js';
import { JOB_AMENDED, type JobAmended } from '../../jobs/job.happenings.js';
import { JOB_CANCELLED, type JobCancelled } from '../../jobs/job.happenings.js';
import { JOB_PUBLISHED, type JobPublished } from '../../jobs/job.happenings.js';
import {
  QUESTION_ANSWERED,
  QUESTION_ASKED,
  type QuestionAnswered,
  type QuestionAsked,
} from '../../jobs/job.happenings.js';
import { tellOpening } from '../../opening/tell-opening.js';
import type { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { Reader } from '../../platform/reading/reader.js';
import { ContestTermsReading } from '../../proposals/door/contest-terms.service.js';
import { StandingProposals } from '../../proposals/door/standing-proposals.service.js';
import { JudgedJobs } from '../../scoring/judged-job.service.js';
import type { BuiltDecision, BuiltJob } from './built.js';
import { tellAfterwards } from './tell-afterwards.js';

/** Whatever was told just now belongs to the moment it tells of; told before $4, it has been read. */
const DATE_MESSAGES = `
  update notification set at = $2, read_at = case when $2 < $4::timestamptz then $2::timestamptz + interval '3 hours' end
  where job_id = $1 and at >= $3`;

const DATE_DEBRIEFS = `
  update debrief set told_at = $2, read_at = case when $2 < $3::timestamptz then $2::timestamptz + interval '3 hours' end
  where job_id = $1`;

const REASON_WORDS: Record<string, string> = { ...noAwardReasonWords, ...awardReasonWords };

/**
 * Lets the app's own services tell what follows from built jobs: messages, debriefs, contest facts. They know only the
 * present, so the owner puts each into its time.
 */
export class TellHistory {
  private readonly happenings = new Happenings();
  private readonly field: FieldOfProposals;
  private readonly debriefs: Debriefs;
  private readonly contests: RecordJobContest;

  /** `begun` is the database's time before anything was told; what was told before `readUpTo` has been read. */
  constructor(
    private readonly database: Database,
    private readonly begun: Date,
    private readonly readUpTo: Date | null,
  ) {
    const reader = new Reader(database);
    this.field = new FieldOfProposals(new JudgedJobs(database), new StandingProposals(database, reader));
    this.debriefs = new Debriefs(database, reader, new DecidedField(database), new WrittenDebriefs(database));
    this.contests = new RecordJobContest(database, new ContestTermsReading(database), new RecordContests(database));
    new BiddingHoursKept(database, this.happenings).onModuleInit();
    new TellPeople(this.happenings, new Bidders(database, reader), database).onModuleInit();
  }

  /** Everything that people were told of this job. */
  async of(job: BuiltJob, reference: string): Promise<void> {
    const { id: jobId, title, publishedAt, cancelledAt, cancelReason, requester } = job;
    if (publishedAt === null) return;
    const bidderIds = job.invited.map(({ id }) => id);
    const about = { jobId, reference, title, bidderIds };
    await this.tell<JobPublished>(JOB_PUBLISHED, about, publishedAt);
    for (const { askedAt, answeredAt } of job.questions) {
      await this.tell<QuestionAsked>(QUESTION_ASKED, { ...about, requesterId: requester.id }, askedAt);
      if (answeredAt !== null) await this.tell<QuestionAnswered>(QUESTION_ANSWERED, about, answeredAt);
    }
    for (const { number, labels, publishedAt: at } of job.addenda)
      await this.tell<JobAmended>(JOB_AMENDED, { ...about, number, labels }, at);
    if (cancelledAt !== null)
      await this.tell<JobCancelled>(JOB_CANCELLED, { ...about, reason: cancelReason ?? '' }, cancelledAt);
    if (job.openedAt !== null) await this.opening(jobId, job.openedAt);
    if (job.decision !== null) await this.decision(job, job.decision, reference);
  }

  private async opening(jobId: string, openedAt: Date): Promise<void> {
    const client: unknown = await this.database.manager.queryRunner?.connect();
    await tellOpening(client as PoolClient, jobId);
    await this.date(jobId, openedAt);
  }

  private async decision({ id: jobId, title }: BuiltJob, decision: BuiltDecision, reference: string): Promise<void> {
    const { winner, reasons, words, decidedAt } = decision;
    const field = await this.field.of(jobId);
    const winnerBidderId = winner?.bidder.id ?? null;
    const reasonWords = reasons.map((reason) => REASON_WORDS[reason] ?? reason);
    await this.debriefs.tell(jobId, field, { winnerBidderId, reasonWords, words });
    await this.database.rows(DATE_DEBRIEFS, [jobId, decidedAt, this.readUpTo]);
    await tellAfterwards(this.database, decision.afterwards);
    const chosen = field.contenders.find(({ id }) => id === winner?.id) ?? null;
    const runnerUpId = decision.runnerUp?.id ?? null;
    await this.contests.record(jobId, [jobId], field, { winner: chosen, variant: null, runnerUpId, reasons });
    const bidderIds = field.contenders.map(({ bidderId }) => bidderId);
    await this.tell<JobDecided>(JOB_DECIDED, { jobId, reference, title, winnerBidderId, bidderIds }, decidedAt);
  }

  private async tell<T extends { jobId: string }>(name: string, happening: T, at: Date): Promise<void> {
    await this.happenings.tell(name, happening);
    await this.date(happening.jobId, at);
  }

  private async date(jobId: string, at: Date): Promise<void> {
    await this.database.rows(DATE_MESSAGES, [jobId, at, this.begun, this.readUpTo]);
  }
}
