import { createHash } from 'node:crypto';
import { standingBids } from '@bidwell/signal/contest-facts';
import type { DecidedContest } from './contest.facts.js';

/** A fingerprint of everything a contest says: the same contest recorded again has the same one. */
export function contestDigest(contest: DecidedContest): string {
  const bids = contest.bids.map((bid) => [bid.bidder, bid.price, bid.isWinner]);
  const { ref, title, details, category, decidedOn, currency, ceiling, jobId } = contest;
  const said = JSON.stringify([ref, title, details, category, decidedOn, currency, ceiling, jobId, bids]);
  return createHash('sha256').update(said).digest('hex');
}

/** Columns for PUT_CONTESTS, in its order. */
export function contestColumns(contests: readonly DecidedContest[]): unknown[][] {
  const column = <T>(pick: (contest: DecidedContest) => T) => contests.map(pick);
  return [
    column((contest) => contest.ref),
    column((contest) => contest.title),
    column((contest) => contest.details),
    column((contest) => contest.category),
    column((contest) => contest.decidedOn),
    column((contest) => contest.currency),
    column((contest) => contest.ceiling),
    column((contest) => contest.jobId),
    column((contest) => contest.bids.find((bid) => bid.isWinner)?.bidder ?? null),
    column((contest) => contest.bids.length),
    column((contest) => new Set(contest.bids.map((bid) => bid.bidder)).size),
    column((contest) => contest.bids.filter((bid) => bid.price === null).length),
    column(contestDigest),
  ];
}

/** Columns for ADD_BIDS, in its order. `idOf` gives the id of a contest by its ref. */
export function bidColumns(contests: readonly DecidedContest[], idOf: ReadonlyMap<string, string>): unknown[][] {
  const rows = contests.flatMap((contest) => {
    const standing = new Set(standingBids(contest.bids));
    return contest.bids.map((bid, position) => ({
      contestId: idOf.get(contest.ref),
      position,
      bid,
      stands: standing.has(position),
    }));
  });
  return [
    rows.map((row) => row.contestId),
    rows.map((row) => row.position),
    rows.map((row) => row.bid.bidder),
    rows.map((row) => row.bid.price),
    rows.map((row) => row.stands),
  ];
}
