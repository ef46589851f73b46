import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Insights } from '../insights.results.js';
import { monthsOf } from '../market/months-of.js';
import type { StatedReason } from '../own/our-signal.results.js';
import type { WinnerReason } from './stated-reasons.results.js';

const WHY_CHOSEN = `
  select reason, kind, sum(contests)::int as contests
  from reason_month where dataset_id = $1 and month between $2 and $3
  group by reason, kind having sum(contests) > 0
  order by sum(sum(contests)) over (partition by reason) desc, reason, kind desc`;

const WHY_LOST = `
  select reason, sum(losses)::int as losses
  from loss_reason_month where dataset_id = $1 and month between $2 and $3 and contest_bidder_id = $4
  group by reason having sum(losses) > 0
  order by sum(losses) desc, reason`;

/** What choosers said about why, from monthly counts. */
@Injectable()
export class StatedReasons {
  constructor(private readonly database: Database) {}

  whyChosen(insights: Insights): Promise<WinnerReason[]> {
    return this.database.rows<WinnerReason>(WHY_CHOSEN, monthsOf(insights));
  }

  /** Why others were chosen where one bidder stood. */
  whyLost(insights: Insights, bidderKey: string): Promise<StatedReason[]> {
    return this.database.rows<StatedReason>(WHY_LOST, [...monthsOf(insights), bidderKey]);
  }
}
