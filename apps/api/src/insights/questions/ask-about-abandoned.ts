import { COVARIATES } from '@bidwell/signal/signal-fit';
import type { ReadRows, RunData } from '../runs/run-facts.js';
import { grouped, type Question } from './question.js';

interface Abandoned {
  contestId: string;
  requesterKey: string;
  requesterName: string;
  /** Whom this requester chose most often for this kind of work in the year before, three times at least. */
  usualId: string;
  usual: string;
  /** Who stood, with their prices. */
  bids: { id: string; price: number | null }[];
}

/** Nobody was chosen of several bidders, and the same requester asked for the same kind of work again within 30 days. */
const ABANDONED = `
  select c.id as "contestId", c.requester_key as "requesterKey", c.requester_name as "requesterName", u.id as "usualId",
    coalesce(o.name, u.name) as usual,
    (select json_agg(json_build_object('id', b.contest_bidder_id, 'price', b.price)) from contest_bid b
      where b.contest_id = c.id and b.stands) as bids
  from contest c
    cross join lateral (select w.winner_id from contest w where w.dataset_id = c.dataset_id and w.requester_key = c.requester_key
        and w.category = c.category and w.winner_id is not null and w.decided_on < c.decided_on and w.decided_on >= c.decided_on - 365
      group by w.winner_id having count(*) >= 3 order by count(*) desc, w.winner_id limit 1) most
    join contest_bidder u on u.id = most.winner_id left join bidder o on o.id = u.bidder_id
  where c.dataset_id = $1 and c.decided_on between $2 and $3 and c.winner_id is null and c.bidder_count >= 2 and c.requester_key <> ''
    and exists (select from contest n where n.dataset_id = c.dataset_id and n.requester_key = c.requester_key
      and n.category = c.category and n.asked_on > c.decided_on - 1 and n.asked_on <= c.decided_on + 30 and n.id <> c.id)
  order by c.decided_on desc, c.id`;

/** Contests that were closed without a choice when the usual bidder was not the likely one, and asked for again. */
export async function askAboutAbandoned(data: RunData, read: ReadRows): Promise<Question[]> {
  const rows = await read<Abandoned>(ABANDONED, [data.datasetId, data.firstDay, data.lastDay]);
  const numbers = new Map(data.suppliers.map(({ id }, supplier) => [id, supplier]));
  const asked = rows.filter(({ usualId, bids }) => favourite(data, numbers, bids) !== usualId);
  const byPair = grouped(asked, ({ usualId, requesterKey }) => `abandoned|${usualId}|${requesterKey}`);
  return [...byPair].map(([key, jobs]) => {
    const { usualId, usual, requesterKey, requesterName } = jobs[0]!;
    const facts = { kind: 'abandoned', bidder: usual, requester: requesterName, jobs: jobs.length } as const;
    const contestIds = jobs.map(({ contestId }) => contestId);
    return { key: key.slice(0, 400), bidderId: usualId, requesterKey, requesterName, facts, contestIds };
  });
}

/** The likeliest choice by strength and price. Null when the run knows none of them. */
function favourite(data: RunData, numbers: ReadonlyMap<string, number>, bids: Abandoned['bids']): string | null {
  const priceWeight = data.fit.beta[COVARIATES.price] ?? 0;
  const worth = ({ id, price }: Abandoned['bids'][number]) => {
    const supplier = numbers.get(id);
    if (supplier === undefined) return -Infinity;
    return data.fit.strengths[supplier]! + (price !== null && price > 0 ? priceWeight * Math.log(price) : 0);
  };
  const best = bids.toSorted((a, b) => worth(b) - worth(a))[0];
  return best === undefined || worth(best) === -Infinity ? null : best.id;
}
