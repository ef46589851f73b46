import { Module } from '@nestjs/common';
import { ChangesSince } from './changes/changes.service.js';
import { ContestList } from './contest-list.js';
import { InsightsResolver } from './insights.resolver.js';
import { InsightsPage } from './insights.service.js';

/** What leadership reads: who is chosen, how often, and how much that says. Reads only. */
@Module({ providers: [InsightsPage, ContestList, InsightsResolver, ChangesSince], exports: [ChangesSince] })
export class InsightsModule {}
