import { sentBackProblems } from '@bidwell/domain/agreement';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { EngagementLog } from './engagement-log.service.js';
import {
  type EngagementHappened,
  type SaidOfEngagement,
  WORK_ACCEPTED,
  WORK_DELIVERED,
  WORK_SENT_BACK,
  type WorkAccepted,
} from './engagement.happenings.js';
import { happened, type LockedEngagement, LockEngagement } from './lock-engagement.service.js';
import { SilenceTime } from './silence-time.service.js';

const DELIVER = `
  update engagement set delivered_at = clock_timestamp(), delivered_words = $2, accepts_at = $3 where id = $1`;

const ACCEPT = `update engagement set accepted_at = clock_timestamp(), accepted_by = $2 where id = $1`;

const SEND_BACK = `update engagement set delivered_at = null, accepts_at = null where id = $1`;

/** All of the work: delivered, then accepted or sent back. Who says nothing in the time told in advance accepts. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly silence: SilenceTime,
    private readonly log: EngagementLog,
    private readonly happenings: Happenings,
  ) {}

  async deliver(jobId: string, given: string, viewer: Viewer): Promise<void> {
    const engagement = await this.lock.forMove(jobId, 'deliver', viewer);
    const words = given.trim();
    const acceptsAt = await this.silence.after(engagement);
    await this.database.rows(DELIVER, [engagement.id, words, acceptsAt]);
    await this.log.moved(engagement, { move: 'delivered', byId: viewer.personId, words, at: acceptsAt });
    await this.happenings.tell<EngagementHappened>(WORK_DELIVERED, happened(engagement));
  }

  async accept(jobId: string, viewer: Viewer): Promise<void> {
    await this.accepted(await this.lock.forMove(jobId, 'acceptWork', viewer), viewer.personId);
  }

  /** The time for an answer has passed. Answers whether it was accepted now. */
  async acceptBySilence(jobId: string): Promise<boolean> {
    const engagement = await this.lock.byItself(jobId);
    if (engagement?.state !== 'delivered' || engagement.acceptsAt === null) return false;
    if (engagement.acceptsAt > engagement.now) return false;
    await this.accepted(engagement, null);
    return true;
  }

  async sendBack(jobId: string, given: string, viewer: Viewer): Promise<void> {
    const engagement = await this.lock.forMove(jobId, 'sendWorkBack', viewer);
    const words = given.trim();
    const [problem] = sentBackProblems(words);
    if (problem !== undefined) refuse('REASON_MISSING', problem.message, { field: problem.field });
    await this.database.rows(SEND_BACK, [engagement.id]);
    await this.log.moved(engagement, { move: 'workSentBack', byId: viewer.personId, words });
    await this.happenings.tell<SaidOfEngagement>(WORK_SENT_BACK, { ...happened(engagement), words });
  }

  private async accepted(engagement: LockedEngagement, byId: string | null): Promise<void> {
    await this.database.rows(ACCEPT, [engagement.id, byId]);
    await this.log.moved(engagement, { move: 'workAccepted', byId });
    const accepted = { ...happened(engagement), isBySilence: byId === null };
    await this.happenings.tell<WorkAccepted>(WORK_ACCEPTED, accepted);
  }
}
