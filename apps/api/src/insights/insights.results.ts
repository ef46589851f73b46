import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Contest } from '../awards/contests/contest.entity.js';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import { Dataset } from '../awards/contests/contest-dataset.entity.js';
import { type Edge, type Page, PageInfo } from '../platform/graphql/paging.js';
import { CalendarDate } from '../platform/graphql/scalars.js';
import { WinRate } from './win-rate.js';

@ObjectType()
export class KindWinRate {
  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => WinRate, { description: 'Over contests in which at least one bidder of this side stood.' })
  winRate: WinRate;
}

@ObjectType()
export class BidderWinRate {
  @Field(() => ID, { description: 'Names the bidder in a ContestFilter.' })
  bidderKey: string;

  @Field()
  name: string;

  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => WinRate)
  winRate: WinRate;
}

@ObjectType()
export class MonthWinRate {
  @Field(() => CalendarDate, {
    description: 'Its first day. Months in which this side stood in no contest are left out.',
  })
  month: string;

  @Field(() => SideKind)
  kind: SideKind;

  @Field(() => WinRate)
  winRate: WinRate;
}

@ObjectType({ description: 'What leadership reads of one dataset, over whole months of decision.' })
export class Insights {
  @Field(() => Dataset)
  dataset: Dataset;

  @Field(() => Int, { description: 'Below so many contests no rate is given: too few to say.' })
  minimumContests: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day counted, the first of a month. Null: from the beginning.',
  })
  from: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day counted, the last of a month. Null: to the end.',
  })
  to: string | null;

  @Field(() => Int, { description: 'Everything decided: contests, and what is counted apart from them.' })
  decided: number;

  @Field(() => Int, { description: 'Decided with a rival and a winner: the unit of every win statistic.' })
  contests: number;

  @Field(() => Int, { description: 'Decided with one bid only, with or without a winner.' })
  singleBid: number;

  @Field(() => Int, { description: 'Decided with several bids, all of one bidder.' })
  oneBidder: number;

  @Field(() => Int, { description: 'Decided without a winner, single bids included.' })
  noWinner: number;

  @Field(() => Int, { description: 'Bids of everything decided.' })
  bids: number;

  @Field(() => Int, { description: 'Those bids of which no price is known.' })
  missingPrices: number;

  @Field({ description: 'The finding, in words.' })
  headline: string;

  @Field(() => [KindWinRate], { description: 'Internal first. A side that stood in no contest is left out.' })
  kinds: KindWinRate[];

  @Field(() => [BidderWinRate], { description: 'Whoever stood in a contest, most contests first; no ranking by wins.' })
  bidders: BidderWinRate[];

  @Field(() => [MonthWinRate], { description: 'Oldest first, internal before external.' })
  months: MonthWinRate[];
}

@ObjectType()
export class ContestEdge implements Edge<Contest> {
  @Field({ description: 'Opaque place of this one in the list.' })
  cursor: string;

  @Field(() => Contest)
  node: Contest;
}

@ObjectType()
export class ContestConnection implements Page<Contest> {
  @Field(() => [ContestEdge])
  edges: ContestEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many contests the filter finds: the number on Insights that leads here.' })
  totalCount: number;

  @Field(() => Int, {
    description: 'How many bids they hold; with `onlyMissingPrice`, how many of those have no price.',
  })
  totalBids: number;

  @Field(() => String, {
    nullable: true,
    description: 'Who the `bidderKey` of the filter names. Null without one, or when it names nobody.',
  })
  bidderName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom the `requesterKey` of the filter names. Null without one, or when it names nobody.',
  })
  requesterName: string | null;
}
