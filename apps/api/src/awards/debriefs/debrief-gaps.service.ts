import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { personReading } from '../../people/person.reading.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { Reading } from '../../platform/reading/reading.js';
import { challengeReading } from '../challenges/challenge.reading.js';
import type { Challenge } from '../challenges/challenge.results.js';
import type { DebriefGap } from './debrief-gaps.results.js';

/** So many of the newest: more is what the conduct of each requester is for. */
const NEWEST = 50;

/** Its row is a job with the number of its empty debriefs beside it. */
const debriefGapReading = new Reading('DebriefGap')
  .plain('jobId', 'title', 'toldAt', 'untold')
  .column('reference', (row) => `('JOB-' || ${row}.number)`)
  .one(
    'requester',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.requester_id`,
  );

const EMPTY = `
  select d.job_id, d.told_at from debrief d where d.is_empty and d.outcome <> 'won' order by d.told_at desc limit ${4 * NEWEST}`;

/** What leaders see of decisions that told somebody nothing, and of challenges. Whoever speaks for a bidder sees none. */
@Injectable()
export class DebriefGaps {
  constructor(private readonly reader: Reader) {}

  async gaps(viewer: Viewer, selection: Selection): Promise<DebriefGap[]> {
    if (viewer.bidderId !== null) return [];
    return this.reader.list<DebriefGap>(debriefGapReading, selection, viewer, (row) => {
      return `from (select j.id as job_id, j.number, j.title, j.requester_id, max(e.told_at) as told_at, count(*)::int as untold
        from (${EMPTY}) e join job j on j.id = e.job_id group by j.id) ${row} order by ${row}.told_at desc limit ${NEWEST}`;
    });
  }

  async challenges(viewer: Viewer, selection: Selection): Promise<Challenge[]> {
    if (viewer.bidderId !== null) return [];
    return this.reader.list<Challenge>(challengeReading, selection, viewer, (row) => {
      return `from challenge ${row} order by ${row}.made_at desc limit ${NEWEST}`;
    });
  }
}
