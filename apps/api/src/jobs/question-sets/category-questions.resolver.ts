import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Category } from '../../bidders/category.entity.js';
import { QuestionSet } from './question-set.entity.js';

interface CategoryRow extends Category {
  questionSet: QuestionSet | null;
  questionSetDraft: QuestionSet | null;
}

/** What this room lends to a category. */
@Resolver(() => Category)
export class CategoryQuestionsResolver {
  @ResolveField(() => QuestionSet, {
    nullable: true,
    description: 'What new briefs are asked: the newest published version. Null when the category asks nothing more.',
  })
  questionSet(@Parent() category: CategoryRow): QuestionSet | null {
    return category.questionSet;
  }

  @ResolveField(() => QuestionSet, {
    nullable: true,
    description: 'The version being written. Null when there is none, and to all but administrators.',
  })
  questionSetDraft(@Parent() category: CategoryRow): QuestionSet | null {
    return category.questionSetDraft;
  }
}
