import type { BidderPlan } from '../company/bidders.js';
import { TEAMS } from '../company/teams.js';
import { VENDORS } from '../company/vendors.js';

/** A bidder of the earlier system: how often requesters would choose it, in log-odds against a usual bidder of its prices. */
export interface PastBidder {
  plan: BidderPlan;
  strengthAt: (daysAgo: number) => number;
  isThere: (daysAgo: number) => boolean;
}

/** What a point of work and service together is worth. */
const WORTH = 1.1;
const USUAL = 7.5;

/** Teams whose service changed, on which day before today and by how much: what a watch should find. */
const CHANGES: Readonly<Record<string, { daysAgo: number; before: number; after: number }>> = {
  'Events team': { daysAgo: 215, before: -1.3, after: 0 },
  'IT services': { daysAgo: 170, before: 1.4, after: 0.5 },
};

/** Vendors that came later than the others, or left for a while. */
const AWAY: Readonly<Record<string, { from: number; to: number }>> = {
  'Foxglove Content': { from: 999, to: 330 },
  'Tessera Data': { from: 999, to: 410 },
  'Paper Boat': { from: 190, to: 60 },
  'Pixel & Pine': { from: 150, to: 70 },
  'Summit Coaching': { from: 999, to: 250 },
};

/** Everybody who bid in the earlier system: today's teams and vendors. */
export const PAST_BIDDERS: readonly PastBidder[] = [...TEAMS, ...VENDORS].map((plan) => {
  const { work, service } = plan.level;
  const strength = WORTH * ((work + service) / 2 - USUAL);
  const change = CHANGES[plan.name];
  const extra = (daysAgo: number) =>
    change === undefined ? 0 : daysAgo > change.daysAgo ? change.before : change.after;
  const away = AWAY[plan.name] ?? { from: 0, to: 0 };
  return {
    plan,
    strengthAt: (daysAgo) => strength + extra(daysAgo),
    isThere: (daysAgo) => daysAgo > away.from || daysAgo < away.to || away.from === away.to,
  };
});

/** Whoever did this kind of work then. */
export function pastBiddersFor(category: string, daysAgo: number): PastBidder[] {
  return PAST_BIDDERS.filter(({ plan, isThere }) => plan.categories.includes(category) && isThere(daysAgo));
}
