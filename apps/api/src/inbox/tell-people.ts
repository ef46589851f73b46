import { type MessageKind, topicOf } from '@bidwell/domain/message-topic';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JOB_DECIDED, type JobDecided } from '../awards/award.happenings.js';
import { Bidders } from '../bidders/bidders.service.js';
import { BRIEF_RATED, type BriefRated } from '../jobs/job.happenings.js';
import { JOB_AMENDED, type JobAmended } from '../jobs/job.happenings.js';
import { JOB_CANCELLED, type JobCancelled } from '../jobs/job.happenings.js';
import { JOB_PUBLISHED, type JobPublished } from '../jobs/job.happenings.js';
import {
  QUESTION_ANSWERED,
  QUESTION_ASKED,
  type QuestionAnswered,
  type QuestionAsked,
} from '../jobs/job.happenings.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';

interface Message {
  kind: MessageKind;
  /** Null when it is about no job. */
  jobId: string | null;
  text: string;
  path: string;
}

/** Tells people what happened in the rooms before this one, in the transaction in which it happened. */
@Injectable()
export class TellPeople implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly bidders: Bidders,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<JobPublished>(JOB_PUBLISHED, (job) =>
      this.tellBidders(job.bidderIds, {
        kind: JOB_PUBLISHED,
        jobId: job.jobId,
        text:
          job.round === undefined
            ? `You are invited to ${job.reference}: ${job.title}.`
            : `You are kept in: ${job.reference}, ${job.title}. Your last proposal is ready as a draft. Submit before the new deadline.`,
        path: `/jobs/${job.jobId}`,
      }),
    );
    this.happenings.on<JobCancelled>(JOB_CANCELLED, (job) =>
      this.tellBidders(job.bidderIds, {
        kind: JOB_CANCELLED,
        jobId: job.jobId,
        text: `${job.reference}, ${job.title}, was cancelled: ${job.reason}`.slice(0, 600),
        path: `/jobs/${job.jobId}`,
      }),
    );
    this.happenings.on<JobAmended>(JOB_AMENDED, (job) =>
      this.tellBidders(job.bidderIds, {
        kind: JOB_AMENDED,
        jobId: job.jobId,
        text: `Addendum ${job.number} to ${job.reference}, ${job.title}: ${job.labels.join(', ')}. ${job.because ?? 'Read what changed and why.'}`.slice(
          0,
          600,
        ),
        path: `/jobs/${job.jobId}#addenda`,
      }),
    );
    this.happenings.on<QuestionAnswered>(QUESTION_ANSWERED, (job) =>
      this.tellBidders(job.bidderIds, {
        kind: QUESTION_ANSWERED,
        jobId: job.jobId,
        text: `A question about ${job.reference}, ${job.title}, was answered.`,
        path: `/jobs/${job.jobId}`,
      }),
    );
    this.happenings.on<JobDecided>(JOB_DECIDED, (job) => this.tellDecision(job));
    this.happenings.on<BriefRated>(BRIEF_RATED, ({ words, missing, ...job }) =>
      this.tell([job.requesterId], {
        kind: BRIEF_RATED,
        jobId: job.jobId,
        text: `Somebody invited finds the brief of ${job.reference}, ${job.title}, ${words}.${missing === '' ? '' : ` Missing: ${missing}`}`.slice(
          0,
          600,
        ),
        path: `/jobs/${job.jobId}#brief-ratings`,
      }),
    );
    this.happenings.on<QuestionAsked>(QUESTION_ASKED, (job) =>
      this.tell([job.requesterId], {
        kind: QUESTION_ASKED,
        jobId: job.jobId,
        text: `Somebody asked about ${job.reference}, ${job.title}.`,
        path: `/jobs/${job.jobId}`,
      }),
    );
  }

  /** Everybody who proposed hears at once, in the same words; who won is said to the winner alone. */
  private async tellDecision({ jobId, reference, title, winnerBidderId, bidderIds }: JobDecided): Promise<void> {
    const path = `/jobs/${jobId}/debrief`;
    const others = bidderIds.filter((bidderId) => bidderId !== winnerBidderId);
    const won = `You were chosen for ${reference}: ${title}. Read why.`;
    const lost = `${reference}, ${title}, has been decided. Your debrief says where you stood and why.`;
    if (winnerBidderId !== null)
      await this.tellBidders([winnerBidderId], { kind: JOB_DECIDED, jobId, text: won, path });
    await this.tellBidders(others, { kind: JOB_DECIDED, jobId, text: lost, path });
  }

  /** Everybody who speaks for this bidder. */
  async peopleOfBidder(bidderId: string): Promise<string[]> {
    return (await this.bidders.peopleOf([bidderId])).map(({ personId }) => personId);
  }

  async tellBidders(bidderIds: string[], message: Message): Promise<void> {
    const people = await this.bidders.peopleOf(bidderIds);
    await this.tell(
      people.map(({ personId }) => personId),
      message,
    );
  }

  async tell(personIds: string[], { kind, jobId, text, path }: Message): Promise<void> {
    await this.database.rows(
      `insert into notification (person_id, kind, topic, job_id, text, path) select unnest($1::uuid[]), $2, $3, $4, $5, $6`,
      [personIds, kind, topicOf(kind), jobId, text, path],
    );
  }
}
