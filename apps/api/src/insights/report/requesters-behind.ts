import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/**
 * Asked only when figures are taken along, never by the page: it reads contests. One whose requester nobody knows counts as
 * a requester of its own.
 */
const REQUESTERS = `
  select winner_id as key, count(distinct coalesce(nullif(requester_key, ''), id::text))::int as requesters
  from contest where dataset_id = $1 and is_contest
    and decided_on between coalesce($2::date, '-infinity') and coalesce($3::date, 'infinity')
  group by 1`;

/** Behind the wins of each bidder of a dataset, how many different requesters. */
@Injectable()
export class RequestersBehind {
  constructor(private readonly database: Database) {}

  /** By bidder key; days are `YYYY-MM-DD`, null for no bound. */
  async of(datasetId: string, from: string | null, to: string | null): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ key: string; requesters: number }>(REQUESTERS, [datasetId, from, to]);
    return new Map(rows.map(({ key, requesters }) => [key, requesters]));
  }
}
