import { drawsFrom } from '@bidwell/signal/numbers/random';
import type { ContestBidderFact, DecidedContest } from '../../apps/api/src/awards/contests/contest.facts.js';

const DAY = 86_400_000;
const LAST = Date.UTC(2026, 10, 20);
const CHANGE = '2026-06-01';
const CONTESTS = 2400;
const VENDORS = 8;

/**
 * Two years of one internal team among eight vendors, decided by price and strength: from 1 June 2026 on the team is chosen far
 * less often than before, at the same prices.
 */
export function decliningTeam(bidderId: string): { bidders: ContestBidderFact[]; contests: DecidedContest[] } {
  const draw = drawsFrom(7);
  const team = { key: bidderId, name: 'Events', kind: 'internal' as const, bidderId };
  const vendors = Array.from({ length: VENDORS }, (_, at) => {
    const name = `Vendor ${at + 1}`;
    return { key: name, name, kind: 'external' as const, bidderId: null };
  });
  const contests = Array.from({ length: CONTESTS }, (_, number): DecidedContest => {
    const decidedOn = new Date(LAST - Math.round(((CONTESTS - 1 - number) * 720) / CONTESTS) * DAY)
      .toISOString()
      .slice(0, 10);
    const field = vendors.map(({ key }) => ({ key, at: draw() })).toSorted((a, b) => a.at - b.at);
    const standing = [...(draw() < 0.4 ? [team.key] : []), ...field.slice(0, 3).map(({ key }) => key)];
    const bids = standing.map((bidder) => ({ bidder, price: Math.round(10_000 * (0.8 + 0.4 * draw())) }));
    const strength = decidedOn < CHANGE ? 0.6 : -1.2;
    const worth = bids.map(({ bidder, price }) => {
      const luck = -Math.log(-Math.log(draw() || 1e-9));
      return luck + (bidder === team.key ? strength : 0) - 3 * Math.log(price);
    });
    const winner = worth.indexOf(Math.max(...worth));
    return {
      ref: `PAST-${String(number).padStart(5, '0')}`,
      title: `Contest ${number}`,
      details: '',
      category: 'Events',
      decidedOn,
      currency: 'EUR',
      ceiling: null,
      jobId: null,
      isPast: true,
      requesterKey: `requester ${Math.floor(25 * draw())}`,
      requesterName: 'Somebody',
      bids: bids.map((bid, place) => ({ ...bid, isWinner: place === winner })),
    };
  });
  return { bidders: [team, ...vendors], contests };
}
