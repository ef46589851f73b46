import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/viewer.js';
import { QuestionLookInput, SignalQuestionsArgs } from './question.inputs.js';
import { SignalQuestion, SignalQuestionResult, SignalQuestions } from './question.results.js';
import { Questions } from './questions.service.js';
import { TakesLong } from '../../platform/graphql/takes-long.js';

@TakesLong()
@Resolver()
export class QuestionsResolver {
  constructor(private readonly questions: Questions) {}

  @Query(() => SignalQuestions, {
    nullable: true,
    description: 'What the checks of the latest run ask to look at. Null when there is no such dataset.',
  })
  signalQuestions(
    @Args() { datasetId }: SignalQuestionsArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SignalQuestions | null> {
    return this.questions.of(datasetId ?? null, viewer);
  }

  @Mutation(() => SignalQuestionResult, {
    description: 'Keeps what was found by somebody who opened the file. Refusals: WORDS_MISSING, NOT_FOUND.',
  })
  lookIntoQuestion(@Args() input: QuestionLookInput, @CurrentViewer() viewer: Viewer): Promise<SignalQuestion> {
    return this.questions.look(input, viewer);
  }
}
