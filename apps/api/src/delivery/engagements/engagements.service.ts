import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Engagement } from './engagement.entity.js';
import { engagementReading } from './engagement.reading.js';
import { engagementOf } from './engagement-visibility.sql.js';

/** Reads engagements, each by one statement, through the one rule of who may know them. */
@Injectable()
export class Engagements {
  constructor(private readonly reader: Reader) {}

  /** The engagement of a job, or null when there is none that this viewer may know. */
  ofJob(jobId: string, viewer: Viewer, selection: Selection): Promise<Engagement | null> {
    return this.reader.one<Engagement>(engagementReading, selection, viewer, (row, scope) => {
      const asked = scope.param(jobId, 'uuid');
      return `from (select own.* from job oj cross join lateral (select le.* ${engagementOf('oj', 'le', scope)}) own
        where oj.id = ${asked}) ${row}`;
    });
  }

  /** The engagement of a job after a move on it; it is there, or the move would have refused. */
  async mine(jobId: string, viewer: Viewer, selection: Selection): Promise<Engagement> {
    return (await this.ofJob(jobId, viewer, selection)) ?? notFound('This work');
  }
}
