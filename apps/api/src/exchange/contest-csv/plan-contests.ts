import type { ContestBidderFact, DecidedContest } from '../../awards/contests/contest.facts.js';
import { contestMarks, standingBids, stood, type ContestMark } from '@bidwell/signal/contest-facts';
import type { FileTable } from '../contest-files/file-table.js';
import { bidderFacts, type SideRules } from './bidder-facts.js';
import { contestOf } from './contest-of-rows.js';
import { groupedBy } from './grouped-by.js';
import { ImportColumn } from './import-mapping.js';
import { RowProblems, type RowProblem } from './import-problem.js';
import { judgeContest } from './judge-contest.js';
import { readBidRows, type BidRow } from './read-bid-rows.js';
import { requesterByName, type RequesterOf } from './requesters.js';
import type { ReadingRules } from './row-cells.js';

/** Everything that turns a table into contests. */
export interface ContestRules extends ReadingRules, SideRules {
  /** Who asked; by name alone when left out. */
  requesterOf?: RequesterOf;
}

/** What a file holds, read but not yet kept. */
export interface ContestPlan {
  rows: number;
  contests: DecidedContest[];
  bidders: ContestBidderFact[];
  /** Names of bidders as the file spells them first, with the key each is kept by and how many rows it has. */
  names: { name: string; key: string; rows: number }[];
  marks: Record<ContestMark, number>;
  missingPrices: number;
  leftOutContests: number;
  leftOutRows: number;
  problems: RowProblem[];
}

/** What stands before the references of our own past, so that they never meet those of our jobs. */
export const PAST = 'past/';

/** Reads contests out of a table, each row either taken in or explained; touches nothing. */
export function planContests(table: FileTable, rules: ContestRules): ContestPlan {
  const problems = new RowProblems();
  for (const { row, message } of table.remarks) problems.note(row, null, message);
  const rows = readBidRows(table, rules, problems).map((row) => named(row, rules));
  const groups = [...groupedBy(rows, (row) => row.ref).values()];
  const sound = groups.filter((group) => judgeContest(group, problems));
  const shape = shapeOf(rows, rules);
  if (shape.listsEligible)
    problems.note(
      1,
      null,
      'The file names bidders who did not bid, so it is taken to name everybody who could have bid.',
    );
  const contests = sound.map((group) => contestOf(group, shape, problems));
  const bidders = bidderFacts(sound.flat(), rules, problems);
  noteMissingPrices(rules, problems);
  const kept = sound.reduce((sum, group) => sum + group.length, 0);
  return {
    rows: table.records.length,
    contests,
    bidders,
    names: namesAmong(sound.flat()),
    marks: countMarks(contests),
    missingPrices: contests.flatMap((contest) => contest.bids).filter((bid) => bid.price === null).length,
    leftOutContests: groups.length - sound.length,
    leftOutRows: table.records.length - kept,
    problems: problems.sorted(),
  };
}

/** A bidder of our own past is known by whom of ours it is. */
function named(row: BidRow, { known }: ContestRules): BidRow {
  return known == null || row.bidderName === '' ? row : { ...row, bidder: known.keyOf(row.bidderName) };
}

function shapeOf(rows: readonly BidRow[], { known, requesterOf = requesterByName }: ContestRules) {
  const isPast = known != null;
  const listsEligible = rows.some((row) => row.outcome === 'declined' || row.outcome === 'silent');
  return { isPast, refPrefix: isPast ? PAST : '', requesterOf, listsEligible };
}

function namesAmong(rows: readonly BidRow[]): ContestPlan['names'] {
  const spelt = groupedBy(rows, (row) => row.bidderName.toLowerCase());
  return [...spelt.values()]
    .map(([first, ...more]) => ({ name: first.bidderName, key: first.bidder, rows: more.length + 1 }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function noteMissingPrices({ columns }: ContestRules, problems: RowProblems): void {
  if (!columns.some((choice) => choice.column === ImportColumn.PRICE))
    problems.note(1, null, 'No column holds prices, so every price stays unknown.');
}

function countMarks(contests: readonly DecidedContest[]): Record<ContestMark, number> {
  const marks: Record<ContestMark, number> = { contest: 0, 'single-bid': 0, 'one-bidder': 0, 'no-winner': 0 };
  for (const { bids } of contests) {
    const facts = { bids: bids.filter(stood).length, bidders: standingBids(bids).length };
    for (const mark of contestMarks({ ...facts, hasWinner: bids.some((bid) => bid.isWinner) })) marks[mark] += 1;
  }
  return marks;
}
