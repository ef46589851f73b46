import type { ReportRhythm } from '@bidwell/domain/insight-view';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { InsightMail } from './insight-views.results.js';

/** The next Monday, or first of a month, at seven. */
export const nextReport = (every: string) =>
  `((date_trunc(${every}, clock_timestamp() at time zone 'UTC') + ('1 ' || ${every})::interval + interval '7 hours') at time zone 'UTC')`;

const KEEP = `
  insert into insight_mail (person_id, every, next_at) values ($1, $2, ${nextReport('$2')})
  on conflict (person_id) do update set every = excluded.every, next_at = excluded.next_at`;

/** How often each person wants to be told by mail what changed. Nobody is unless they ask. */
@Injectable()
export class InsightMailWishes {
  constructor(private readonly database: Database) {}

  async of(viewer: Viewer): Promise<InsightMail> {
    const text = 'select every, next_at as "nextAt" from insight_mail where person_id = $1';
    return (await this.database.row<InsightMail>(text, [viewer.personId])) ?? { every: null, nextAt: null };
  }

  async wish(every: ReportRhythm | null, viewer: Viewer): Promise<void> {
    if (every === null) await this.database.rows('delete from insight_mail where person_id = $1', [viewer.personId]);
    else await this.database.rows(KEEP, [viewer.personId, every]);
  }
}
