import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { MovePromise } from './move-promise.js';
import {
  AskForPromiseInput,
  PromiseEvidenceInput,
  SaidOfPromiseInput,
  SettleObligationInput,
} from './promise.inputs.js';
import { type Obligation, ObligationResult, type PromiseInstance, PromiseResult } from './promise.results.js';
import { Promises } from './promises.service.js';

/** How promises count, and what the bidder does with one while its clock runs. */
@Resolver()
export class PromisesResolver {
  constructor(
    private readonly moving: MovePromise,
    private readonly promises: Promises,
  ) {}

  @Mutation(() => ObligationResult, {
    description:
      'Says how a promise counts, until both sides have confirmed the agreement; confirmations given before are taken back. Refusals: NO_CLOCK, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async settleObligation(
    @Args() { obligationId, counts }: SettleObligationInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Obligation> {
    await this.promises.settle(obligationId, counts, viewer);
    return this.promises.obligation(obligationId, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Asks for what was promised for each request: its clock starts now. Refusals: PROMISE_UNFINISHED, NOT_ASKED_FOR, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async askForPromise(
    @Args() { obligationId, title }: AskForPromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    const id = await this.promises.ask(obligationId, title, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Stops the clock, with words that say what is waited for. Refusals: PROMISE_UNFINISHED, OVERDUE, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async pausePromise(
    @Args() { id, words }: SaidOfPromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.moving.pause(id, words, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description: 'Lets the clock run again. The words may be empty. Refusals: WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async resumePromise(
    @Args() { id, words }: SaidOfPromiseInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.moving.resume(id, words, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Says that it is done, with a link or words if there are any. Refusals: PROMISE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async reportPromiseDone(
    @Args() { id, url, words }: PromiseEvidenceInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.moving.sayDone(id, { url: url ?? '', words: words ?? '' }, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }

  @Mutation(() => PromiseResult, {
    description:
      'Adds a link or a note until it is settled. Refusals: PROMISE_UNFINISHED, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async addPromiseEvidence(
    @Args() { id, url, words }: PromiseEvidenceInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PromiseInstance> {
    await this.moving.addEvidence(id, { url: url ?? '', words: words ?? '' }, viewer);
    return this.promises.instance(id, viewer, selectionOf(info));
  }
}
