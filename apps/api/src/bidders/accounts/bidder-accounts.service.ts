import type { BidderKind, Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Page, PageArgs } from '../../platform/graphql/paging.js';
import { notFound } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { containing, pageByName } from '../../platform/reading/name-page.js';
import { Reader } from '../../platform/reading/reader.js';
import { bidderAccountReading } from './bidder-account.reading.js';
import type { BidderAccount } from './bidder-account.results.js';

/** Which bidders a list shows. */
export interface BidderFilter {
  kind: BidderKind | null;
  search: string | null;
}

/** A bidder's row while it is locked for a move. */
export interface LockedBidder {
  id: string;
  name: string;
  kind: BidderKind;
  isApproved: boolean;
}

/** Reads and locks bidders for administrators. */
@Injectable()
export class BidderAccounts {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** Every team and vendor, approved or not, by name. */
  page(page: PageArgs, filter: BidderFilter, viewer: Viewer, selection: Selection): Promise<Page<BidderAccount>> {
    return pageByName(this.reader, bidderAccountReading, page, viewer, selection, {
      from: (row) => `from bidder ${row}`,
      where: (row, scope) => {
        const isOfKind = filter.kind == null ? 'true' : `${row}.kind = ${scope.param(filter.kind, 'text')}`;
        return `${isOfKind} and ${row}.name ilike ${scope.param(containing(filter.search), 'text')}`;
      },
    });
  }

  /** One bidder after a move. */
  async one(id: string, viewer: Viewer, selection: Selection): Promise<BidderAccount> {
    const bidder = await this.reader.one<BidderAccount>(
      bidderAccountReading,
      selection,
      viewer,
      (row, scope) => `from bidder ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return bidder ?? notFound('This team or vendor');
  }

  /** Locks a bidder's row until the move is done. */
  async lock(id: string): Promise<LockedBidder> {
    const bidder = await this.database.row<LockedBidder>(
      'select id, name, kind, is_approved as "isApproved" from bidder where id = $1 for no key update',
      [id],
    );
    return bidder ?? notFound('This team or vendor');
  }
}
