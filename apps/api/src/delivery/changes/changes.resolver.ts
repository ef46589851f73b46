import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { Engagements } from '../engagements/engagements.service.js';
import { AnswerChangeInput, ProposeChangeInput } from './change.inputs.js';
import { ChangeResult } from './change.results.js';
import { Changes } from './changes.service.js';

@Resolver()
export class ChangesResolver {
  constructor(
    private readonly changes: Changes,
    private readonly engagements: Engagements,
  ) {}

  @Mutation(() => ChangeResult, {
    description:
      'Proposes a change of awarded work, by either side. The other side is told. Refusals: CHANGE_UNFINISHED with every problem, TOO_MANY, NOT_CONFIRMED, WORK_IS_OVER, NOT_YOURS, NOT_FOUND.',
  })
  async proposeChange(
    @Args() input: ProposeChangeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    await this.changes.propose(input, viewer);
    return this.engagements.mine(input.jobId, viewer, selectionOf(info));
  }

  @Mutation(() => ChangeResult, {
    description: 'Withdraws a change that one’s own side proposed. Refusals: WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async withdrawChange(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    return this.engagements.mine(await this.changes.withdraw(id, viewer), viewer, selectionOf(info));
  }

  @Mutation(() => ChangeResult, {
    description:
      'Accepts or refuses a change that the other side proposed. Where the policy wants it, an accepted change then waits for approval. Refusals: REASON_MISSING, PRICE_TOO_LOW, NO_APPROVER, NOT_CONFIRMED, WORK_IS_OVER, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async answerChange(
    @Args() input: AnswerChangeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    return this.engagements.mine(await this.changes.answer(input, viewer), viewer, selectionOf(info));
  }

  @Mutation(() => ChangeResult, {
    description:
      'Approves or refuses a change that both sides want, by whoever is asked to. Refusals: REASON_MISSING, BOTH_SIDES, WORK_IS_OVER, WRONG_STATE, NOT_YOURS, NOT_FOUND.',
  })
  async approveChange(
    @Args() input: AnswerChangeInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Engagement> {
    return this.engagements.mine(await this.changes.answerAsApprover(input, viewer), viewer, selectionOf(info));
  }
}
