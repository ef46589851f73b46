import { standingBids, stood } from '@bidwell/signal/contest-facts';
import { type Bid, bidsAmong } from './bids-among.js';
import type { RowProblems } from './import-problem.js';
import type { BidRow } from './read-bid-rows.js';

/** Two dates of one contest closer than this are a slip of the pen; further apart they are two contests. */
const DAYS_OF_ONE_CONTEST = 31;

/** All rows of one contest, in the order of the file; never empty. */
export type ContestRows = readonly [BidRow, ...BidRow[]];

/** Says what is odd about a contest. False when it must be left out, with the reason among the problems. */
export function judgeContest(rows: ContestRows, problems: RowProblems): boolean {
  const [first] = rows;
  const unread = rows.filter((row) => !row.isReadable).map((row) => row.row);
  if (unread.length > 0) {
    problems.error(
      first.row,
      null,
      `Contest ${first.ref} is left out with its ${count(rows.length, 'row')} until ${unread.length === 1 ? 'row' : 'rows'} ${listed(unread)} can be read: without every bid its field would be wrong.`,
    );
    return false;
  }
  const isSound = [hasBids(rows, problems), hasOneDate(rows, problems), hasOneWinner(rows, problems)].every(Boolean);
  if (isSound) noteOddities(rows, problems);
  return isSound;
}

/** The day that counts: the latest, when the rows of a contest disagree by a few days. */
export function dayOf(rows: ContestRows): string {
  return rows.map((row) => row.day).reduce((latest, day) => (day > latest ? day : latest));
}

/** Somebody chosen whose bid fell out, or who never bid, is a slip of the pen. */
function hasBids(rows: ContestRows, problems: RowProblems): boolean {
  const [first] = rows;
  const odd = rows.find((row) => row.isWinner && row.outcome !== 'stood');
  if (odd !== undefined) {
    problems.error(
      odd.row,
      null,
      `${odd.bidderName} won contest ${odd.ref}, yet its bid did not stand. The contest is left out until the file says which is true.`,
    );
    return false;
  }
  if (bidsAmong(rows).some(stood)) return true;
  problems.error(first.row, null, `Nobody stood in contest ${first.ref}. It is left out: there was nobody to choose.`);
  return false;
}

function hasOneDate(rows: ContestRows, problems: RowProblems): boolean {
  const days = distinct(rows.map((row) => row.day)).toSorted();
  const [earliest = '', latest = earliest] = [days[0], days.at(-1)];
  if (earliest === latest) return true;
  const odd = rows.find((row) => row.day !== rows[0].day) ?? rows[0];
  const apart = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
  if (apart <= DAYS_OF_ONE_CONTEST) {
    problems.note(odd.row, null, `Contest ${odd.ref} has more than one date: ${days.join(', ')}. The latest counts.`);
    return true;
  }
  problems.error(
    odd.row,
    null,
    `Contest ${odd.ref} has dates ${Math.round(apart)} days apart: ${days.join(', ')}. It looks like two contests under one reference; it is left out until each has its own.`,
  );
  return false;
}

function hasOneWinner(rows: ContestRows, problems: RowProblems): boolean {
  const winners = distinct(rows.filter((row) => row.isWinner).map((row) => row.bidderName));
  if (new Set(rows.filter((row) => row.isWinner).map((row) => row.bidder)).size <= 1) return true;
  const second = rows.filter((row) => row.isWinner)[1] ?? rows[0];
  problems.error(
    second.row,
    null,
    `Contest ${second.ref} has ${winners.length} winners: ${winners.join(', ')}. A contest has one; it is left out until the file says which.`,
  );
  return false;
}

function noteOddities(rows: ContestRows, problems: RowProblems): void {
  noteDisagreement(rows, 'title', (row) => row.title, problems);
  noteDisagreement(rows, 'details', (row) => row.details, problems);
  noteDisagreement(rows, 'ceiling', (row) => String(row.ceiling ?? ''), problems);
  noteDisagreement(rows, 'category', (row) => row.category, problems);
  noteDisagreement(rows, 'requester', (row) => row.requester, problems);
  const bids = bidsAmong(rows);
  noteRepeatedBidders(bids, problems);
  const [first] = rows;
  if (bids.filter(stood).length === 1)
    problems.note(
      first.row,
      null,
      `Contest ${first.ref} has a single bid. It is kept and counted apart, not among the contests: there was nobody to win against.`,
    );
  if (!rows.some((row) => row.isWinner))
    problems.note(
      first.row,
      null,
      `Contest ${first.ref} has no winner. It is kept and counted apart, not among the contests.`,
    );
}

function noteDisagreement(rows: ContestRows, what: string, pick: (row: BidRow) => string, problems: RowProblems): void {
  const odd = rows.find((row) => pick(row) !== pick(rows[0]));
  if (odd === undefined) return;
  problems.note(
    odd.row,
    null,
    `The rows of contest ${odd.ref} disagree on the ${what}. The first one, in row ${rows[0].row}, counts.`,
  );
}

/** A bidder who bid twice is one bidder: the better placed bid stands, the others are kept and shown. */
function noteRepeatedBidders(bids: readonly Bid[], problems: RowProblems): void {
  const standing = standingBids(bids).flatMap((index) => bids[index] ?? []);
  for (const stands of standing) {
    const others = bids.filter((bid) => bid.bidder === stands.bidder && bid !== stands);
    const [other] = others;
    if (other === undefined) continue;
    problems.note(
      other.row,
      null,
      `${stands.bidderName} bid ${others.length + 1} times in contest ${stands.ref}. The bid in row ${stands.row} counts${stands.isWinner ? ', the chosen one' : ', the better placed'}; the others are kept but not counted.`,
    );
  }
  const [first] = bids;
  if (first !== undefined && bids.filter(stood).length > 1 && standing.length === 1) {
    problems.note(
      first.row,
      null,
      `All bids of contest ${first.ref} are by one bidder. It is kept and counted apart, not among the contests: there was nobody to win against.`,
    );
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function listed(rows: number[]): string {
  return rows.length > 5 ? `${rows.slice(0, 5).join(', ')} and ${rows.length - 5} more` : rows.join(', ');
}

/** "1 row", "2 rows". */
function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
