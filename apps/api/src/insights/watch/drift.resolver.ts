import type { Viewer } from '@bidwell/domain/permissions';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isRowId } from '../../platform/row-id.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Insights } from '../insights.results.js';
import { AlarmWords, FalseAlarmsInput } from './drift-alarm.inputs.js';
import { DriftAlarm, DriftAlarmResult, OwnAlarm, OwnAlarmResult } from './drift-alarm.results.js';
import { DriftAlarms } from './drift-alarms.service.js';
import { Drift, FalseAlarms, FalseAlarmsResult } from './drift.results.js';
import { DriftPage } from './drift.service.js';
import { TeamWatch } from './team-watch.results.js';
import { TakesLong } from '../../platform/graphql/takes-long.js';

@TakesLong()
@Resolver(() => Insights)
export class DriftResolver {
  constructor(
    private readonly page: DriftPage,
    private readonly alarms: DriftAlarms,
  ) {}

  @ResolveField(() => Drift, { description: 'What changed, as the latest run saw it, whatever months were asked for.' })
  drift(@Parent() { dataset }: Insights, @CurrentViewer() viewer: Viewer): Promise<Drift> {
    return this.page.of(dataset.id, viewer);
  }

  @ResolveField(() => TeamWatch, {
    nullable: true,
    description:
      'One team held against its own past. Null when it is not watched: below 100 contests, or without a signal.',
  })
  watch(
    @Parent() { dataset }: Insights,
    @Args('bidderKey', { type: () => ID }) bidderKey: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<TeamWatch | null> {
    return !isRowId(bidderKey) ? Promise.resolve(null) : this.page.ofTeam(dataset.id, bidderKey, viewer);
  }

  @Query(() => [OwnAlarm], { description: 'Changes of one’s own team, open ones first. Empty to vendors.' })
  ownAlarms(@CurrentViewer() viewer: Viewer): Promise<OwnAlarm[]> {
    return this.alarms.own(viewer);
  }

  @Mutation(() => OwnAlarmResult, {
    description: 'Says something to an alarm of one’s own team. Refusals: WORDS_MISSING, CLOSED_ALREADY, NOT_FOUND.',
  })
  noteOnAlarm(@Args() { id, words }: AlarmWords, @CurrentViewer() viewer: Viewer): Promise<OwnAlarm> {
    return this.alarms.note(id, words, viewer);
  }

  @Mutation(() => DriftAlarmResult, {
    description:
      'Closes an alarm with what was found; the watch over the team begins anew. Refusals: WORDS_MISSING, OWN_TEAM, CLOSED_ALREADY, NOT_FOUND.',
  })
  closeAlarm(@Args() { id, words }: AlarmWords, @CurrentViewer() viewer: Viewer): Promise<DriftAlarm> {
    return this.alarms.close(id, words, viewer);
  }

  @Mutation(() => FalseAlarmsResult, {
    description:
      'Says how many false alarms a year the company can live with; holds from the next run on. Refusals: SETTING_UNFINISHED.',
  })
  setFalseAlarms(
    @Args() { falseAlarms, why }: FalseAlarmsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FalseAlarms> {
    return this.page.setFalseAlarms(falseAlarms, why, viewer);
  }
}
