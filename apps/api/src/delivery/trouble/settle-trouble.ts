import { CURE_SILENCE_DAYS } from '@bidwell/domain/engagement-trouble';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { happened, type LockedEngagement } from '../engagements/lock-engagement.service.js';
import { CURE_CLOSED, PROBATION_PASSED, type TroubleClosed } from './trouble.happenings.js';

const OPEN = 'num_nonnulls(cured_at, passed_at, ended_at) = 0';

const SETTLE = `
  update trouble set cured_at = case when probation_at is null then clock_timestamp() end,
    passed_at = case when probation_at is not null then clock_timestamp() end
  where engagement_id = $1 and ${OPEN}
    and case when probation_at is null then cure_by + ${CURE_SILENCE_DAYS} else probation_until end
      < (clock_timestamp() at time zone 'UTC')::date
  returning passed_at is not null as "hasPassed"`;

/** Work that has ended or was accepted has nothing left to cure. */
export const SILENT = `
  select e.job_id as "jobId" from trouble t join engagement e on e.id = t.engagement_id
  where num_nonnulls(t.cured_at, t.passed_at, t.ended_at) = 0
    and case when t.probation_at is null then t.cure_by + ${CURE_SILENCE_DAYS} else t.probation_until end
      < (clock_timestamp() at time zone 'UTC')::date
  order by t.cure_by limit 20`;

/** Silence counts for the bidder: what nobody said in time is written down as cured, or as passed. */
@Injectable()
export class SettleTrouble {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
  ) {}

  /** Call it with the job locked. */
  async settle(work: LockedEngagement): Promise<void> {
    const settled = await this.database.row<{ hasPassed: boolean }>(SETTLE, [work.id]);
    if (settled === null) return;
    const kind = settled.hasPassed ? PROBATION_PASSED : CURE_CLOSED;
    await this.happenings.tell<TroubleClosed>(kind, { ...happened(work), words: '', isBySilence: true });
  }
}
