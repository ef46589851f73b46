import {
  type EngagementActor,
  type EngagementFacts,
  engagementLifecycle,
  type EngagementMove,
  type EngagementState,
  engagementState,
} from '@bidwell/domain/engagement-lifecycle';
import { tryMove } from '@bidwell/domain/lifecycle';
import type { BidderKind, Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Scope } from '../../platform/reading/reading.js';
import { engagementActors } from './engagement.facts.js';
import {
  engagementOf,
  isBidderOfEngagement,
  isRequesterOfEngagement,
  leadNameOf,
  openMilestonesOf,
} from './engagement-visibility.sql.js';
import type { EngagementHappened } from './engagement.happenings.js';

/** An engagement while its job is locked: nothing of it changes until the transaction ends. */
export interface LockedEngagement extends EngagementFacts {
  id: string;
  jobId: string;
  reference: string;
  title: string;
  currency: string;
  categoryId: string;
  requesterId: string;
  bidderId: string;
  bidderName: string;
  bidderKind: BidderKind;
  agreedTotal: number | null;
  orderNumber: string;
  startMeetingAt: Date | null;
  acceptsAt: Date | null;
  agreementVersion: number;
  /** How many milestones are not accepted. */
  openMilestones: number;
  state: EngagementState;
  /** What the viewer is to it: one side, or nothing. */
  actors: EngagementActor[];
  now: Date;
}

const COLUMNS = `
  e.id, e.job_id as "jobId", 'JOB-' || j.number as reference, j.title, j.currency, j.category_id as "categoryId",
  e.requester_id as "requesterId", e.bidder_id as "bidderId", b.name as "bidderName", b.kind as "bidderKind",
  e.agreed_total::float8 as "agreedTotal", e.order_number as "orderNumber", e.start_meeting_at as "startMeetingAt",
  e.accepts_at as "acceptsAt", e.agreement_version as "agreementVersion", ${openMilestonesOf('e')} as "openMilestones",
  e.requester_signed_at as "requesterSignedAt", e.bidder_signed_at as "bidderSignedAt", e.started_at as "startedAt",
  e.curing_at as "curingAt", e.probation_at as "probationAt", e.delivered_at as "deliveredAt",
  e.accepted_at as "acceptedAt", e.ended_at as "endedAt", clock_timestamp() as now`;

type Row = Omit<LockedEngagement, 'state' | 'actors'> & { isRequester: boolean; isBidder: boolean };

/**
 * Every move on awarded work locks its job first, as every move of the job does, then reads the engagement and the clock.
 * To who may not know it, it is not found.
 */
@Injectable()
export class LockEngagement {
  constructor(private readonly database: Database) {}

  /** Locks it for a move of its own life, or refuses in the words of the rule. */
  async forMove(jobId: string, move: EngagementMove, viewer: Viewer): Promise<LockedEngagement> {
    const locked = await this.ofJob(jobId, viewer);
    const { state, actors, openMilestones } = locked;
    const signedAt = actors.includes('requester') ? locked.requesterSignedAt : locked.bidderSignedAt;
    const leadName = move === 'sign' && actors.includes('bidder') ? await this.leadName(locked.id, viewer) : null;
    const facts = { state, actors, hasSigned: signedAt !== null, openMilestones, leadName };
    const result = tryMove(engagementLifecycle, move, facts);
    return result.ok ? locked : refuse(result.code, result.message, { at: locked.now });
  }

  /** Locks it for what has rules of its own. Whoever may read it gets it: ask `actors` and `state` then. */
  async ofJob(jobId: string, viewer: Viewer): Promise<LockedEngagement> {
    await this.database.rows('select id from job where id = $1 for update', [jobId]);
    const scope = new Scope(viewer);
    const asked = scope.param(jobId, 'uuid');
    const row = await this.database.row<Row>(
      `select ${COLUMNS}, ${isRequesterOfEngagement('e', scope)} as "isRequester", ${isBidderOfEngagement('e', scope)} as "isBidder"
       from job j cross join lateral (select le.* ${engagementOf('j', 'le', scope)}) e join bidder b on b.id = e.bidder_id
       where j.id = ${asked}`,
      scope.values,
    );
    if (row === null) return notFound('This work');
    const { isRequester, isBidder, ...engagement } = row;
    return {
      ...engagement,
      state: engagementState(engagement),
      actors: engagementActors({ isRequester, isBidder }),
    };
  }

  private async leadName(id: string, viewer: Viewer): Promise<string | null> {
    const scope = new Scope(viewer);
    const text = `select ${leadNameOf('e', scope)} as "leadName" from engagement e where e.id = ${scope.param(id, 'uuid')}`;
    return (await this.database.row<{ leadName: string | null }>(text, scope.values))?.leadName ?? null;
  }

  /** The same for what falls due by itself: no viewer, no side. Null when it is gone. */
  async byItself(jobId: string): Promise<LockedEngagement | null> {
    await this.database.rows('select id from job where id = $1 for update', [jobId]);
    const row = await this.database.row<Omit<Row, 'isRequester' | 'isBidder'>>(
      `select ${COLUMNS} from engagement e join job j on j.id = e.job_id join bidder b on b.id = e.bidder_id
       where e.job_id = $1 and e.ended_because is distinct from 'reopened'`,
      [jobId],
    );
    return row === null ? null : { ...row, state: engagementState(row), actors: [] };
  }
}

/** What every happening of this engagement says. */
export function happened({ id, jobId, reference, title, requesterId, bidderId }: LockedEngagement): EngagementHappened {
  return { engagementId: id, jobId, reference, title, requesterId, bidderId };
}
