import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Dataset } from '../awards/contests/contest-dataset.entity.js';
import { resultOf } from '../platform/graphql/result.js';
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
}

@ObjectType({ description: 'The contests are in.' })
export class ImportDone {
  @Field(() => ImportPlan, { description: 'What was done.' })
  plan: ImportPlan;

  @Field(() => Dataset)
  dataset: Dataset;
}

export const ImportPlanResult = resultOf('ImportPlanResult', () => ImportPlan);
export const ImportResult = resultOf('ImportResult', () => ImportDone);
