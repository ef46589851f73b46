import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { BiddersModule } from '../bidders/bidders.module.js';
import { InsightsModule } from '../insights/insights.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { HomeChangesResolver } from './home-changes.resolver.js';
import { InboxResolver } from './inbox.resolver.js';
import { Inbox } from './inbox.service.js';
import { InsightReports } from './insight-reports.js';
import { LiveController } from './live/live.controller.js';
import { TickOwnSide } from './live/tick-own-side.interceptor.js';
import { Digests } from './mail/digests.js';
import { MailStopController } from './mail/mail-stop.controller.js';
import { MessageSettingsResolver } from './mail/message-settings.resolver.js';
import { MessageSettingsKept } from './mail/message-settings.service.js';
import { MailResolver, ViewerMailResolver } from './mail/mail.resolver.js';
import { Mails } from './mail/mail.service.js';
import { HomeMarksResolver } from './marks/home-marks.resolver.js';
import { HomeMarks } from './marks/home-marks.service.js';
import { TellAccess } from './tell-access.js';
import { TellAlarms } from './tell-alarms.js';
import { TellBand } from './tell-band.js';
import { TellChanges } from './tell-changes.js';
import { TellClarifications } from './tell-clarifications.js';
import { TellDebriefs } from './tell-debriefs.js';
import { TellDecisions } from './tell-decisions.js';
import { TellEngagements } from './tell-engagements.js';
import { TellGuests } from './tell-guests.js';
import { TellMentions } from './tell-mentions.js';
import { TellOutcome } from './tell-outcome.js';
import { TellApprovals } from './tell-approvals.js';
import { TellPanel } from './tell-panel.js';
import { TellPeople } from './tell-people.js';
import { TellRatings } from './tell-ratings.js';
import { TellPromises } from './tell-promises.js';
import { TellRequests } from './tell-requests.js';
import { TellScores } from './tell-scores.js';
import { TellThanks } from './tell-thanks.js';
import { ThanksDigest } from './thanks-digest.js';
import { TellTrouble } from './tell-trouble.js';
import { ViewerInboxResolver } from './viewer-inbox.resolver.js';

/** What people are told, and what waits for them. Listens to the rooms before it. */
@Module({
  imports: [BiddersModule, JobsModule, InsightsModule],
  controllers: [LiveController, MailStopController],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: TickOwnSide },
    Inbox,
    HomeChangesResolver,
    InsightReports,
    HomeMarks,
    HomeMarksResolver,
    InboxResolver,
    TellAccess,
    TellAlarms,
    TellBand,
    TellChanges,
    TellTrouble,
    TellClarifications,
    TellDebriefs,
    TellDecisions,
    TellEngagements,
    TellGuests,
    TellOutcome,
    TellMentions,
    TellApprovals,
    TellPeople,
    TellRatings,
    TellPromises,
    TellRequests,
    TellScores,
    TellPanel,
    TellThanks,
    ThanksDigest,
    ViewerInboxResolver,
    Mails,
    Digests,
    MessageSettingsKept,
    MessageSettingsResolver,
    MailResolver,
    ViewerMailResolver,
  ],
})
export class InboxModule {}
