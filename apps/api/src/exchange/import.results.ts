import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SideKind } from '../awards/contests/contest-bidder.entity.js';
import { ImportColumn } from './contest-csv/import-mapping.js';
import { ImportSeverity } from './contest-csv/import-problem.js';

registerEnumType(ImportColumn, {
  name: 'ImportColumn',
  description: 'What a column of the file means.',
  valuesMap: {
    CONTEST_REF: { description: 'Which contest the bid belongs to. Needed.' },
    DATE: { description: 'The day of the decision. Needed.' },
    TITLE: {},
    DETAILS: {},
    BIDDER: { description: 'Who bid. Needed.' },
    PRICE: { description: 'The price of the bid; empty when unknown.' },
    WINNER: { description: 'Whether the bid was chosen: 1 or 0, yes or no. Needed.' },
    CEILING: { description: 'The most the buyer would pay.' },
    KIND: { description: 'internal or external.' },
    CURRENCY: { description: 'Three letters, such as EUR. Nothing is converted.' },
    CATEGORY: { description: 'The kind of work.' },
    REQUESTER: { description: 'Who asked: a name, or for our own past a mail address.' },
    UNIT: { description: 'The department that asked.' },
    ASKED_ON: { description: 'The day from which bidders could read it.' },
    DAYS: { description: 'Promised days from the decision to the delivery.' },
    SHOWN_AT: { description: 'The place at which the chooser saw the bid, from 1.' },
    SCOPE: { description: 'How much of the brief the bid covers: part, meets or exceeds.' },
    SECOND_CHOICE: { description: 'Whether the bid was the second choice: 1 or 0, yes or no.' },
    REASON: { description: 'Why the chosen one was chosen; several are separated by semicolons.' },
    OUTCOME: {
      description: 'stood, withdrawn late, disqualified; declined or silent for who could bid and did not.',
    },
    IGNORE: { description: 'Nothing of interest.' },
  },
});
registerEnumType(ImportSeverity, {
  name: 'ImportSeverity',
  valuesMap: {
    ERROR: { description: 'Its contest is left out until the row is put right.' },
    NOTE: { description: 'It is taken in; the words say what was made of it.' },
  },
});

@ObjectType({ description: 'What a column means.' })
export class ColumnMapping {
  @Field()
  header: string;

  @Field(() => ImportColumn)
  column: ImportColumn;
}

@ObjectType({ description: 'Something to know about a row of the file.' })
export class ImportProblem {
  @Field(() => Int, { description: 'Counted as a spreadsheet does: the header is row 1.' })
  row: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the column. Null when it is about the whole row or contest.',
  })
  column: string | null;

  @Field(() => ImportSeverity)
  severity: ImportSeverity;

  @Field({ description: 'What is the matter and what was made of it, or what to do.' })
  message: string;
}

@ObjectType({ description: 'Which of our own teams and vendors a name was chosen to be.' })
export class BidderMatchSuggestion {
  @Field()
  name: string;

  @Field(() => ID, { nullable: true, description: 'Null: none of ours.' })
  bidderId: string | null;
}

@ObjectType({ description: 'A name of the file, and which of our own teams and vendors it is taken to be.' })
export class BidderMatching {
  @Field()
  name: string;

  @Field(() => Int, { description: 'Rows of the file with this name.' })
  rows: number;

  @Field(() => ID, { nullable: true, description: 'Null: none of ours.' })
  bidderId: string | null;
}

@ObjectType({ description: 'One of our own teams and vendors, to choose from.' })
export class OwnBidder {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => SideKind)
  kind: SideKind;
}

@ObjectType({ description: 'What a file holds and what importing it would do.' })
export class ImportPlan {
  @Field(() => Int, { description: 'Rows below the header.' })
  rows: number;

  @Field(() => Int, { description: 'Decided contests that are taken in.' })
  contests: number;

  @Field(() => Int, { description: 'Those with a rival and a winner: what win statistics count.' })
  counted: number;

  @Field(() => Int, { description: 'Those with one bid only, with or without a winner.' })
  singleBid: number;

  @Field(() => Int, { description: 'Those with several bids, all of one bidder.' })
  oneBidder: number;

  @Field(() => Int, { description: 'Those without a winner, single bids included.' })
  noWinner: number;

  @Field(() => Int, { description: 'Bids without a known price.' })
  missingPrices: number;

  @Field(() => Int)
  bidders: number;

  @Field(() => Int, { description: 'Contests the dataset does not hold yet.' })
  newContests: number;

  @Field(() => Int, { description: 'Contests the dataset holds already; they are not doubled.' })
  knownContests: number;

  @Field(() => Int, {
    description: 'Those of the known ones that the file says something else about; they are replaced.',
  })
  changedContests: number;

  @Field(() => Int, { description: 'Contests left out because of an error in one of their rows.' })
  leftOutContests: number;

  @Field(() => Int, { description: 'Rows left out: those of the contests left out, and rows that name no contest.' })
  leftOutRows: number;

  @Field(() => Int, { description: 'How many problems there are.' })
  problemCount: number;

  @Field(() => [ImportProblem], {
    description: 'In the order of the file, at most 2,000; errors come before notes when there are more.',
  })
  problems: ImportProblem[];

  @Field(() => [BidderMatching], {
    description: 'For our own past: the names of the file and whose they are, at most 500. Empty for other contests.',
  })
  bidderMatches: BidderMatching[];

  @Field(() => [OwnBidder], { description: 'For our own past: whom a name can be. Empty for other contests.' })
  ownBidders: OwnBidder[];
}
