import type { Viewer } from '@bidwell/domain/permissions';
import { ThanksReach } from '@bidwell/domain/thanks';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Page } from '../platform/graphql/paging.js';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { GiveThanks } from './give-thanks.js';
import { KeepThanks } from './keep-thanks.js';
import { GiveThanksInput, ThanksArgs } from './thanks.inputs.js';
import { type Thanks, ThanksConnection, ThanksPart, ThanksResult } from './thanks.results.js';
import { ReadThanks } from './thanks.service.js';

const ThanksId = () => Args('thanksId', { type: () => ID }, ParseUUIDPipe);

@Resolver()
export class ThanksResolver {
  constructor(
    private readonly reading: ReadThanks,
    private readonly giving: GiveThanks,
    private readonly keeping: KeepThanks,
  ) {}

  @Query(() => ThanksConnection, {
    description:
      'Thanks that the viewer may read, newest first. The wall and what was said to one’s people are empty to a vendor’s people.',
  })
  thanks(
    @Args() args: ThanksArgs,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thanks>> {
    return this.reading.page(args, viewer, selectionOf(info));
  }

  @Mutation(() => ThanksResult, {
    description:
      'Thanks people of the other side for finished work. Refusals: THANKS_UNFINISHED with every problem, THANKED, WRONG_STATE before the work is accepted, NOT_FOUND.',
  })
  async giveThanks(
    @Args('thanks') input: GiveThanksInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thanks> {
    const id = await this.giving.give(input, viewer);
    return this.reading.one(id, ThanksPart.GIVEN, viewer, selectionOf(info));
  }

  @Mutation(() => ThanksResult, {
    description:
      'Says how far a thanks to the viewer may go: never further than its giver asked, nor than the viewer’s wish. Refusals: NOT_FOUND.',
  })
  async allowThanks(
    @ThanksId() thanksId: string,
    @Args('reach', { type: () => ThanksReach }) reach: ThanksReach,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thanks> {
    await this.keeping.allow(thanksId, reach, viewer);
    return this.reading.one(thanksId, ThanksPart.RECEIVED, viewer, selectionOf(info));
  }

  @Mutation(() => ThanksResult, {
    description: 'Takes a thanks back from everybody but those it was for. Refusals: NOT_FOUND.',
  })
  async takeThanksBack(
    @ThanksId() thanksId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thanks> {
    await this.keeping.takeBack(thanksId, viewer);
    return this.reading.one(thanksId, ThanksPart.GIVEN, viewer, selectionOf(info));
  }

  @Mutation(() => ThanksResult, {
    description: 'Applauds a thanks by and for others, or stops applauding. Refusals: OWN, NOT_FOUND.',
  })
  async applaudThanks(
    @ThanksId() thanksId: string,
    @Args('isOn') isOn: boolean,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thanks> {
    const part = await this.keeping.applaud(thanksId, isOn, viewer);
    return this.reading.one(thanksId, part, viewer, selectionOf(info));
  }
}
