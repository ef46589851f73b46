import { InvitationMode } from '@bidwell/domain/brief';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { Matching } from './job.results.js';
import { MatchingBidders } from './matching-bidders.js';

/** Whom a job would reach, while it is written. */
@Resolver()
export class MatchingResolver {
  constructor(private readonly matching: MatchingBidders) {}

  @Query(() => Matching, {
    description:
      'Who would be invited, each with the reason; or why nobody would be. Teams of the category always are.',
  })
  matchingBidders(
    @Args('categoryId', { type: () => ID }, ParseUUIDPipe) categoryId: string,
    @Args('mode', { type: () => InvitationMode }) mode: InvitationMode,
    @Args('vendorIds', { type: () => [ID], nullable: true, description: 'Vendors invited by name.' }) vendorIds:
      | string[]
      | null,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Matching> {
    return this.matching.preview({ categoryId, mode, vendorIds: vendorIds ?? [] }, viewer, selectionOf(info));
  }
}
