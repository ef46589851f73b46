import type { Viewer } from '@bidwell/domain/permissions';
import { ThanksReach } from '@bidwell/domain/thanks';
import { Args, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ViewerAccount } from '../people/people.results.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { ThanksWishes } from './thanks-wish.service.js';
import { ThanksWish, ThanksWishResult } from './thanks.results.js';

@Resolver()
export class ThanksWishResolver {
  constructor(private readonly wishes: ThanksWishes) {}

  @Mutation(() => ThanksWishResult, {
    description:
      'Says how far thanks to the viewer may go. Lower, it holds at once for all that was ever said; higher, for what is said from now on. Refusals: NO_CHOICE.',
  })
  async chooseThanksWish(
    @Args('reach', { type: () => ThanksReach }) reach: ThanksReach,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThanksWish> {
    await this.wishes.choose(reach, viewer);
    return this.wishes.of(viewer, selectionOf(info));
  }

  @Mutation(() => ThanksWishResult, {
    description: 'Says whether a weekly mail tells the viewer of new thanks on the wall. No refusals.',
  })
  async setThanksDigest(
    @Args('isWanted') isWanted: boolean,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThanksWish> {
    await this.wishes.wantDigest(isWanted, viewer);
    return this.wishes.of(viewer, selectionOf(info));
  }
}

/** What this room lends to the viewer. */
@Resolver(() => ViewerAccount)
export class ViewerThanksResolver {
  @ResolveField(() => ThanksWish, { description: 'How the viewer likes to be thanked.' })
  thanksWish(@Parent() viewer: { thanksWish: ThanksWish }): ThanksWish {
    return viewer.thanksWish;
  }
}
