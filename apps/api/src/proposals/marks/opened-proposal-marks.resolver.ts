import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpenedProposal } from '../opened-proposal.entity.js';
import '../door/proposal-mark.reading.js';
import { LineEstimate, MarkedProposal } from './mark.results.js';

interface MarkRow {
  marked: MarkedProposal | null;
  estimates: LineEstimate[];
}

/** What sorting lends to an opened proposal. */
@Resolver(() => OpenedProposal)
export class OpenedProposalMarksResolver {
  @ResolveField(() => MarkedProposal, { nullable: true, description: 'How it is sorted. Null while it is not.' })
  marked(@Parent() { marked }: MarkRow): MarkedProposal | null {
    return marked;
  }

  @ResolveField(() => [LineEstimate], {
    description: 'What the requester reckons for lines without a price. In no total and no score.',
  })
  estimates(@Parent() { estimates }: MarkRow): LineEstimate[] {
    return estimates;
  }
}
