import {
  isOpenTrouble,
  type RecompeteAfter,
  type RecordedTrouble,
  troubleLifecycle,
  type TroubleMove,
  type TroubleState,
  troubleState,
} from '@bidwell/domain/engagement-trouble';
import { tryMove } from '@bidwell/domain/lifecycle';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { LockEngagement, type LockedEngagement } from '../engagements/lock-engagement.service.js';
import { SettleTrouble } from './settle-trouble.js';
import { begunStanding, troubleActors } from './trouble.facts.js';

interface Row extends RecordedTrouble {
  id: string;
  hasAnswered: boolean;
}

/** Awarded work while its trouble is moved. */
export interface LockedTrouble {
  work: LockedEngagement;
  /** The trouble it is about; empty before one is opened. */
  id: string;
  today: string;
}

const LATEST = `
  select id, cure_by::text as "cureBy", cured_at as "curedAt", probation_until::text as "probationUntil", passed_at as "passedAt",
    ended_at as "endedAt", answered_at is not null as "hasAnswered", (clock_timestamp() at time zone 'UTC')::date::text as today
  from trouble where engagement_id = $1 order by opened_at desc limit 1`;

const TERMS = `
  select (clock_timestamp() at time zone 'UTC')::date::text as today,
    coalesce((select recompete_after from job_policy where job_id = $1), 'probation') as "recompeteAfter"`;

/** Every move of trouble locks the job first, then writes down what silence has settled, then asks the rule. */
@Injectable()
export class LockTrouble {
  constructor(
    private readonly database: Database,
    private readonly lock: LockEngagement,
    private readonly silence: SettleTrouble,
  ) {}

  async forMove(jobId: string, move: TroubleMove, viewer: Viewer): Promise<LockedTrouble> {
    const work = await this.lock.ofJob(jobId, viewer);
    await this.silence.settle(work);
    const latest = await this.database.row<Row>(LATEST, [work.id]);
    const terms = await this.database.row<{ today: string; recompeteAfter: RecompeteAfter }>(TERMS, [jobId]);
    const { today, recompeteAfter } = terms ?? { today: '', recompeteAfter: 'probation' };
    const { acceptedAt: acceptedWorkAt, endedAt: endedWorkAt, startedAt } = work;
    const result = tryMove(troubleLifecycle, move, {
      state: stateFor(move, latest),
      actors: troubleActors({
        isRequester: work.actors.includes('requester'),
        isBidder: work.actors.includes('bidder'),
      }),
      work: begunStanding({ startedAt, acceptedWorkAt, endedWorkAt }),
      today,
      cureBy: latest?.cureBy ?? null,
      recompeteAfter,
      hasAnswered: latest?.hasAnswered ?? false,
    });
    if (!result.ok) return refuse(result.code, result.message, { at: work.now });
    return { work, id: latest?.id ?? '', today };
  }
}

/** What is over leaves room for another cure period; every other move is about the latest. */
function stateFor(move: TroubleMove, latest: Row | null): TroubleState | 'none' {
  if (latest === null) return 'none';
  const state = troubleState(latest);
  return move === 'openCure' && !isOpenTrouble(state) ? 'none' : state;
}
