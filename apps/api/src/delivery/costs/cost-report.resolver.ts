import { costDifference } from '@bidwell/domain/actual-cost';
import { avoidableCost, fullCost, type InternalCost as Reckoned } from '@bidwell/domain/internal-cost';
import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { InternalCost } from '../../proposals/proposal-parts.results.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { RecordActualCostInput } from './actual-cost.inputs.js';
import { CostReport, RecordActualCostResult } from './actual-cost.results.js';
import './cost-report.reading.js';
import { RecordActualCost } from './record-actual-cost.js';

interface PlannedRow {
  planned: Reckoned | null;
  actualFull?: number | null;
}

/** What a team reckoned, on both bases, and how far the work was from it. */
@Resolver(() => CostReport)
export class CostReportResolver {
  @ResolveField(() => InternalCost, { nullable: true })
  planned(@Parent() { planned }: PlannedRow): InternalCost | null {
    if (planned === null) return null;
    const labour = planned.labour.map((row) => ({ ...row }));
    return { ...planned, labour, full: fullCost(planned), avoidable: avoidableCost(planned) };
  }

  @ResolveField(() => Int, { nullable: true })
  differencePercent(@Parent() { planned, actualFull }: PlannedRow): number | null {
    return planned === null || actualFull == null ? null : costDifference(fullCost(planned), Number(actualFull));
  }
}

@Resolver(() => Engagement)
export class EngagementCostResolver {
  constructor(private readonly recording: RecordActualCost) {}

  @ResolveField(() => CostReport, {
    nullable: true,
    description:
      'The team’s own reckoning of it. Null where a vendor does the work, and to everybody but the team and leaders who speak for no bidder.',
  })
  costReport(@Parent() engagement: { costReport: CostReport | null }): CostReport | null {
    return engagement.costReport;
  }

  @Mutation(() => RecordActualCostResult, {
    description:
      'Says what a delivered job really cost the team; said again, it replaces what was said. Refusals: COST_UNFINISHED with every problem, TEAMS_ONLY, WRONG_STATE before it is delivered, NOT_FOUND.',
  })
  async recordActualCost(
    @Args() input: RecordActualCostInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    return this.recording.record(input, viewer, selectionOf(info));
  }
}
