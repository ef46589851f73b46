import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../../platform/viewer.js';
import { ReleaseOpening } from './release-opening.service.js';
import { AwaitedOpening, ReleaseResult } from './release.results.js';

/** Two people release an opening, where a policy asks for it. */
@Resolver()
export class ReleaseResolver {
  constructor(private readonly releasing: ReleaseOpening) {}

  @Query(() => [AwaitedOpening], {
    description:
      'Openings that wait for the viewer’s release, the earliest deadline first. Empty for whoever was not enrolled, and for sides of a job.',
  })
  awaitedOpenings(@CurrentViewer() viewer: Viewer): Promise<AwaitedOpening[]> {
    return this.releasing.awaited(viewer);
  }

  @Mutation(() => ReleaseResult, {
    description:
      'Releases an opening, once its deadline has passed, by a code of the viewer’s app that the opener alone can check. The second release opens. Refusals: NOT_FOUND, RELEASE_CODE_WRONG, TOO_MANY_TRIES, NOTHING_TO_RELEASE, ALREADY_RELEASED, SEAL_UNAVAILABLE.',
  })
  releaseOpening(
    @Args('jobId', { type: () => ID }, ParseUUIDPipe) jobId: string,
    @Args('code') code: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() { sessionToken }: RequestContext,
  ): Promise<AwaitedOpening> {
    return this.releasing.release(jobId, code, sessionToken, viewer);
  }
}
