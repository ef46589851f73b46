import { Module } from '@nestjs/common';
import { EngagementsModule } from '../delivery/engagements/engagements.module.js';
import { GiveThanks } from './give-thanks.js';
import { JobThanksResolver, ThanksChoiceResolver } from './job-thanks.resolver.js';
import { KeepThanks } from './keep-thanks.js';
import { ThanksResolver } from './thanks.resolver.js';
import { Recognise } from './recognition/recognise.js';
import { RecognitionResolver } from './recognition/recognition.resolver.js';
import { ReportedThanksResolver } from './reported-thanks.resolver.js';
import { ReadThanks } from './thanks.service.js';
import { ThanksWishResolver, ViewerThanksResolver } from './thanks-wish.resolver.js';
import { ThanksWishes } from './thanks-wish.service.js';

/** Thanks for finished work, to the people who did it, in the way that each of them likes. */
@Module({
  imports: [EngagementsModule],
  providers: [
    ReadThanks,
    GiveThanks,
    KeepThanks,
    ThanksWishes,
    ThanksResolver,
    ThanksWishResolver,
    ViewerThanksResolver,
    JobThanksResolver,
    ThanksChoiceResolver,
    ReportedThanksResolver,
    Recognise,
    RecognitionResolver,
  ],
})
export class ThanksModule {}
