import { Module } from '@nestjs/common';
import { ChangesSince } from './changes/changes.service.js';
import { ContestList } from './contest-list.js';
import { InsightsResolver } from './insights.resolver.js';
import { InsightsPage } from './insights.service.js';
import { MarketModule } from './market/market.module.js';
import { InsightNotesResolver, InsightsNotesResolver } from './notes/insight-notes.resolver.js';
import { InsightNotes } from './notes/insight-notes.service.js';
import { OurSignalResolver } from './own/our-signal.resolver.js';
import { OurSignals } from './own/our-signal.service.js';
import { OwnContests } from './own/own-contests.service.js';
import { FigureSheet } from './report/figure-sheet.service.js';
import { RequestersBehind } from './report/requesters-behind.js';
import { WhatChanged } from './report/what-changed.service.js';
import { FrozenFiguresKept } from './views/frozen-figures.service.js';
import { InsightMailWishes } from './views/insight-mail.service.js';
import { InsightViewsResolver } from './views/insight-views.resolver.js';
import { SavedViews } from './views/saved-views.service.js';
import { StatedReasonsResolver } from './reasons/stated-reasons.resolver.js';
import { StatedReasons } from './reasons/stated-reasons.service.js';
import { QuestionsModule } from './questions/questions.module.js';
import { SignalRunsModule } from './runs/signal-runs.module.js';
import { WatchModule } from './watch/watch.module.js';

/** What leadership reads: who is chosen, how often, and how much that says. It writes notes, and what it has worked out. */
@Module({
  imports: [SignalRunsModule, WatchModule, QuestionsModule, MarketModule],
  providers: [
    InsightsPage,
    ContestList,
    InsightsResolver,
    ChangesSince,
    FigureSheet,
    RequestersBehind,
    WhatChanged,
    FrozenFiguresKept,
    InsightMailWishes,
    InsightViewsResolver,
    SavedViews,
    InsightNotes,
    InsightNotesResolver,
    InsightsNotesResolver,
    OurSignals,
    OwnContests,
    OurSignalResolver,
    StatedReasons,
    StatedReasonsResolver,
  ],
  exports: [ChangesSince, WhatChanged, SignalRunsModule],
})
export class InsightsModule {}
