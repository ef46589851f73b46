import { criterionHistories, lastLosses, type PastDebrief } from '@bidwell/domain/debrief-trend';
import type { Viewer } from '@bidwell/domain/permissions';
import { MAX_SCORE } from '@bidwell/domain/scoring';
import { meanInterval } from '@bidwell/signal/mean-interval';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { DebriefTrend } from './debrief-trend.results.js';

/** The newest so many: a page does not grow with history. */
const NEWEST = 24;

const PAST = `
  select d.job_id as "jobId", 'JOB-' || j.number as reference, d.told_at as "toldAt", d.outcome, d.loss ->> 'cause' as cause,
    d.criteria
  from debrief d join job j on j.id = d.job_id where d.bidder_id = $1 and d.replaced_at is null
  order by d.told_at desc limit ${NEWEST}`;

/** What a bidder's own past debriefs say together. */
@Injectable()
export class DebriefTrends {
  constructor(private readonly database: Database) {}

  async of({ bidderId }: Viewer): Promise<DebriefTrend> {
    const past = await this.database.rows<PastDebrief>(PAST, [bidderId]);
    const { of: lossCount, causes: losses } = lastLosses(past);
    const criteria = criterionHistories(past).map(({ title, points }) => {
      const scores = points.map(({ score }) => score);
      const { mean, interval } = meanInterval(scores, { low: 0, high: MAX_SCORE });
      return { title, mean, low: interval?.low ?? null, high: interval?.high ?? null, points };
    });
    return { lossCount, losses, criteria };
  }
}
