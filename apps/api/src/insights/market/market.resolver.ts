import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/viewer.js';
import { Insights } from '../insights.results.js';
import { Afterwards } from './afterwards.results.js';
import { AfterwardsOfWork } from './afterwards.service.js';
import { Band, BandResult, HealthyBand, NewBand } from './band.results.js';
import { HealthyBands } from './band.service.js';
import { DepartmentConduct } from './conduct.results.js';
import { RequestersConduct } from './conduct.service.js';
import { MoneyLine } from './money.results.js';
import { MarketMoney } from './money.service.js';
import { Turnout } from './turnout.results.js';
import { Turnouts } from './turnout.service.js';
import { TakesLong } from '../../platform/graphql/takes-long.js';

/** What the page says of the market itself: each panel one statement over monthly counts. */
@Resolver(() => Insights)
export class MarketResolver {
  constructor(
    private readonly money: MarketMoney,
    private readonly bands: HealthyBands,
    private readonly turnouts: Turnouts,
    private readonly conduct: RequestersConduct,
    private readonly work: AfterwardsOfWork,
  ) {}

  @ResolveField(() => Turnout, { description: 'Whether bidders come: who could have bid, and who did.' })
  turnout(@Parent() insights: Insights): Promise<Turnout> {
    return this.turnouts.read(insights);
  }

  @ResolveField(() => [DepartmentConduct], {
    description:
      'How requesters treat bidders, by name of their department: all of their jobs so far, whatever the time. Empty for imported contests.',
  })
  departmentConduct(@Parent() insights: Insights): Promise<DepartmentConduct[]> {
    return this.conduct.read(insights);
  }

  @ResolveField(() => Afterwards, {
    nullable: true,
    description: 'Whether requesters come back, and whether promises are kept. Null for imported contests.',
  })
  afterwards(@Parent() insights: Insights): Promise<Afterwards | null> {
    return this.work.read(insights);
  }

  @ResolveField(() => HealthyBand, {
    description: 'Whether the inside wins as often as is healthy, and whether vendors still come.',
  })
  healthyBand(@Parent() insights: Insights): Promise<HealthyBand> {
    return this.bands.read(insights);
  }

  @ResolveField(() => [MoneyLine], {
    description:
      'Where the money went: inside and outside, with and without a rival, not awarded, and never posted. Currency by currency.',
  })
  moneyLines(@Parent() insights: Insights, @CurrentViewer() viewer: Viewer): Promise<MoneyLine[]> {
    return this.money.read(insights, viewer);
  }
}

@TakesLong()
@Resolver()
export class HealthyBandResolver {
  constructor(private readonly bands: HealthyBands) {}

  @Mutation(() => BandResult, {
    description:
      'Sets the healthy band of a dataset, with the reasons. What held before stays on record. Refusals: BAND_UNFINISHED with every problem, NOT_FOUND.',
  })
  setHealthyBand(@Args() band: NewBand, @CurrentViewer() viewer: Viewer): Promise<Band> {
    return this.bands.set(band, viewer);
  }
}
