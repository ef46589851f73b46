import { Module } from '@nestjs/common';
import { CalendarsResolver } from '../calendars/calendars.resolver.js';
import { Calendars } from '../calendars/calendars.service.js';
import { OwnCalendars } from '../calendars/own-calendars.js';
import { OwnCalendarsResolver } from '../calendars/own-calendars.resolver.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { AnswerPromise } from './answer-promise.js';
import { EndInstance } from './end-instance.service.js';
import { LockPromise } from './lock-promise.js';
import { MovePromise } from './move-promise.js';
import { Obligations } from './obligations.service.js';
import { PromiseAnswersResolver } from './promise-answers.resolver.js';
import {
  EngagementPromisesResolver,
  ObligationFieldsResolver,
  PromiseInstanceFieldsResolver,
} from './promise-fields.resolver.js';
import { PromiseFilesController } from './promise-files.controller.js';
import { PromiseFiles } from './promise-files.service.js';
import { PromiseLoop } from './promise-loop.js';
import { PromiseNews } from './promise-news.js';
import { PromisesResolver } from './promises.resolver.js';
import { Promises } from './promises.service.js';
import { StartInstance } from './start-instance.service.js';
import { StartWithWork } from './start-with-work.js';
import { TimeOnPromises } from './time-on-promises.js';

/** Promises that count now, and the clocks that run on them. */
@Module({
  imports: [EngagementsModule],
  controllers: [PromiseFilesController],
  providers: [
    AnswerPromise,
    Calendars,
    CalendarsResolver,
    OwnCalendars,
    OwnCalendarsResolver,
    EndInstance,
    LockPromise,
    MovePromise,
    Obligations,
    PromiseFiles,
    PromiseLoop,
    PromiseNews,
    Promises,
    StartInstance,
    StartWithWork,
    TimeOnPromises,
    PromisesResolver,
    PromiseAnswersResolver,
    PromiseInstanceFieldsResolver,
    ObligationFieldsResolver,
    EngagementPromisesResolver,
  ],
  exports: [EndInstance, Obligations, Promises, StartInstance],
})
export class PromisesModule {}
