import type { Viewer } from '@bidwell/domain/permissions';
import { CONTESTS_FOR_A_CARD, showable } from '@bidwell/signal/minimum';
import { wilsonInterval } from '@bidwell/signal/wilson';
import { Injectable } from '@nestjs/common';
import { SideKind } from '../../awards/contests/contest-bidder.entity.js';
import { Database } from '../../platform/database/database.js';
import type { OurSignal, OwnCard } from './our-signal.results.js';

interface OurSignalRow {
  bids: number;
  wins: number;
  sinceCard: number;
  card: Omit<OwnCard, 'interval'> | null;
}

const CARD = `
  select o.published_at as "publishedAt", o.first_day as "firstDay", o.last_day as "lastDay", o.bids, o.wins,
    o.mean_field as "meanField", o.expected, o.lift,
    case when o.lift is not null then json_build_object('low', o.lift_low, 'high', o.lift_high) end as "liftInterval",
    o.invited, o.answered, o.declined, o.requesters, o.breadth, o.reasons, o.signal, o.would_have_won as "wouldHaveWon"
  from own_card o where o.contest_bidder_id = w.id order by o.contests_ever desc limit 1`;

/** Own bids and the latest card: never a row of somebody else, and nothing of a run. $1 the viewer's bidder. */
const OUR_SIGNAL = `
  select b.bids, b.wins, b.since_card as "sinceCard", row_to_json(k) as card
  from (select r.id, (select max(o.last_day) from own_card o where o.contest_bidder_id = r.id) as told_until
      from contest_bidder r join dataset d on d.id = r.dataset_id and not d.is_imported where r.bidder_id = $1) w
    cross join lateral (
      select count(*) filter (where c.decided_on > current_date - interval '24 months')::int as bids,
        count(*) filter (where c.decided_on > current_date - interval '24 months' and c.winner_id = w.id)::int as wins,
        count(*) filter (where w.told_until is null or c.decided_on > w.told_until)::int as since_card
      from contest_bid s join contest c on c.id = s.contest_id where s.contest_bidder_id = w.id and s.counts) b
    left join lateral (${CARD}) k on true`;

/** What a bidder is told of how it stands. */
@Injectable()
export class OurSignals {
  constructor(private readonly database: Database) {}

  async of({ bidderId, bidderKind }: Viewer): Promise<OurSignal> {
    const row = await this.database.row<OurSignalRow>(OUR_SIGNAL, [bidderId]);
    const kind = bidderKind === 'team' ? SideKind.INTERNAL : SideKind.EXTERNAL;
    if (row === null) return { kind, bids: 0, wins: 0, untilNextCard: CONTESTS_FOR_A_CARD, card: null };
    const { bids, wins, sinceCard, card } = row;
    return {
      kind,
      bids,
      wins,
      untilNextCard: Math.max(0, CONTESTS_FOR_A_CARD - sinceCard),
      card: card && withInterval(card),
    };
  }
}

function withInterval(card: Omit<OwnCard, 'interval'>): OwnCard {
  const { bids, wins, publishedAt } = card;
  const interval = showable(bids) === 'too few' ? null : wilsonInterval(wins, bids);
  return { ...card, publishedAt: new Date(publishedAt), interval };
}
