import type { Viewer } from '@bidwell/domain/permissions';
import type { BriefSection } from '@bidwell/domain/question-set';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CategoryResult } from '../../bidders/accounts/bidder-account.results.js';
import { Bidders } from '../../bidders/bidders.service.js';
import type { Category } from '../../bidders/category.entity.js';
import { notFound } from '../../platform/graphql/refusal.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { KeepQuestionSets } from './keep-question-sets.js';
import { SaveQuestionSetInput } from './question-set.inputs.js';
import { ShippedQuestionSet } from './question-set.results.js';
import { SHIPPED_SETS, type ShippedSet } from './shipped/shipped-sets.js';

const Id = () => Args('id', { type: () => ID }, ParseUUIDPipe);
const DraftVersion = () => Args('draftVersion', { type: () => Int, description: 'The version that was looked at.' });

/** What categories ask of a brief, as administrators write it. */
@Resolver()
export class QuestionSetsResolver {
  constructor(
    private readonly keep: KeepQuestionSets,
    private readonly categories: Bidders,
  ) {}

  @Query(() => [ShippedQuestionSet], { description: 'Questions that come with Bidwell, to start from.' })
  shippedQuestionSets(): readonly ShippedSet[] {
    return SHIPPED_SETS;
  }

  @Mutation(() => CategoryResult, {
    description:
      'Begins a category’s questions with some that come with Bidwell. Refusals: CONFLICT (begun already), NOT_FOUND.',
  })
  async startFromShippedQuestions(
    @Args('categoryId', { type: () => ID }, ParseUUIDPipe) categoryId: string,
    @Args('shippedId', { type: () => ID, description: 'Of `shippedQuestionSets`.' }) shippedId: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Category> {
    const shipped = SHIPPED_SETS.find(({ id }) => id === shippedId) ?? notFound('This set of questions');
    await this.keep.save(categoryId, null, shipped.sections);
    return this.categories.category(categoryId, viewer, selectionOf(info));
  }

  @Mutation(() => CategoryResult, {
    description:
      'Saves the version of a category’s questions that is being written, or begins one. Refusals: CONFLICT (saved elsewhere meanwhile), NOT_FOUND.',
  })
  async saveQuestionSet(
    @Args() { categoryId, draftVersion, sections }: SaveQuestionSetInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Category> {
    await this.keep.save(categoryId, draftVersion ?? null, sections as readonly BriefSection[]);
    return this.categories.category(categoryId, viewer, selectionOf(info));
  }

  @Mutation(() => CategoryResult, {
    description:
      'Asks the version that is being written from now on: drafts follow it, published jobs keep theirs. Refusals: QUESTIONS_UNFINISHED with every problem, CONFLICT.',
  })
  async publishQuestionSet(
    @Id() id: string,
    @DraftVersion() draftVersion: number,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Category> {
    return this.categories.category(await this.keep.publish(id, draftVersion), viewer, selectionOf(info));
  }

  @Mutation(() => CategoryResult, {
    description: 'Throws the version that is being written away. Refusals: NOT_FOUND.',
  })
  async discardQuestionSet(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Category> {
    return this.categories.category(await this.keep.discard(id), viewer, selectionOf(info));
  }
}
