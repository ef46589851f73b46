import { Module } from '@nestjs/common';
import { AskRuns } from './ask-runs.service.js';
import { RunsLoop } from './runs-loop.js';
import { SignalRunsResolver } from './signal-runs.resolver.js';
import { SignalRuns } from './signal-runs.service.js';

/** Runs of the fit behind the signal: asked for, worked out in the background, read. */
@Module({ providers: [AskRuns, RunsLoop, SignalRuns, SignalRunsResolver], exports: [AskRuns, SignalRuns] })
export class SignalRunsModule {}
