import { Module } from '@nestjs/common';
import { SignalRunsModule } from '../runs/signal-runs.module.js';
import { DriftAlarms } from './drift-alarms.service.js';
import { DriftResolver } from './drift.resolver.js';
import { DriftPage } from './drift.service.js';
import { RaiseAlarms } from './raise-alarms.js';

/** Which teams are changing, as far as chance can be ruled out: the watch, its alarms, and what becomes of them. */
@Module({ imports: [SignalRunsModule], providers: [DriftPage, DriftAlarms, RaiseAlarms, DriftResolver] })
export class WatchModule {}
