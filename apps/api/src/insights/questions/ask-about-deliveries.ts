import { priceGrowth } from '@bidwell/signal/check-final-price';
import type { ReadRows, RunMarket } from '../runs/run-facts.js';
import { CONTESTS_KEPT, grouped, type Question } from './question.js';

interface Finished {
  bidderId: string;
  bidder: string;
  contestId: string;
  accepted: number;
  final: number;
  fieldMedian: number;
}

/** Work that is finished, with what it cost in the end and what the middle of its field had asked. */
const FINISHED = `
  select c.winner_id as "bidderId", coalesce(o.name, r.name) as bidder, c.id as "contestId", d.accepted_price::float8 as accepted,
    d.final_price::float8 as final, f.median as "fieldMedian"
  from contest c join contest_delivery d on d.contest_id = c.id join contest_bidder r on r.id = c.winner_id
    left join bidder o on o.id = r.bidder_id
    cross join lateral (select percentile_cont(0.5) within group (order by b.price) as median from contest_bid b
      where b.contest_id = c.id and b.stands and b.price > 0) f
  where c.dataset_id = $1 and c.decided_on between $2 and $3 and c.is_contest and d.accepted_price > 0 and d.final_price > 0
    and f.median > 0
  order by c.winner_id, c.decided_on desc, c.id`;

/** Low first prices that grow by changes. */
export async function askAboutDeliveries(market: RunMarket, read: ReadRows): Promise<Question[]> {
  const finished = await read<Finished>(FINISHED, [market.datasetId, market.firstDay, market.lastDay]);
  const byBidder = grouped(finished, ({ bidderId }) => bidderId);
  return [...byBidder].flatMap(([bidderId, jobs]) => {
    const { median, entry, isWorthALook } = priceGrowth(jobs);
    if (!isWorthALook || median === null || entry === null) return [];
    const facts = { kind: 'grownPrice', bidder: jobs[0]!.bidder, jobs: jobs.length, growth: median, entry } as const;
    const contestIds = jobs.slice(0, CONTESTS_KEPT).map(({ contestId }) => contestId);
    return [{ key: `grownPrice|${bidderId}|`, bidderId, requesterKey: '', requesterName: '', facts, contestIds }];
  });
}
