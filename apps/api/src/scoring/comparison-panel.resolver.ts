import { areScoresIn, mustSubmit, PanelStage, stageOf } from '@bidwell/domain/panel';
import type { Viewer } from '@bidwell/domain/permissions';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/viewer.js';
import { Comparison } from '../proposals/proposal.results.js';
import type { StageRow } from './score.reading.js';

/** How far a panel is, for the comparison. Who is on it is said by its job. */
@Resolver(() => Comparison)
export class ComparisonPanelResolver {
  @ResolveField(() => PanelStage, {
    nullable: true,
    description: 'How far the viewer is. Null for somebody who is not on the panel.',
  })
  myStage(@Parent() { stagePanel, stageRules }: StageRow, @CurrentViewer() viewer: Viewer): PanelStage | null {
    return stageOf(viewer.personId, stagePanel, stageRules);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether scores count: all who judge have submitted, or one judges alone and scores live.',
  })
  areScoresIn(@Parent() { stagePanel, stageRules }: StageRow): boolean {
    return areScoresIn(stagePanel, stageRules);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether scores are submitted here. One who judges alone scores live, unless the policy says otherwise.',
  })
  mustSubmit(@Parent() { stagePanel, stageRules }: StageRow): boolean {
    return mustSubmit(stagePanel, stageRules);
  }
}
