import type { InvitationMode } from '@bidwell/domain/brief';
import { type Pool, whyNobodyMatches } from '@bidwell/domain/matching';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Bidder } from '../bidders/bidder.entity.js';
import { Bidders, type Match } from '../bidders/bidders.service.js';
import { Database } from '../platform/database/database.js';
import { refuseInput } from '../platform/graphql/refuse-input.js';
import { type Selection, selectionAt } from '../platform/reading/compose.js';
import type { InvitationReason } from './invitation.entity.js';
import type { Matching, MatchingBidder } from './job.results.js';

/** What somebody chose so far. */
export interface Wanted {
  categoryId: string;
  mode: InvitationMode;
  vendorIds: string[];
}

const POOL = `
  select c.name as "categoryName",
    (select count(*)::int from bidder b join bidder_category bc on bc.bidder_id = b.id and bc.category_id = c.id
      where not b.is_approved or b.deactivated_at is not null) as "closedInCategory",
    (select count(*)::int from bidder b join bidder_category bc on bc.bidder_id = b.id and bc.category_id = c.id
      where b.kind = 'vendor' and b.is_approved and b.deactivated_at is null) as "vendorsInCategory",
    (select count(*)::int from bidder b where b.kind = 'vendor' and b.is_approved
      and not b.is_guest and b.deactivated_at is null) as "approvedVendors"
  from category c where c.id = $1`;

/** Shows, while a job is written, whom it would reach; and when that is nobody, which filter left everybody out. */
@Injectable()
export class MatchingBidders {
  constructor(
    private readonly database: Database,
    private readonly bidders: Bidders,
  ) {}

  async preview(wanted: Wanted, viewer: Viewer, selection: Selection): Promise<Matching> {
    const { categoryId, mode, vendorIds } = wanted;
    if (!vendorIds.every((id) => isUUID(id))) refuseInput('vendorIds', 'Choose vendors from the list.');
    const matches = await this.bidders.matches(categoryId, mode, vendorIds);
    const bidders = await this.withBidders(matches, viewer, selectionAt(selection, 'bidders', 'bidder'));
    const teams = matches.filter(({ reason }) => reason === 'teamOfCategory').length;
    return {
      bidders,
      teamCount: teams,
      vendorCount: matches.length - teams,
      whyNobody: matches.length === 0 ? await this.whyNobody(wanted) : null,
    };
  }

  /** Which filter left everybody out, in words. */
  async whyNobody({ categoryId, mode }: Pick<Wanted, 'categoryId' | 'mode'>): Promise<string> {
    const pool = await this.database.row<Omit<Pool, 'mode'>>(POOL, [categoryId]);
    return pool === null ? 'Choose a category from the list.' : whyNobodyMatches({ ...pool, mode });
  }

  private async withBidders(matches: Match[], viewer: Viewer, below: Selection): Promise<MatchingBidder[]> {
    const ids = matches.map(({ bidderId }) => bidderId);
    const found = await this.bidders.byIds(ids, viewer, withId(below));
    const byId = new Map(found.map((bidder) => [bidder.id, bidder]));
    return matches.flatMap(({ bidderId, reason }) => {
      const bidder = byId.get(bidderId);
      return bidder === undefined ? [] : [asMatch(bidder, reason as InvitationReason)];
    });
  }
}

function asMatch(bidder: Bidder, reason: InvitationReason): MatchingBidder {
  return { bidder, reason, isAlwaysInvited: reason === 'teamOfCategory' };
}

/** The id joins bidders to their reasons, whether or not the caller asked for it. */
function withId(selection: Selection): Selection {
  const id = { name: 'id', alias: 'id', args: {}, fieldsByTypeName: {} };
  return { ...selection, Bidder: { ...selection.Bidder, id } };
}
