import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import {
  OutsidePurchase,
  OutsidePurchaseConnection,
  OutsidePurchaseInput,
  OutsidePurchaseResult,
  OutsideTotal,
} from './outside-purchase.entity.js';
import { OutsidePurchases } from './outside-purchases.service.js';

/** Work bought around the market. */
@Resolver()
export class OutsidePurchasesResolver {
  constructor(private readonly purchases: OutsidePurchases) {}

  @Mutation(() => OutsidePurchaseResult, {
    description:
      'Records work that the viewer’s department bought around the market. Refusals: PURCHASE_UNFINISHED with every problem, UNKNOWN, NOT_ALLOWED.',
  })
  logOutsidePurchase(
    @Args('purchase') purchase: OutsidePurchaseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsidePurchase> {
    return this.purchases.log(purchase, viewer, selectionOf(info));
  }

  @Query(() => OutsidePurchaseConnection, { description: 'What the viewer recorded, newest first.' })
  myOutsidePurchases(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OutsidePurchase>> {
    return this.purchases.page(page, true, viewer, selectionOf(info));
  }

  @Query(() => OutsidePurchaseConnection, { description: 'All that was recorded, newest first.' })
  outsidePurchases(
    @Args() page: PageArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OutsidePurchase>> {
    return this.purchases.page(page, false, viewer, selectionOf(info));
  }

  @Query(() => [OutsideTotal], { description: 'What was bought around the market, by category and currency.' })
  outsideTotals(
    @Args('year', { type: () => Int, nullable: true, description: 'Null: of all years.' }) year: number | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsideTotal[]> {
    return this.purchases.totals(year ?? null, viewer, selectionOf(info));
  }
}
