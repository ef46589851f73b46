import { sentBackProblems } from '@bidwell/domain/agreement';
import type { EngagementMove } from '@bidwell/domain/engagement-lifecycle';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { EngagementLog } from './engagement-log.service.js';
import { type LockedEngagement, LockEngagement } from './lock-engagement.service.js';
import { SilenceTime } from './silence-time.service.js';

/** Which milestone of which job. */
export interface MilestoneNamed {
  jobId: string;
  milestoneId: string;
}

interface LockedMilestone {
  id: string;
  title: string;
  deliveredAt: Date | null;
  acceptsAt: Date | null;
  acceptedAt: Date | null;
}

const ONE = `
  select id, title, delivered_at as "deliveredAt", accepts_at as "acceptsAt", accepted_at as "acceptedAt"
  from milestone where id = $1 and engagement_id = $2`;

const DELIVER = `
  update milestone set delivered_at = clock_timestamp(), delivered_by = $2, delivered_words = $3, accepts_at = $4,
    sent_back_at = null, sent_back_words = null where id = $1`;

const ACCEPT = `update milestone set accepted_at = clock_timestamp(), accepted_by = $2 where id = $1`;

const SEND_BACK = `
  update milestone set delivered_at = null, delivered_by = null, accepts_at = null, sent_back_at = clock_timestamp(),
    sent_back_words = $2 where id = $1`;

/** Parts of the work: each delivered, then accepted or sent back. */
@Injectable()
export class Milestones {
  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly silence: SilenceTime,
    private readonly log: EngagementLog,
  ) {}

  async deliver(named: MilestoneNamed, given: string, viewer: Viewer): Promise<void> {
    const { engagement, milestone } = await this.locked(named, 'deliverMilestone', viewer);
    if (milestone.deliveredAt !== null)
      refuse('DELIVERED_ALREADY', 'This milestone is delivered. It waits for the requester now.');
    const words = given.trim();
    const acceptsAt = await this.silence.after(engagement);
    await this.database.rows(DELIVER, [milestone.id, viewer.personId, words, acceptsAt]);
    const about = milestone.title;
    await this.log.moved(engagement, {
      move: 'milestoneDelivered',
      byId: viewer.personId,
      about,
      words,
      at: acceptsAt,
    });
  }

  async accept(named: MilestoneNamed, viewer: Viewer): Promise<void> {
    const { engagement, milestone } = await this.locked(named, 'acceptMilestone', viewer);
    mustWait(milestone);
    await this.accepted(engagement, milestone, viewer.personId);
  }

  /** The time for an answer has passed. Answers whether it was accepted now. */
  async acceptBySilence({ jobId, milestoneId }: MilestoneNamed): Promise<boolean> {
    const engagement = await this.lock.byItself(jobId);
    if (engagement === null || engagement.acceptedAt !== null || engagement.endedAt !== null) return false;
    const milestone = await this.database.row<LockedMilestone>(ONE, [milestoneId, engagement.id]);
    if (milestone === null || milestone.acceptedAt !== null || milestone.acceptsAt === null) return false;
    if (milestone.acceptsAt > engagement.now) return false;
    await this.accepted(engagement, milestone, null);
    return true;
  }

  async sendBack(named: MilestoneNamed, given: string, viewer: Viewer): Promise<void> {
    const { engagement, milestone } = await this.locked(named, 'sendMilestoneBack', viewer);
    mustWait(milestone);
    const words = given.trim();
    const [problem] = sentBackProblems(words);
    if (problem !== undefined) refuse('REASON_MISSING', problem.message, { field: problem.field });
    await this.database.rows(SEND_BACK, [milestone.id, words]);
    const about = milestone.title;
    await this.log.moved(engagement, { move: 'milestoneSentBack', byId: viewer.personId, about, words });
  }

  private async locked(
    { jobId, milestoneId }: MilestoneNamed,
    move: EngagementMove,
    viewer: Viewer,
  ): Promise<{ engagement: LockedEngagement; milestone: LockedMilestone }> {
    const engagement = await this.lock.forMove(jobId, move, viewer);
    const milestone = await this.database.row<LockedMilestone>(ONE, [milestoneId, engagement.id]);
    return milestone === null ? notFound('This milestone') : { engagement, milestone };
  }

  private async accepted(engagement: LockedEngagement, { id, title }: LockedMilestone, byId: string | null) {
    await this.database.rows(ACCEPT, [id, byId]);
    await this.log.moved(engagement, { move: 'milestoneAccepted', byId, about: title });
  }
}

/** Only what was delivered and has no answer yet waits for one. */
function mustWait({ deliveredAt, acceptedAt }: LockedMilestone): void {
  if (acceptedAt !== null) refuse('ACCEPTED_ALREADY', 'This milestone is accepted. That stands.');
  if (deliveredAt === null) refuse('NOT_DELIVERED', 'This milestone is not delivered yet. There is nothing to accept.');
}
