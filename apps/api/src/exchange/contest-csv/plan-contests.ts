import type { ContestBidderFact, DecidedContest } from '../../awards/contests/contest.facts.js';
import { contestMarks, type ContestMark } from '@bidwell/signal/contest-facts';
import { bidderFacts, type SideRules } from './bidder-facts.js';
import type { CsvTable } from './csv-table.js';
import { ImportColumn } from './import-mapping.js';
import { RowProblems, type RowProblem } from './import-problem.js';
import { dayOf, judgeContest, type ContestRows } from './judge-contest.js';
import { readBidRows, type BidRow, type ReadingRules } from './read-bid-rows.js';

/** Everything that turns a table into contests. */
export interface ContestRules extends ReadingRules, SideRules {
  currency: string;
}

/** What a file holds, read but not yet kept. */
export interface ContestPlan {
  rows: number;
  contests: DecidedContest[];
  bidders: ContestBidderFact[];
  marks: Record<ContestMark, number>;
  missingPrices: number;
  leftOutContests: number;
  leftOutRows: number;
  problems: RowProblem[];
}

/** Reads contests out of a table, each row either taken in or explained; touches nothing. */
export function planContests(table: CsvTable, rules: ContestRules): ContestPlan {
  const problems = new RowProblems();
  const rows = readBidRows(table, rules, problems);
  const groups = byContest(rows);
  const sound = groups.filter((group) => judgeContest(group, problems));
  const contests = sound.map((group) => contestOf(group, rules.currency));
  const bidders = bidderFacts(sound.flat(), rules, problems);
  if (!rules.columns.some((choice) => choice.column === ImportColumn.PRICE)) {
    problems.note(1, null, 'No column holds prices, so every price stays unknown.');
  }
  const kept = sound.reduce((sum, group) => sum + group.length, 0);
  return {
    rows: table.records.length,
    contests,
    bidders,
    marks: countMarks(contests),
    missingPrices: contests.flatMap((contest) => contest.bids).filter((bid) => bid.price === null).length,
    leftOutContests: groups.length - sound.length,
    leftOutRows: table.records.length - kept,
    problems: problems.sorted(),
  };
}

/** The rows of one contest may stand anywhere in the file. */
function byContest(rows: readonly BidRow[]): ContestRows[] {
  const groups = new Map<string, [BidRow, ...BidRow[]]>();
  for (const row of rows) {
    const group = groups.get(row.ref);
    if (group === undefined) groups.set(row.ref, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function contestOf(rows: ContestRows, currency: string): DecidedContest {
  const [first] = rows;
  return {
    ref: first.ref,
    title: first.title || first.ref,
    details: first.details,
    category: '',
    decidedOn: dayOf(rows),
    currency,
    ceiling: first.ceiling,
    jobId: null,
    bids: rows.map(({ bidder, price, isWinner }) => ({ bidder, price, isWinner })),
  };
}

function countMarks(contests: readonly DecidedContest[]): Record<ContestMark, number> {
  const marks: Record<ContestMark, number> = { contest: 0, 'single-bid': 0, 'one-bidder': 0, 'no-winner': 0 };
  for (const { bids } of contests) {
    const bidders = new Set(bids.map((bid) => bid.bidder)).size;
    for (const mark of contestMarks({ bids: bids.length, bidders, hasWinner: bids.some((bid) => bid.isWinner) }))
      marks[mark] += 1;
  }
  return marks;
}
