import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';

/** What a storefront names that must be its bidder's own. */
interface Named {
  contactId: string | null;
  /** Left out: nothing is named. */
  categoryId?: string;
}

const KNOWN = `
  select $1::uuid is null or exists (select from membership m join person p on p.id = m.person_id
      where m.person_id = $1 and m.bidder_id = $3 and p.deactivated_at is null) as "contactFits",
    $2::uuid is null or exists (select from bidder_category where category_id = $2 and bidder_id = $3) as "categoryFits"`;

/** Holds the viewer's own bidder against a colleague who changes the storefront at the same moment. */
@Injectable()
export class HoldOwnBidder {
  constructor(private readonly database: Database) {}

  /** Its id. */
  async hold({ bidderId }: Viewer): Promise<string> {
    const row = await this.database.row<{ id: string }>('select id from bidder where id = $1 for no key update', [
      bidderId,
    ]);
    return row?.id ?? notFound('This storefront');
  }

  async refuseStrangers({ contactId, categoryId }: Named, bidderId: string): Promise<void> {
    const row = await this.database.row<{ contactFits: boolean; categoryFits: boolean }>(KNOWN, [
      contactId,
      categoryId ?? null,
      bidderId,
    ]);
    if (row?.categoryFits === false) {
      const message = 'Choose one of the categories you serve. Administrators add others.';
      refuse('UNKNOWN', message, { field: 'service.categoryId' });
    }
    if (row?.contactFits === false) refuse('UNKNOWN', 'Choose one of your own people.', { field: 'contactId' });
  }
}
