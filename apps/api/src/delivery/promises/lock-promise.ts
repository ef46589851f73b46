import { tryMove } from '@bidwell/domain/lifecycle';
import { isLeading, type Viewer } from '@bidwell/domain/permissions';
import type { ClockTerms } from '@bidwell/domain/promise-clock';
import { promiseLife, type PromiseMove, promiseStep, type PromiseStepFacts } from '@bidwell/domain/promise-life';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Scope } from '../../platform/reading/reading.js';
import { isBidderOfPromise, isRequesterOfPromise, mayKnowPromise } from './promise-visibility.sql.js';
import { promiseActors, type PromiseSides } from './promise.facts.js';
import type { KeptCalendar } from './start-instance.service.js';

/** One instance while it is locked, with what it was promised and how the viewer stands to it. */
export interface LockedPromise extends PromiseStepFacts, PromiseSides {
  id: string;
  terms: ClockTerms;
  calendar: KeptCalendar;
  startedAt: Date;
  dueAt: Date;
  isOver: boolean;
  /** To the millisecond, as every time of a promise is kept. */
  now: Date;
}

/** Awarded work is locked by its job, as every move of it does. */
export const LOCK_JOB = `
  select j.id from promise_instance i join obligation o on o.id = i.obligation_id
  join engagement e on e.id = o.engagement_id join job j on j.id = e.job_id where i.id = $1 for update of j`;

const LOCK = 'select id from promise_instance where id = $1 for update';

export const PROMISE_COLUMNS = `
  i.id, json_build_object('target', o.target::float8, 'unit', o.unit, 'clock', o.clock) as terms, i.calendar,
  i.started_at as "startedAt", i.due_at as "dueAt", i.paused_at as "pausedAt", i.done_at as "doneAt",
  i.disputed_at as "disputedAt", i.stood_by_at as "stoodByAt", i.settled_at as "settledAt",
  exists (select from engagement e where e.id = o.engagement_id and (e.accepted_at is not null or e.ended_at is not null)) as "isOver",
  date_trunc('milliseconds', clock_timestamp()) as now`;

/** Every move of a promise locks it first, then reads the clock, then asks who may do what. */
@Injectable()
export class LockPromise {
  constructor(private readonly database: Database) {}

  /** Locks it for a move, or refuses in the words of the rule. To who may not know it, it is not found. */
  async forMove(id: string, move: PromiseMove, viewer: Viewer): Promise<LockedPromise> {
    await this.database.rows(LOCK_JOB, [id]);
    await this.database.rows(LOCK, [id]);
    const promise = await this.read(id, viewer);
    const result = tryMove(promiseLife, move, {
      state: promiseStep(promise),
      actors: promiseActors(promise),
      isOverdue: promise.doneAt === null && promise.now > promise.dueAt,
      isOver: promise.isOver,
    });
    return result.ok ? promise : refuse(result.code, result.message, { at: promise.now });
  }

  private async read(id: string, viewer: Viewer): Promise<LockedPromise> {
    const scope = new Scope(viewer);
    const asked = scope.param(id, 'uuid');
    const row = await this.database.row<Omit<LockedPromise, 'leads'>>(
      `select ${PROMISE_COLUMNS}, ${isRequesterOfPromise('i', 'o', scope)} as "isRequester",
        ${isBidderOfPromise('i', 'o', scope)} as "isBidder"
       from promise_instance i join obligation o on o.id = i.obligation_id
       where i.id = ${asked} and ${mayKnowPromise('i', 'o', scope)}`,
      scope.values,
    );
    if (row === null) return notFound('This promise');
    return { ...row, leads: isLeading(viewer) && viewer.bidderId === null };
  }
}
