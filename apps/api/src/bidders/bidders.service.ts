import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/refusal.js';
import type { Selection } from '../platform/reading/compose.js';
import { containing } from '../platform/reading/name-page.js';
import { Reader } from '../platform/reading/reader.js';
import { bidderReading, categoryReading } from './bidder.reading.js';
import type { Bidder } from './bidder.entity.js';
import type { Category } from './category.entity.js';

/** Why a bidder would be invited to a job. */
export type InvitationReason = 'teamOfCategory' | 'named' | 'category' | 'allApproved';

export interface Match {
  bidderId: string;
  reason: InvitationReason;
}

/** Whom a job reaches: the category's own teams, always, and the vendors of its invitation mode. */
const MATCHES = `
  select b.id as "bidderId",
    case when b.kind = 'team' then 'teamOfCategory' when b.id = any($4::uuid[]) or ($2 in ('named', 'mixed') and b.id = any($3::uuid[])) then 'named'
      when $2 in ('category', 'mixed') then 'category' else 'allApproved' end as reason
  from bidder b
  where b.deactivated_at is null and b.is_approved and (
    (b.kind = 'team' and exists (select from bidder_category c where c.bidder_id = b.id and c.category_id = $1))
    or (b.kind = 'vendor' and (b.id = any($4::uuid[]) or (not b.is_guest and (
      ($2 in ('named', 'mixed') and b.id = any($3::uuid[])) or $2 = 'allApproved'
      or ($2 in ('category', 'mixed') and exists (select from bidder_category c where c.bidder_id = b.id and c.category_id = $1)))))))
  order by b.kind, b.name`;

@Injectable()
export class Bidders {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  categories(viewer: Viewer, selection: Selection): Promise<Category[]> {
    return this.reader.list(categoryReading, selection, viewer, (row) => `from category ${row} order by ${row}.name`);
  }

  /** One category after it was added. */
  async category(id: string, viewer: Viewer, selection: Selection): Promise<Category> {
    const category = await this.reader.one<Category>(
      categoryReading,
      selection,
      viewer,
      (row, scope) => `from category ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return category ?? notFound('This category');
  }

  vendors(search: string, viewer: Viewer, selection: Selection): Promise<Bidder[]> {
    return this.reader.list(bidderReading, selection, viewer, (row, scope) => {
      const pattern = scope.param(containing(search), 'text');
      return `from bidder ${row} where ${row}.kind = 'vendor' and ${row}.is_approved and not ${row}.is_guest and ${row}.deactivated_at is null
        and ${row}.name ilike ${pattern} order by ${row}.name limit 200`;
    });
  }

  /** Who would be invited to a job of this category, and why. Vendors found by an address come in whatever the mode. */
  matches(categoryId: string, mode: string, vendorIds: string[], byAddress: string[] = []): Promise<Match[]> {
    return this.database.rows<Match>(MATCHES, [categoryId, mode, vendorIds, byAddress]);
  }

  byIds(ids: string[], viewer: Viewer, selection: Selection): Promise<Bidder[]> {
    return this.reader.list(
      bidderReading,
      selection,
      viewer,
      (row, scope) => `from bidder ${row} where ${row}.id = any(${scope.param(ids, 'uuid[]')})`,
    );
  }

  /** The ids of all people who speak for these bidders. */
  async peopleOf(bidderIds: string[]): Promise<{ personId: string; bidderId: string }[]> {
    return this.database.rows(
      `select m.person_id as "personId", m.bidder_id as "bidderId" from membership m join person p on p.id = m.person_id
       where m.bidder_id = any($1::uuid[]) and p.deactivated_at is null order by 1`,
      [bidderIds],
    );
  }
}
