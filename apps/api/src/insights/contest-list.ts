import { Injectable } from '@nestjs/common';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Contest } from '../awards/contests/contest.entity.js';
import { contestReading } from '../awards/contests/contest.reading.js';
import { Database } from '../platform/database/database.js';
import { refuseInput } from '../platform/graphql/refuse-input.js';
import { keysOf, type Page, pageOf } from '../platform/graphql/paging.js';
import { isSelected, type Selection, selectionAt } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import { Scope } from '../platform/reading/reading.js';
import type { ContestFilter } from './contest-filter.js';
import { matches } from './contest-matches.js';
import type { ContestsArgs } from './insights.inputs.js';
import type { ContestConnection } from './insights.results.js';
import { isRowId } from '../platform/row-id.js';

type Row = Contest & { keyDay: string; keyId: string };

const NOT_COUNTED = { totalCount: 0, totalBids: 0 };

/** The contests behind a number, newest first. Its count and its rows come from one and the same condition. */
@Injectable()
export class ContestList {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  async page({ filter, first, after }: ContestsArgs, viewer: Viewer, selection: Selection): Promise<ContestConnection> {
    const page = await this.rows(filter, first, after ?? null, viewer, selectionAt(selection, 'edges', 'node'));
    const isCounted = isSelected(selection, 'totalCount') || isSelected(selection, 'totalBids');
    const totals = isCounted ? await this.totals(filter, viewer) : NOT_COUNTED;
    return {
      ...page,
      ...totals,
      bidderName: isSelected(selection, 'bidderName') ? await this.bidderName(filter) : null,
      requesterName: isSelected(selection, 'requesterName') ? await this.requesterName(filter) : null,
    };
  }

  private async rows(
    filter: ContestFilter,
    first: number,
    after: string | null,
    viewer: Viewer,
    selection: Selection,
  ): Promise<Page<Contest>> {
    const keys = after === null ? null : keysOf(after, 2);
    if (after !== null && !isPlace(keys))
      refuseInput('after', 'That is no place in this list. Start again from the beginning.');
    const rows = await this.reader.list<Row>(
      contestReading,
      selection,
      viewer,
      (row, scope) => {
        const behind = keys === null ? '' : ` and ${isBehind(row, keys, scope)}`;
        return `from contest ${row} where ${matches(filter, row, scope)}${behind} order by ${row}.decided_on desc, ${row}.id limit ${first + 1}`;
      },
      '{row}.decided_on::text as "keyDay", {row}.id as "keyId"',
    );
    return pageOf(rows, first, (row) => [row.keyDay, row.keyId]);
  }

  private async totals(filter: ContestFilter, viewer: Viewer): Promise<{ totalCount: number; totalBids: number }> {
    const scope = new Scope(viewer);
    const counted = filter.onlyMissingPrice ? 'missing_prices' : 'bid_count';
    const totals = await this.database.row<{ totalCount: number; totalBids: number }>(
      `select count(*)::int as "totalCount", coalesce(sum(c.${counted}), 0)::int as "totalBids" from contest c where ${matches(filter, 'c', scope)}`,
      scope.values,
    );
    return totals ?? NOT_COUNTED;
  }

  private async bidderName({ bidderKey, datasetId }: ContestFilter): Promise<string | null> {
    if (bidderKey == null) return null;
    const row = await this.database.row<{ name: string }>(
      `select coalesce(b.name, r.name) as name from contest_bidder r left join bidder b on b.id = r.bidder_id
       where r.id = $1 and r.dataset_id = $2`,
      [bidderKey, datasetId],
    );
    return row?.name ?? null;
  }

  /** As the newest of the contests names them. */
  private async requesterName({ requesterKey, datasetId }: ContestFilter): Promise<string | null> {
    if (requesterKey == null || requesterKey === '') return null;
    const row = await this.database.row<{ name: string }>(
      `select requester_name as name from contest where dataset_id = $1 and requester_key = $2 and requester_key <> ''
       order by decided_on desc limit 1`,
      [datasetId, requesterKey],
    );
    return row?.name ?? null;
  }
}

function isBehind(row: string, [day, id]: string[], scope: Scope): string {
  const afterDay = scope.param(day, 'date');
  return `(${row}.decided_on < ${afterDay} or (${row}.decided_on = ${afterDay} and ${row}.id > ${scope.param(id, 'uuid')}))`;
}

function isPlace(keys: string[] | null): boolean {
  const [day = '', id = ''] = keys ?? [];
  return isDay(day) && isRowId(id);
}

/** Whether a text is a day as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
