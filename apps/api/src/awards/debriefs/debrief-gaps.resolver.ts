import type { Viewer } from '@bidwell/domain/permissions';
import { Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Challenge } from '../challenges/challenge.results.js';
import { DebriefGap } from './debrief-gaps.results.js';
import { DebriefGaps } from './debrief-gaps.service.js';

/** What leaders read of how decisions were explained. */
@Resolver()
export class DebriefGapsResolver {
  constructor(private readonly gaps: DebriefGaps) {}

  @Query(() => [DebriefGap], {
    description:
      'The newest decisions after which somebody heard nothing of its own proposal. Empty to who speaks for a bidder.',
  })
  debriefGaps(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<DebriefGap[]> {
    return this.gaps.gaps(viewer, selectionOf(info));
  }

  @Query(() => [Challenge], { description: 'The newest challenges. Empty to who speaks for a bidder.' })
  challenges(@CurrentViewer() viewer: Viewer, @Info() info: GraphQLResolveInfo): Promise<Challenge[]> {
    return this.gaps.challenges(viewer, selectionOf(info));
  }
}
