import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { ContestStatus } from '../awards/contests/contest.entity.js';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import { CalendarDate } from '../platform/graphql/scalars.js';

const MOST_BIDDERS = 10_000;

export enum BidOutcome {
  STOOD = 'stood',
  WITHDRAWN_LATE = 'withdrawnLate',
  DISQUALIFIED = 'disqualified',
}
registerEnumType(BidOutcome, {
  name: 'BidOutcome',
  description: 'What became of a bid before the choice.',
  valuesMap: {
    STOOD: { description: 'It could be chosen.' },
    WITHDRAWN_LATE: { description: 'Taken back after the opening: a loss, but not in the field.' },
    DISQUALIFIED: { description: 'Left out for its form: a loss, but not in the field.' },
  },
});

export enum EligibleAnswer {
  BID = 'bid',
  DECLINED = 'declined',
  SILENT = 'silent',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(EligibleAnswer, {
  name: 'EligibleAnswer',
  description: 'What somebody did who could have bid.',
  valuesMap: { WITHDRAWN: { description: 'Before the opening.' } },
});

@InputType({ description: 'Which contests. Every condition given must hold.' })
export class ContestFilter {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'Give the id of a dataset.' })
  datasetId: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Decided on this day or later.' })
  @IsOptional()
  from: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Decided on this day or before.' })
  @IsOptional()
  to: string | null;

  @Field(() => ID, { nullable: true, description: 'In which this bidder stood.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Give the key of a bidder.' })
  bidderKey: string | null;

  @Field(() => SideKind, { nullable: true, description: 'In which a bidder of this side stood.' })
  @IsOptional()
  kind: SideKind | null;

  @Field(() => ContestStatus, { nullable: true, description: 'That are counted like this. Null gives all.' })
  @IsOptional()
  status: ContestStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those won by the bidder or side given.' })
  @IsOptional()
  onlyWonBy: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with a bid of which no price is known.' })
  @IsOptional()
  onlyMissingPrice: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that the bidder or side given did not win.' })
  @IsOptional()
  onlyLostBy: boolean | null;

  @Field(() => SideKind, {
    nullable: true,
    description: 'Only those won by a bidder of this side, whoever else stood.',
  })
  @IsOptional()
  winnerKind: SideKind | null;

  @Field(() => String, { nullable: true, description: 'Of this kind of work. Empty: of none that is known.' })
  @IsOptional()
  @MaxLength(80, { message: 'A category has at most 80 letters.' })
  category: string | null;

  @Field(() => Int, { nullable: true, description: 'With exactly so many bidders.' })
  @IsOptional()
  @Min(0, { message: 'Give a number of bidders from 0 on.' })
  @Max(MOST_BIDDERS, { message: `Give at most ${MOST_BIDDERS} bidders.` })
  field: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those of which every price is known. False: only those of which one is not.',
  })
  @IsOptional()
  isPriced: boolean | null;

  @Field(() => BidOutcome, {
    nullable: true,
    description: 'In which the bid that counts of the bidder or side given came to this; without one, any bid.',
  })
  @IsOptional()
  outcome: BidOutcome | null;

  @Field(() => EligibleAnswer, {
    nullable: true,
    description: 'To which the bidder or side given could have bid, and did this. It need not have stood in it.',
  })
  @IsOptional()
  answer: EligibleAnswer | null;

  @Field(() => String, { nullable: true, description: 'Asked for by this requester. Empty: by nobody that is known.' })
  @IsOptional()
  @MaxLength(200, { message: 'A requester’s key has at most 200 letters.' })
  requesterKey: string | null;

  @Field(() => String, { nullable: true, description: 'Asked for by this unit. Empty: by none that is known.' })
  @IsOptional()
  @MaxLength(200, { message: 'A unit has at most 200 letters.' })
  unit: string | null;

  @Field(() => String, { nullable: true, description: 'Decided for this reason, among others.' })
  @IsOptional()
  @MaxLength(120, { message: 'A reason has at most 120 letters.' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those behind this question of the latest run.' })
  @IsOptional()
  @MaxLength(400, { message: 'This is no question.' })
  questionKey: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'To which the bidder or side given could have bid, whatever it did. It need not have stood in it.',
  })
  @IsOptional()
  couldBid: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: with two bidders or more. False: with one or none.' })
  @IsOptional()
  hasRivals: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those in which an internal and an outside bidder stood.' })
  @IsOptional()
  onlyBothSides: boolean | null;

  @Field(() => String, { nullable: true, description: 'In this currency.' })
  @IsOptional()
  @MaxLength(3, { message: 'A currency has three letters.' })
  currency: string | null;
}
