import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { AnswerPromise } from './answer-promise.js';
import { MovePromise } from './move-promise.js';
import { PromiseIdInput, RulePromiseInput, SaidOfPromiseInput } from './promise.inputs.js';
import { type PromiseInstance, PromiseResult } from './promise.results.js';
import { Promises } from './promises.service.js';

/** What the requester answers to a promise that is said to be done, and how a dispute ends. */
@Resolver()
export class PromiseAnswersResolver {
  constructor(
    private readonly answering: AnswerPromise,
    private readonly moving: MovePromise,
    private readonly promises: Promises,
  ) {}

  @Mutation(() => PromiseResult, {
    description: 'Confirms what was said to be done. Refusals: WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async confirmPromise(
    @Args() { id }: PromiseIdInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.answering.confirm(id, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Says what is not done. It counts as not kept until it is settled. Refusals: PROMISE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async disputePromise(
    @Args() { id, words }: SaidOfPromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.answering.dispute(id, words, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Answers a dispute: it is not done yet, and its clock runs on. The words may be empty. Refusals: WORK_OVER, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async redoPromise(
    @Args() { id, words }: SaidOfPromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.moving.redo(id, words, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Answers a dispute: it was done as promised. A leader settles it. Refusals: PROMISE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async standByPromise(
    @Args() { id, words }: SaidOfPromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.moving.standBy(id, words, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Settles what both sides stand by. For leaders who stand on neither. Refusals: PROMISE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async rulePromise(
    @Args() { id, isDone, words }: RulePromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.answering.rule(id, isDone, words, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Lets a promise go: it counts neither way. The words may be empty. Refusals: WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async waivePromise(
    @Args() { id, words }: SaidOfPromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.answering.waive(id, words, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }
}
