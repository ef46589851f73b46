import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { refuseInput } from '../../platform/graphql/refuse-input.js';
import { keysOf, type Page, pageOf } from '../../platform/graphql/paging.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { isDay } from '../contest-list.js';
import { ownContestReading } from './own-contest.reading.js';
import type { OwnContest } from './own-contest.results.js';

type Row = OwnContest & { keyDay: string; keyRef: string };

/** The list of a bidder's own decided contests. Several bids in one contest are one: the one by which it counts. */
@Injectable()
export class OwnContests {
  constructor(private readonly reader: Reader) {}

  async page(first: number, after: string | null, viewer: Viewer, selection: Selection): Promise<Page<OwnContest>> {
    const keys = after === null ? null : keysOf(after, 2);
    if (after !== null && !isDay(keys?.[0] ?? ''))
      refuseInput('after', 'That is no place in this list. Start again from the beginning.');
    const rows = await this.reader.list<Row>(
      ownContestReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => {
        const [day, ref] = keys ?? [];
        const behind =
          keys === null
            ? ''
            : ` and (c.decided_on, c.ref) < (${scope.param(day, 'date')}, ${scope.param(ref, 'text')})`;
        return `from (
            select s.*, c.decided_on, c.ref from contest_bidder r join dataset d on d.id = r.dataset_id and not d.is_imported
            join contest_bid s on s.contest_bidder_id = r.id and s.counts join contest c on c.id = s.contest_id
            where r.bidder_id = ${scope.bidderId()}${behind}
            order by c.decided_on desc, c.ref desc limit ${first + 1}) ${row}
          order by ${row}.decided_on desc, ${row}.ref desc`;
      },
      '{row}.decided_on::text as "keyDay", {row}.ref as "keyRef"',
    );
    return pageOf(rows, first, (row) => [row.keyDay, row.keyRef]);
  }
}
