import { DebriefOutcome } from '@bidwell/domain/debrief';
import type { BidderKind as Side } from '@bidwell/domain/permissions';
import { Field, Float, ID, Int, ObjectType, PickType } from '@nestjs/graphql';
import { BidderKind } from '../../bidders/bidder.entity.js';
import { DebriefCriterion, LossExplained } from './debrief.entity.js';

@ObjectType({
  description: 'One criterion of a debrief that has not been told yet: its reason and its advice can be changed.',
})
export class DebriefPreviewCriterion extends PickType(DebriefCriterion, [
  'title',
  'weight',
  'kind',
  'score',
  'minimum',
  'isBelowMinimum',
]) {
  @Field(() => ID)
  criterionId: string;

  @Field({ description: 'Why, from the notes. May be empty.' })
  reason: string;

  @Field({ description: 'What a higher score would have needed, from the levels. May be empty.' })
  needed: string;
}

@ObjectType({ description: 'What a bidder would be told if the job were decided so now.' })
export class DebriefPreview {
  @Field(() => ID)
  proposalId: string;

  @Field({ description: 'Of the bidder who would read it.' })
  bidderName: string;

  @Field(() => DebriefOutcome)
  outcome: DebriefOutcome;

  @Field(() => Int, { nullable: true, description: 'Null where it is not told.' })
  rank: number | null;

  @Field(() => Int, { nullable: true, description: 'Null when fewer than 3 proposals stood.' })
  count: number | null;

  @Field(() => String, { nullable: true, description: 'Null when fewer than 3 proposals stood.' })
  priceBand: string | null;

  @Field(() => BidderKind, { nullable: true, description: 'Null when nobody would be chosen.' })
  winnerKind: Side | null;

  @Field(() => [DebriefPreviewCriterion], { description: 'Empty where the policy tells the outcome alone.' })
  criteria: DebriefPreviewCriterion[];

  @Field(() => Float, { nullable: true, description: '0 to 100. Null while a score is missing.' })
  qualityScore: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken out of the contest. Null when it was not.' })
  disqualifiedBecause: string | null;

  @Field(() => LossExplained, { nullable: true, description: 'Null unless another would be chosen.' })
  loss: LossExplained | null;

  @Field({ description: 'Whether it says nothing about this proposal: that counts in the requester’s conduct.' })
  isEmpty: boolean;
}
