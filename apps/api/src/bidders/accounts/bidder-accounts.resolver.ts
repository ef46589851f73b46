import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { BidderKind } from '../bidder.entity.js';
import { Bidders } from '../bidders.service.js';
import { Category } from '../category.entity.js';
import { BidderChangesInput, NewBidderInput, NewCategory } from './bidder-account.inputs.js';
import {
  BidderAccount,
  BidderAccountConnection,
  BidderAccountResult,
  CategoryResult,
} from './bidder-account.results.js';
import { BidderAccounts } from './bidder-accounts.service.js';
import { KeepBidders } from './keep-bidders.js';

/** Which teams, vendors and categories there are. */
@Resolver()
export class BidderAccountsResolver {
  constructor(
    private readonly accounts: BidderAccounts,
    private readonly keep: KeepBidders,
    private readonly everyone: Bidders,
  ) {}

  @Query(() => BidderAccountConnection, { description: 'Every team and vendor, approved or not, by name.' })
  bidders(
    @Args() page: PageArgs,
    @Args('kind', { type: () => BidderKind, nullable: true, description: 'Null gives both.' }) kind: BidderKind | null,
    @Args('search', { type: () => String, nullable: true, description: 'A part of the name. Null gives all.' })
    search: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<BidderAccount>> {
    return this.accounts.page(page, { kind, search }, viewer, selectionOf(info));
  }

  @Mutation(() => CategoryResult, { description: 'Adds a category. Refusals: NAME_MISSING, NAME_TAKEN.' })
  async addCategory(
    @Args() { name }: NewCategory,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Category> {
    return this.everyone.category(await this.keep.addCategory(name), viewer, selectionOf(info));
  }

  @Mutation(() => BidderAccountResult, {
    description:
      'Adds a team or a vendor, approved. Refusals: BIDDER_UNFINISHED with every problem, NAME_TAKEN, UNKNOWN.',
  })
  async addBidder(
    @Args('bidder') bidder: NewBidderInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BidderAccount> {
    const id = await this.keep.addBidder({ ...bidder, departmentId: bidder.departmentId ?? null });
    return this.accounts.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => BidderAccountResult, {
    description:
      'Changes what a team or vendor says of itself, what it serves, and whether it is approved. Without approval it is invited to nothing new and its people do not get in; they are told. Refusals: UNKNOWN, NOT_FOUND.',
  })
  async changeBidder(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Args('changes') changes: BidderChangesInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BidderAccount> {
    await this.keep.changeBidder(id, changes, viewer);
    return this.accounts.one(id, viewer, selectionOf(info));
  }

  @Mutation(() => BidderAccountResult, {
    description:
      'Puts a vendor that came in by link on the list of approved vendors; its people are told. Refusals: NOT_A_GUEST, NOT_FOUND.',
  })
  async admitGuest(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BidderAccount> {
    await this.keep.admitGuest(id, viewer);
    return this.accounts.one(id, viewer, selectionOf(info));
  }
}
