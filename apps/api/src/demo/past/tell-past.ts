import type { ContestBidderFact, DecidedContest, EligibleFact } from '../../awards/contests/contest.facts.js';
import type { Builders } from '../builders/builders.js';
import type { Company } from '../story/company.js';
import { PAST_BIDDERS, pastBiddersFor } from './past-bidders.js';
import { type PastJob, PastMarket } from './past-market.js';

const DAY = 86_400_000;

/** Why whoever said no said no, the usual reason most often. */
const DECLINES = ['tooBusy', 'tooBusy', 'outOfArea', 'tooBusy', 'budget', 'unclearBrief'] as const;

/** Some offices of the demo company came over from an earlier system; what it had decided came with them. */
export function tellPast(build: Builders, company: Company, now: Date): void {
  const bidders = PAST_BIDDERS.map(({ plan }) => bidderFact(company, plan.name));
  const keys = new Map(bidders.map(({ name, key }) => [name, key]));
  const keyOf = (name: string) => keys.get(name) ?? '';
  const contests = new PastMarket().jobs().map((job) => contestOf(job, company, now, keyOf));
  build.pastContests({ contests, bidders });
}

function bidderFact(company: Company, name: string): ContestBidderFact {
  const { id, kind } = company.players.get(name).bidder;
  return { key: id, name, kind: kind === 'team' ? 'internal' : 'external', bidderId: id };
}

function contestOf(job: PastJob, company: Company, now: Date, keyOf: (name: string) => string): DecidedContest {
  const { number, category, requester, daysAgo, daysToDecide, reason, runnerUp } = job;
  const day = (ago: number) => new Date(now.getTime() - ago * DAY).toISOString().slice(0, 10);
  return {
    ref: `EARLIER-${String(number).padStart(4, '0')}`,
    title: `${category} for ${requester.department}`,
    details: '',
    category,
    decidedOn: day(daysAgo),
    askedOn: day(daysAgo + daysToDecide),
    currency: 'EUR',
    ceiling: null,
    jobId: null,
    requesterKey: company.staff.get(requester.name).id,
    requesterName: requester.name,
    unit: requester.department,
    runnerUp: runnerUp === null ? null : keyOf(runnerUp.plan.name),
    reasons: [reason],
    eligible: eligibleFor(job, keyOf),
    bids: job.bids.map(({ bidder, price, days, isWinner }, place) => ({
      bidder: keyOf(bidder.plan.name),
      price,
      days,
      isWinner,
      shownAt: place + 1,
      sameExecutive: 'department' in bidder.plan && bidder.plan.department === requester.department,
    })),
  };
}

/** Whoever does this kind of work could have bid. */
function eligibleFor({ category, daysAgo, bids, number }: PastJob, keyOf: (name: string) => string): EligibleFact[] {
  const bidding = new Set(bids.map(({ bidder }) => bidder));
  return pastBiddersFor(category, daysAgo).map((own, place) => {
    const isSilent = (number + place) % 3 > 0;
    const answer = bidding.has(own) ? 'bid' : isSilent ? 'silent' : 'declined';
    return {
      bidder: keyOf(own.plan.name),
      invitedAt: null,
      answer,
      declineReason: answer === 'declined' ? (DECLINES[(number + place) % DECLINES.length] ?? null) : null,
    };
  });
}
