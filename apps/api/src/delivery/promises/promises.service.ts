import { requiredTextProblems } from '@bidwell/domain/text-limit';
import { PROMISE_WORDS } from '@bidwell/domain/promise-life';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { Agreements } from '../engagements/agreements.service.js';
import { mayKnowEngagement } from '../engagements/engagement-visibility.sql.js';
import { type LockedEngagement, LockEngagement } from '../engagements/lock-engagement.service.js';
import { refuseProblems } from './move-promise.js';
import { mayKnowPromise } from './promise-visibility.sql.js';
import type { Obligation, PromiseCounts, PromiseInstance } from './promise.results.js';
import { obligationReading, promiseInstanceReading } from './promise.reading.js';
import { StartInstance } from './start-instance.service.js';

const OF_WORK = `
  select e.id as "engagementId", e.job_id as "jobId", o.counts, o.clock, e.calendar_id as "calendarId" from obligation o
  join engagement e on e.id = o.engagement_id where o.id = $1`;

interface ObligationOfWork {
  engagementId: string;
  jobId: string;
  counts: PromiseCounts;
  clock: 'working' | 'calendar' | 'none';
  calendarId: string | null;
}

/** Promises as people read them, what both sides say of how they count, and each time one is asked for. */
@Injectable()
export class Promises {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly engagements: LockEngagement,
    private readonly agreements: Agreements,
    private readonly starting: StartInstance,
  ) {}

  async instance(id: string, viewer: Viewer, selection: Selection): Promise<PromiseInstance> {
    const instance = await this.reader.one<PromiseInstance>(
      promiseInstanceReading,
      selection,
      viewer,
      (row, scope) => `from promise_instance ${row} join obligation ko on ko.id = ${row}.obligation_id
        where ${row}.id = ${scope.param(id, 'uuid')} and ${mayKnowPromise(row, 'ko', scope)}`,
    );
    return instance ?? notFound('This promise');
  }

  async obligation(id: string, viewer: Viewer, selection: Selection): Promise<Obligation> {
    const obligation = await this.reader.one<Obligation>(
      obligationReading,
      selection,
      viewer,
      (row, scope) => `from obligation ${row} join engagement ke on ke.id = ${row}.engagement_id
        where ${row}.id = ${scope.param(id, 'uuid')} and ${mayKnowEngagement('ke', scope)}`,
    );
    return obligation ?? notFound('This promise');
  }

  /** Asks once more for what was promised for each request; its clock starts now. */
  async ask(obligationId: string, title: string, viewer: Viewer): Promise<string> {
    const { obligation, work } = await this.locked(obligationId, viewer);
    if (!work.actors.includes('requester')) refuse('NOT_YOURS', 'Only the requester can ask for it.');
    if (work.startedAt === null || work.state === 'accepted' || work.state === 'ended')
      refuse('WRONG_STATE', 'You can ask for it while the work is under way.', { at: work.now });
    if (obligation.counts !== 'eachRequest') refuse('NOT_ASKED_FOR', 'This promise falls due without being asked for.');
    refuseProblems(requiredTextProblems('title', title, PROMISE_WORDS.title, 'Say what you ask for'));
    const askedBy = viewer.personId;
    const { calendarId } = obligation;
    return (await this.starting.start({ obligationId, askedBy, title: title.trim(), calendarId })).id;
  }

  /** How a promise counts is part of the agreement: whoever changes it takes both confirmations back. */
  async settle(obligationId: string, counts: PromiseCounts, viewer: Viewer): Promise<void> {
    const { obligation, work } = await this.locked(obligationId, viewer);
    await this.engagements.forMove(work.jobId, 'settle', viewer);
    if (counts !== 'measured' && obligation.clock === 'none')
      refuse('NO_CLOCK', 'A percentage or a count runs on no clock. It is measured at the end.', { field: 'counts' });
    await this.database.rows('update obligation set counts = $2 where id = $1', [obligationId, counts]);
    await this.agreements.withdrawConfirmations(work.id);
  }

  private async locked(id: string, viewer: Viewer): Promise<{ obligation: ObligationOfWork; work: LockedEngagement }> {
    const obligation = (await this.database.row<ObligationOfWork>(OF_WORK, [id])) ?? notFound('This promise');
    const work = await this.engagements.ofJob(obligation.jobId, viewer);
    // A re-opened decision leaves the promises of whoever was chosen before: nothing is asked of them any more.
    return work.id === obligation.engagementId ? { obligation, work } : notFound('This promise');
  }
}
