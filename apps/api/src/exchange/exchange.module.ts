import { Module } from '@nestjs/common';
import { ContestsModule } from '../awards/contests/contests.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarFeeds } from './calendar/calendar-feeds.service.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { Imports } from './imports.service.js';
import { UploadedFiles } from './uploaded-files.service.js';
import { UploadsController } from './uploads.controller.js';

/** What comes in and goes out as files. */
@Module({
  imports: [ContestsModule],
  controllers: [CalendarController, UploadsController],
  providers: [CalendarFeeds, CalendarResolver, UploadedFiles, Imports, ExchangeResolver],
})
export class ExchangeModule {}
