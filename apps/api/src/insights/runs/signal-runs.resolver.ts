import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound } from '../../platform/graphql/refusal.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Insights } from '../insights.results.js';
import { AskRuns } from './ask-runs.service.js';
import { Signal } from './signal.results.js';
import { FitSignalResult, SignalRun, SignalRunConnection } from './signal-run.results.js';
import { SignalRunsArgs } from './signal-runs.inputs.js';
import { SignalRuns } from './signal-runs.service.js';

@Resolver(() => Insights)
export class SignalRunsResolver {
  constructor(
    private readonly runs: SignalRuns,
    private readonly asking: AskRuns,
  ) {}

  @ResolveField(() => Signal, {
    nullable: true,
    description:
      'What the latest run of the dataset says, whatever months were asked for; to whoever speaks for a bidder rounded, and only what stands on ten contests or more. Null before the first one.',
  })
  signal(@Parent() { dataset }: Insights, @CurrentViewer() viewer: Viewer): Promise<Signal | null> {
    return this.runs.latest(dataset.id, viewer);
  }

  @Query(() => SignalRunConnection, { description: 'Runs of the fit of one dataset, newest first.' })
  signalRuns(@Args() { datasetId, first, after }: SignalRunsArgs): Promise<SignalRunConnection> {
    return this.runs.page(datasetId, first, after ?? null);
  }

  @Mutation(() => FitSignalResult, {
    description:
      'Asks for a run of the dataset, in full; gives the one that waits already, if so. Refusals: NOT_FOUND.',
  })
  async fitSignal(@Args('datasetId', { type: () => ID }, ParseUUIDPipe) datasetId: string): Promise<SignalRun> {
    return (await this.asking.ofDataset(datasetId)) ?? notFound('The set of contests');
  }
}
