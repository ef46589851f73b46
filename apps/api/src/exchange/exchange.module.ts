import { Module } from '@nestjs/common';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarFeeds } from './calendar/calendar-feeds.service.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { ImportLoop } from './imports/import-loop.js';
import { ImportTasks } from './imports/import-tasks.service.js';
import { UploadedFiles } from './uploaded-files.service.js';
import { UploadsController } from './uploads.controller.js';

/** What comes in and goes out as files. */
@Module({
  controllers: [CalendarController, UploadsController],
  providers: [CalendarFeeds, CalendarResolver, UploadedFiles, ImportTasks, ImportLoop, ExchangeResolver],
})
export class ExchangeModule {}
