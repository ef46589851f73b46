import { Module } from '@nestjs/common';
import { QuestionsResolver } from './questions.resolver.js';
import { Questions } from './questions.service.js';

/** What the checks of a run ask to look at. */
@Module({ providers: [Questions, QuestionsResolver] })
export class QuestionsModule {}
