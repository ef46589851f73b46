import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Bidder } from './bidder.entity.js';
import { Bidders } from './bidders.service.js';
import { Category } from './category.entity.js';

@Resolver()
export class BiddersResolver {
  constructor(private readonly bidders: Bidders) {}

  @Query(() => [Category], { description: 'All categories, by name.' })
  categories(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Category[]> {
    return this.bidders.categories(viewer, selectionOf(info));
  }

  @Query(() => [Bidder], { description: 'Approved vendors, by name, at most 200: for inviting them.' })
  vendors(
    @Args('search', { type: () => String, nullable: true, description: 'A part of the name. Null gives all.' })
    search: string | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Bidder[]> {
    return this.bidders.vendors(search ?? '', viewer, selectionOf(info));
  }
}
