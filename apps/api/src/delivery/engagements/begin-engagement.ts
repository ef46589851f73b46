import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DECISION_REOPENED,
  type DecisionReopened,
  JOB_DECIDED,
  type JobDecided,
} from '../../awards/award.happenings.js';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import {
  ENGAGEMENT_ENDED,
  ENGAGEMENT_MADE,
  type EngagementEnded,
  type EngagementHappened,
} from './engagement.happenings.js';

const MAKE = `
  insert into engagement (job_id) values ($1) on conflict do nothing
  returning id as "engagementId", job_id as "jobId", requester_id as "requesterId", bidder_id as "bidderId"`;

const STANDING = `
  select id as "engagementId", requester_id as "requesterId", bidder_id as "bidderId", accepted_at as "acceptedAt"
  from engagement where job_id = $1 and ended_at is null`;

const END = `update engagement set ended_at = clock_timestamp(), ended_because = 'reopened', ended_words = $2 where id = $1`;

type Made = Omit<EngagementHappened, 'reference' | 'title'>;

/** An award becomes an engagement in the transaction in which it takes effect; a re-opened decision ends it in its own. */
@Injectable()
export class BeginEngagement implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
  ) {}

  onModuleInit(): void {
    this.happenings.on<JobDecided>(JOB_DECIDED, (job) => this.begin(job));
    this.happenings.on<DecisionReopened>(DECISION_REOPENED, (job) => this.end(job));
  }

  private async begin({ jobId, reference, title, winnerBidderId }: JobDecided): Promise<void> {
    if (winnerBidderId === null) return;
    const made = await this.database.row<Made>(MAKE, [jobId]);
    if (made === null) return;
    await this.happenings.tell<EngagementHappened>(ENGAGEMENT_MADE, { ...made, reference, title });
  }

  /** Accepted work was paid for and judged: no other award can take its place. */
  private async end({ jobId, reference, title, reason: words }: DecisionReopened): Promise<void> {
    const standing = await this.database.row<Made & { acceptedAt: Date | null }>(STANDING, [jobId]);
    if (standing === null) return;
    const { acceptedAt, ...about } = standing;
    if (acceptedAt !== null)
      refuse('WORK_ACCEPTED', 'The work is accepted, so its award stands. Post a new job instead.');
    await this.database.rows(END, [about.engagementId, words]);
    const ended = { ...about, jobId, reference, title, words, because: 'reopened' as const };
    await this.happenings.tell<EngagementEnded>(ENGAGEMENT_ENDED, ended);
  }
}
