import type { Recorded } from '../../awards/contests/record-contests.service.js';
import { ImportSeverity } from '../contest-csv/import-problem.js';
import type { ContestPlan } from '../contest-csv/plan-contests.js';
import type { ImportPlan } from '../import.results.js';

/** The names of an own past and whose they can be. */
export type OwnNames = Pick<ImportPlan, 'bidderMatches' | 'ownBidders'>;

const SHOWN_PROBLEMS = 2000;

/** A plan as its reader sees it: counts, and as many remarks as can be read. */
export function shownPlan(plan: ContestPlan, recorded: Recorded, own: OwnNames): ImportPlan {
  const { rows, contests, bidders, marks, missingPrices, leftOutContests, leftOutRows, problems } = plan;
  return {
    rows,
    contests: contests.length,
    counted: marks.contest,
    singleBid: marks['single-bid'],
    oneBidder: marks['one-bidder'],
    noWinner: marks['no-winner'],
    missingPrices,
    bidders: bidders.length,
    newContests: recorded.added,
    knownContests: recorded.changed + recorded.unchanged,
    changedContests: recorded.changed,
    leftOutContests,
    leftOutRows,
    problemCount: problems.length,
    problems: problems.length <= SHOWN_PROBLEMS ? problems : errorsFirst(plan).slice(0, SHOWN_PROBLEMS),
    ...own,
  };
}

function errorsFirst({ problems }: ContestPlan): ContestPlan['problems'] {
  const isError = (problem: { severity: ImportSeverity }) => problem.severity === ImportSeverity.ERROR;
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
