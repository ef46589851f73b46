import { type MilestoneWish, milestoneProblems, sentBackProblems, startProblems } from '@bidwell/domain/agreement';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { EngagementLog } from './engagement-log.service.js';
import { AGREEMENT_SIGNED, ENGAGEMENT_STARTED, type EngagementHappened } from './engagement.happenings.js';
import { happened, type LockedEngagement, LockEngagement } from './lock-engagement.service.js';

/** A confirmation is of one version: whoever changes it takes both back. */
const CHANGED = `
  update engagement set agreement_version = agreement_version + 1, requester_signed_at = null, requester_signed_by = null,
    bidder_signed_at = null, bidder_signed_by = null where id = $1`;

const MILESTONES = `
  insert into milestone (engagement_id, position, title, due_on, share)
  select $1, n - 1, m ->> 'title', (m ->> 'dueOn')::date, (m ->> 'share')::int
  from jsonb_array_elements($2::jsonb) with ordinality t (m, n)`;

const SIGN = {
  requester: 'update engagement set requester_signed_at = clock_timestamp(), requester_signed_by = $2 where id = $1',
  bidder: 'update engagement set bidder_signed_at = clock_timestamp(), bidder_signed_by = $2 where id = $1',
};

/** What both sides agree on before the work begins, and its beginning. */
@Injectable()
export class Agreements {
  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly log: EngagementLog,
    private readonly happenings: Happenings,
  ) {}

  /** Puts other milestones in the place of those there are. */
  async settleMilestones(
    jobId: string,
    version: number,
    wished: readonly MilestoneWish[],
    viewer: Viewer,
  ): Promise<void> {
    const engagement = await this.lock.forMove(jobId, 'settle', viewer);
    keepVersion(engagement, version);
    const milestones = wished.map((milestone) => ({ ...milestone, title: milestone.title.trim() }));
    refuseUnless('MILESTONES_UNFINISHED', milestoneProblems(milestones));
    await this.database.rows('delete from milestone where engagement_id = $1', [engagement.id]);
    await this.database.rows(MILESTONES, [engagement.id, JSON.stringify(milestones)]);
    await this.withdrawConfirmations(engagement.id);
    await this.log.moved(engagement, { move: 'settled', byId: viewer.personId });
  }

  /** For whoever changes what was agreed before the work begins: both sides confirm anew. Lock the engagement first. */
  async withdrawConfirmations(engagementId: string): Promise<void> {
    await this.database.rows(CHANGED, [engagementId]);
  }

  /** What purchasing calls it and what it is charged to: no part of what both agree on. */
  async enterPurchasing(
    { jobId, orderNumber, costCentre }: { jobId: string; orderNumber: string; costCentre: string },
    viewer: Viewer,
  ): Promise<void> {
    const { id } = await this.lock.forMove(jobId, 'enterPurchasing', viewer);
    await this.database.rows('update engagement set order_number = $2, cost_centre = $3 where id = $1', [
      id,
      orderNumber.trim(),
      costCentre.trim(),
    ]);
  }

  async sign(jobId: string, version: number, viewer: Viewer): Promise<void> {
    const engagement = await this.lock.forMove(jobId, 'sign', viewer);
    keepVersion(engagement, version);
    const side = engagement.actors.includes('requester') ? 'requester' : 'bidder';
    await this.database.rows(SIGN[side], [engagement.id, viewer.personId]);
    await this.log.moved(engagement, { move: 'signed', byId: viewer.personId });
    const other = side === 'requester' ? engagement.bidderSignedAt : engagement.requesterSignedAt;
    if (other !== null) await this.happenings.tell<EngagementHappened>(AGREEMENT_SIGNED, happened(engagement));
  }

  /** It does not stand as it is: the other side hears why, and whoever has confirmed has not any more. */
  async sendBack(jobId: string, given: string, viewer: Viewer): Promise<void> {
    const engagement = await this.lock.forMove(jobId, 'sendAgreementBack', viewer);
    const words = given.trim();
    refuseUnless('REASON_MISSING', sentBackProblems(words));
    await this.withdrawConfirmations(engagement.id);
    await this.log.moved(engagement, { move: 'agreementSentBack', byId: viewer.personId, words });
  }

  async planStart(jobId: string, at: Date, givenPlace: string, viewer: Viewer): Promise<void> {
    const engagement = await this.lock.forMove(jobId, 'planStart', viewer);
    const place = givenPlace.trim();
    refuseUnless('START_UNFINISHED', startProblems(at, place, engagement.now));
    await this.database.rows('update engagement set start_meeting_at = $2, start_meeting_place = $3 where id = $1', [
      engagement.id,
      at,
      place,
    ]);
    await this.log.moved(engagement, { move: 'startPlanned', byId: viewer.personId, words: place, at });
  }

  async start(jobId: string, viewer: Viewer): Promise<void> {
    await this.begin(await this.lock.forMove(jobId, 'start', viewer), viewer.personId);
  }

  /** The time that both set has come. Answers whether it began now. */
  async startByItself(jobId: string): Promise<boolean> {
    const engagement = await this.lock.byItself(jobId);
    if (engagement?.state !== 'signed' || engagement.startMeetingAt === null) return false;
    if (engagement.startMeetingAt > engagement.now) return false;
    await this.begin(engagement, null);
    return true;
  }

  private async begin(engagement: LockedEngagement, byId: string | null): Promise<void> {
    await this.database.rows('update engagement set started_at = clock_timestamp() where id = $1', [engagement.id]);
    await this.log.moved(engagement, { move: 'started', byId });
    await this.happenings.tell<EngagementHappened>(ENGAGEMENT_STARTED, happened(engagement));
  }
}

function keepVersion({ agreementVersion }: LockedEngagement, version: number): void {
  if (version !== agreementVersion)
    refuse('CHANGED_MEANWHILE', 'The agreement was changed meanwhile. Read it as it stands now, then go on.');
}

function refuseUnless(code: string, problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse(code, first.message, { field: first.field, problems });
}
