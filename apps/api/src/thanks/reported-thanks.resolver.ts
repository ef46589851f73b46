import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../platform/reading/compose.js';
import { CurrentViewer } from '../platform/viewer.js';
import { KeepThanks } from './keep-thanks.js';
import { ThanksReasonInput } from './thanks.inputs.js';
import { SettledThanks, SettledThanksResult, Thanks } from './thanks.results.js';
import { ReadThanks } from './thanks.service.js';

/** What should not stand on the wall: anybody reports it, administrators settle it. */
@Resolver()
export class ReportedThanksResolver {
  constructor(
    private readonly reading: ReadThanks,
    private readonly keeping: KeepThanks,
  ) {}

  @Query(() => [Thanks], { description: 'What stands on the wall and was reported, at most 50.' })
  reportedThanks(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Thanks[]> {
    return this.reading.reported(viewer, selectionOf(info));
  }

  @Mutation(() => SettledThanksResult, {
    description: 'Tells administrators what is wrong with a thanks on the wall. Refusals: REASON_MISSING, NOT_FOUND.',
  })
  async reportThanks(
    @Args() { thanksId, because }: ThanksReasonInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SettledThanks> {
    await this.keeping.report(thanksId, because, viewer);
    return { thanksId };
  }

  @Mutation(() => SettledThanksResult, {
    description: 'Takes a thanks off the wall; its two sides read why. Refusals: REASON_MISSING, NOT_FOUND.',
  })
  async hideThanks(
    @Args() { thanksId, because }: ThanksReasonInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SettledThanks> {
    await this.keeping.hide(thanksId, because, viewer);
    return { thanksId };
  }

  @Mutation(() => SettledThanksResult, {
    description: 'Leaves a reported thanks where it is; its reports are settled. Refusals: NOT_FOUND.',
  })
  async leaveThanks(
    @Args('thanksId', { type: () => ID }, ParseUUIDPipe) thanksId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SettledThanks> {
    await this.keeping.leave(thanksId, viewer);
    return { thanksId };
  }
}
