import { createHash } from 'node:crypto';
import { countedBids, standingBids, stood } from '@bidwell/signal/contest-facts';
import type { ContestBidFact, DecidedContest } from './contest.facts.js';

/** A fingerprint of everything a contest says: the same contest recorded again has the same one. */
export function contestDigest(contest: DecidedContest): string {
  return createHash('sha256')
    .update(JSON.stringify(said(contest)))
    .digest('hex');
}

function said(contest: DecidedContest): unknown[] {
  const { ref, title, details, category, decidedOn, currency, ceiling, jobId, bids, eligible } = contest;
  const asked = [contest.requesterKey, contest.requesterName, contest.unit, contest.askedOn, contest.isPast];
  const choice = [contest.runnerUp, contest.reasons];
  const could = eligible?.map((one) => [one.bidder, one.invitedAt, one.answer, one.declineReason]);
  return [ref, title, details, category, decidedOn, currency, ceiling, jobId, bids.map(termsOf), asked, choice, could];
}

function termsOf(bid: ContestBidFact): unknown[] {
  const { bidder, price, isWinner, outcome, days, shownAt, submittedAt, sameExecutive, scope, priceBasis } = bid;
  return [bidder, price, isWinner, outcome, days, shownAt, submittedAt, sameExecutive, scope, priceBasis];
}

/** Rows for PUT_CONTESTS. */
export function contestRows(contests: readonly DecidedContest[]): object[] {
  return contests.map((contest) => {
    const { bids, eligible, requesterKey = '', requesterName = '', unit = '', askedOn = null } = contest;
    const { runnerUp = null, reasons = [], isPast = false } = contest;
    const { ref, title, details, category, decidedOn, currency, ceiling, jobId } = contest;
    return {
      ref,
      title,
      details,
      category,
      decided_on: decidedOn,
      currency,
      ceiling,
      job_id: jobId,
      requester_key: requesterKey,
      requester_name: requesterName,
      unit,
      asked_on: askedOn,
      reasons,
      is_past: isPast,
      winner: bids.find((bid) => bid.isWinner)?.bidder ?? null,
      runner_up: runnerUp,
      eligible_count: eligible?.length ?? null,
      bid_count: bids.length,
      standing_count: bids.filter(stood).length,
      bidder_count: standingBids(bids).length,
      missing_prices: bids.filter((bid) => bid.price === null).length,
      digest: contestDigest(contest),
    };
  });
}

/** Rows for ADD_BIDS. `idOf` gives the id of a contest by its ref. */
export function bidRows(contests: readonly DecidedContest[], idOf: ReadonlyMap<string, string>): object[] {
  return contests.flatMap(({ ref, bids }) => {
    const standing = new Set(standingBids(bids));
    const counted = new Set(countedBids(bids));
    return bids.map((bid, position) => ({
      contest_id: idOf.get(ref),
      position,
      bidder: bid.bidder,
      price: bid.price,
      stands: standing.has(position),
      counts: counted.has(position),
      days: bid.days ?? null,
      shown_at: bid.shownAt ?? null,
      submitted_at: bid.submittedAt ?? null,
      outcome: bid.outcome ?? 'stood',
      same_executive: bid.sameExecutive ?? null,
      scope: bid.scope ?? null,
      price_basis: bid.priceBasis ?? 'fullCost',
    }));
  });
}

/** Rows for ADD_ELIGIBLE. */
export function eligibleRows(contests: readonly DecidedContest[], idOf: ReadonlyMap<string, string>): object[] {
  return contests.flatMap(({ ref, eligible = [] }) =>
    eligible.map(({ bidder, invitedAt, answer, declineReason }) => ({
      contest_id: idOf.get(ref),
      bidder,
      invited_at: invitedAt,
      answer,
      decline_reason: declineReason ?? '',
    })),
  );
}
