import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Bidders } from '../bidders/bidders.service.js';
import type { Bidder } from '../bidders/bidder.entity.js';
import { isUUID } from 'class-validator';
import { refuseInput } from '../platform/graphql/refuse-input.js';
import { type Selection, selectionAt } from '../platform/reading/compose.js';
import type { InvitationReason } from './invitation.entity.js';
import type { MatchingBidder } from './job.results.js';

/** Shows, while a job is written, whom it would reach. */
@Injectable()
export class MatchingBidders {
  constructor(private readonly bidders: Bidders) {}

  async preview(
    categoryId: string,
    mode: string,
    vendorIds: string[],
    viewer: Viewer,
    selection: Selection,
  ): Promise<MatchingBidder[]> {
    if (!vendorIds.every((id) => isUUID(id))) refuseInput('vendorIds', 'Choose vendors from the list.');
    const matches = await this.bidders.matches(categoryId, mode, vendorIds);
    const below = selectionAt(selection, 'bidder');
    const found = await this.bidders.byIds(
      matches.map(({ bidderId }) => bidderId),
      viewer,
      withId(below),
    );
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
