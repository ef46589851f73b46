import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { refuseInput } from '../../platform/graphql/refuse-input.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { NominatedThanks, NominatedThanksResult } from '../thanks.results.js';
import { Recognise } from './recognise.js';
import { type Recognition, RecognitionPage, RecognitionResult } from './recognition.results.js';

const Id = (name: string) => Args(name, { type: () => ID }, ParseUUIDPipe);

@Resolver()
export class RecognitionResolver {
  constructor(private readonly recognise: Recognise) {}

  @Query(() => RecognitionPage, { description: 'Who is recognised in a month, and what waits for the viewer in it.' })
  recognitionPage(
    @Args('month', { description: 'As `2026-11`.' }) month: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecognitionPage> {
    if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) refuseInput('month', 'Write the month as 2026-11.');
    return this.recognise.page(month, viewer, selectionOf(info));
  }

  @Mutation(() => NominatedThanksResult, {
    description:
      'Nominates somebody’s thanks on the wall for the page of this month. Refusals: NOT_A_LEAD, OWN, NOT_FOUND.',
  })
  async nominateThanks(@Id('cardId') cardId: string, @CurrentViewer() viewer: Viewer): Promise<NominatedThanks> {
    await this.recognise.nominate(cardId, viewer);
    return { cardId };
  }

  @Mutation(() => RecognitionResult, {
    description: 'Picks a nomination with a sentence; its person is asked. Refusals: SENTENCE, PICKED, NOT_FOUND.',
  })
  async pickRecognition(
    @Id('id') id: string,
    @Args('sentence') sentence: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Recognition> {
    await this.recognise.pick(id, sentence, viewer);
    return this.recognise.one(id, 'wall', viewer, selectionOf(info));
  }

  @Mutation(() => RecognitionResult, {
    description:
      'Agrees to stand on the page of the month, or not. It may be changed at any time. Refusals: NOT_FOUND.',
  })
  async answerRecognition(
    @Id('id') id: string,
    @Args('isAgreed') isAgreed: boolean,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Recognition> {
    await this.recognise.answer(id, isAgreed, viewer);
    return this.recognise.one(id, 'received', viewer, selectionOf(info));
  }
}
