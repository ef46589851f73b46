import {
  RecompeteAfter,
  type RecordedTrouble,
  troubleLifecycle,
  TroubleState,
  troubleState,
} from '@bidwell/domain/engagement-trouble';
import { movesFor, tryMove } from '@bidwell/domain/lifecycle';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Move } from '../../jobs/job.results.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { begunStanding, troubleActors, type TroubleStanding } from './trouble.facts.js';
import './trouble.reading.js';
import { Trouble, TroubleGround } from './trouble.results.js';

@Resolver(() => Trouble)
export class TroubleFieldsResolver {
  @ResolveField(() => TroubleState)
  state(@Parent() row: RecordedTrouble): TroubleState {
    return troubleState(row);
  }

  @ResolveField(() => [Move])
  moves(@Parent() row: RecordedTrouble & TroubleStanding & { hasAnswered: boolean }): Move[] {
    const { cureBy, today, recompeteAfter, hasAnswered } = row;
    const rest = { cureBy, today, recompeteAfter, hasAnswered, work: begunStanding(row) };
    return movesFor(troubleLifecycle, { state: troubleState(row), actors: troubleActors(row), ...rest });
  }
}

/** What trouble lends to an engagement. */
@Resolver(() => Engagement)
export class EngagementTroubleResolver {
  @ResolveField(() => [Trouble], { description: 'Cure periods and what came of them, oldest first. Mostly empty.' })
  troubles(@Parent() row: { troubles: Trouble[] }): Trouble[] {
    return row.troubles;
  }

  @ResolveField(() => [TroubleGround], {
    description: 'What may be named as wrong now. Empty to everybody but the requester.',
  })
  troubleGrounds(@Parent() row: { troubleGrounds: TroubleGround[] }): TroubleGround[] {
    return row.troubleGrounds;
  }

  @ResolveField(() => RecompeteAfter, { description: 'After what the policy lets this work be ended for cause.' })
  recompeteAfter(@Parent() row: { recompeteAfter: RecompeteAfter }): RecompeteAfter {
    return row.recompeteAfter;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may open a cure period now.' })
  mayOpenCure(@Parent() row: TroubleStanding & { hasOpen: boolean }): boolean {
    const { recompeteAfter, hasOpen } = row;
    const rest = { cureBy: null, today: '', recompeteAfter, hasAnswered: false, work: begunStanding(row) };
    const state = hasOpen ? 'curing' : 'none';
    return tryMove(troubleLifecycle, 'openCure', { state, actors: troubleActors(row), ...rest }).ok;
  }
}
