import { RedFlagKind } from '@bidwell/domain/red-flags';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BidderKind } from '../../bidders/bidder.entity.js';
import { MinorUnits } from '../../platform/graphql/scalars.js';

registerEnumType(RedFlagKind, {
  name: 'RedFlagKind',
  description: 'A pattern in an opened field that is worth a second look.',
});

@ObjectType({ description: 'A proposal behind a red flag.' })
export class FlaggedProposal {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The bidder’s, or the proposal’s label while names are hidden.' })
  name: string;

  @Field(() => BidderKind, { nullable: true, description: 'Null while names are hidden.' })
  kind: 'team' | 'vendor' | null;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Null without a comparable total, and while prices are sealed.',
  })
  comparableTotal: number | null;

  @Field(() => String, { nullable: true, description: 'Null while it takes part.' })
  disqualifiedBecause: string | null;
}

@ObjectType({ description: 'How far the second lowest total lies above the lowest, and what is usual.' })
export class PriceGap {
  @Field(() => Float, { description: 'As a share of the lowest.' })
  share: number;

  @Field(() => Float, { description: 'The lower quartile fence of past contests; it may be below 0.' })
  low: number;

  @Field(() => Float, { description: 'The upper quartile fence.' })
  high: number;
}

@ObjectType({ description: 'How a bidder fared in contests of the last 24 months.' })
export class UnluckyRecord {
  @Field(() => Int)
  contests: number;

  @Field(() => Int)
  wins: number;

  @Field(() => Float, { description: 'The wins that lots would have brought: the sum of 1/n.' })
  expected: number;

  @Field(() => Float, { description: 'The chance of so few wins or fewer by lot, from 0 to 1.' })
  chance: number;
}

@ObjectType({ description: 'A pattern that is worth a second look, with the proposals behind it. It proves nothing.' })
export class RedFlag {
  @Field(() => RedFlagKind)
  kind: RedFlagKind;

  @Field(() => [FlaggedProposal])
  proposals: FlaggedProposal[];

  @Field(() => PriceGap, { nullable: true, description: 'For PRICE_GAP.' })
  gap: PriceGap | null;

  @Field(() => UnluckyRecord, { nullable: true, description: 'For UNLUCKY_BIDDER.' })
  record: UnluckyRecord | null;
}
