import { ProposalMark } from '@bidwell/domain/proposal-mark';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant, MinorUnits } from '../../platform/graphql/scalars.js';
import { resultOf } from '../../platform/graphql/result.js';
import { OpenedProposal } from '../opened-proposal.entity.js';

registerEnumType(ProposalMark, {
  name: 'ProposalMark',
  description: 'How the requester sorts an opened proposal.',
  valuesMap: {
    SHORTLISTED: { description: 'Shown first.' },
    ARCHIVED: { description: 'Set aside: not shown unless asked for. It takes part like any other.' },
    DISQUALIFIED: {
      description: 'Out of the contest: no rank, no part in the price formula, not to be chosen. Its bidder reads why.',
    },
  },
});

@ObjectType({
  description: 'How an opened proposal is sorted, by whom and why. No bidder reads it but in its debrief.',
})
export class MarkedProposal {
  @Field(() => ProposalMark)
  mark: ProposalMark;

  @Field({ description: 'Why. Empty unless disqualified, or said all the same.' })
  because: string;

  @Field({ description: 'By name.' })
  markedBy: string;

  @Field(() => Instant)
  markedAt: Date;
}

@ObjectType({
  description: 'What the requester reckons an unpriced line would cost. Nobody’s offer, and never scored.',
})
export class LineEstimate {
  @Field(() => ID)
  lineId: string;

  @Field(() => MinorUnits)
  amount: number;

  @Field({ description: 'How it was reckoned. May be empty.' })
  words: string;

  @Field({ description: 'By name.' })
  estimatedBy: string;

  @Field(() => Instant)
  estimatedAt: Date;
}

export const MarkResult = resultOf('MarkResult', () => OpenedProposal);
export const EstimateResult = resultOf('EstimateResult', () => OpenedProposal);
