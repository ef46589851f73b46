import type { Viewer } from '@bidwell/domain/permissions';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { notFound } from '../../platform/graphql/refusal.js';
import { resultOf } from '../../platform/graphql/result.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { ReadingsOnRecord } from '../door/readings-on-record.service.js';
import { Comparison } from '../proposal.results.js';
import { Proposals } from '../proposals.service.js';
import { DaysOnRecord, UnmaskInput } from './masking.inputs.js';
import { ReadingOnRecord } from './masking.results.js';
import { UnmaskProposals } from './unmask-proposals.js';

const UnmaskResult = resultOf('UnmaskResult', () => Comparison);

/** What hides names and prices from those who judge, and what is on record of who read them. */
@Resolver()
export class MaskingResolver {
  constructor(
    private readonly unmasking: UnmaskProposals,
    private readonly proposals: Proposals,
    private readonly record: ReadingsOnRecord,
  ) {}

  @Mutation(() => UnmaskResult, {
    description:
      'Shows everybody on the panel who proposed, before quality is scored. It stays on record and cannot be taken back. Refusals: REASON_MISSING, NOT_HIDDEN, NOT_FOUND, WRONG_STATE.',
  })
  async unmaskProposals(
    @Args() input: UnmaskInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comparison> {
    await this.unmasking.unmask(input, viewer);
    return (await this.proposals.comparison(input.jobId, viewer, selectionOf(info))) ?? notFound('This job');
  }

  @Query(() => [ReadingOnRecord], {
    description:
      'Who read what was sealed, newest first, of jobs that are decided and that the viewer’s bidder was not invited to. At most 92 days and 5,000 readings at once.',
  })
  readingsOnRecord(
    @Args() days: DaysOnRecord,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadingOnRecord[]> {
    return this.record.between(days, viewer, selectionOf(info));
  }
}
