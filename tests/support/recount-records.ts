import { comeBack, type FinishedJob, type LaterJob } from '@bidwell/signal/come-back';
import type { Market } from './market.js';

/*
 * A bidder's record, made anew from the rows in which everything was written down, row by row in the test's own language: no
 * counter is read, and no statement of the product.
 */

interface Counted {
  count: number;
  of: number;
}

export interface RecountedRecord {
  kept: Counted;
  answered: Counted;
  saidKept: Counted;
  again: Counted;
  words: Record<string, number>;
  comeBack: Counted;
}

const DAY = 86_400_000;

const monthOf = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth();

/** Whether a moment lies in the twelve full months before the one that runs. */
function isCounted(at: Date, now: Date): boolean {
  const months = monthOf(now) - monthOf(at);
  return months >= 1 && months <= 12;
}

const tally = <Row>(rows: Row[], isOne: (row: Row) => boolean): Counted => ({
  count: rows.filter(isOne).length,
  of: rows.length,
});

export async function recountedRecord(market: Market, bidderId: string): Promise<RecountedRecord> {
  const { now } = await market.one<{ now: Date }>('select clock_timestamp() as now');
  const asks = await market.many<{ id: string; bidder_id: string; closes_at: Date }>('table rating_ask');
  const ratings = await market.many<{
    ask_id: string;
    kept: string | null;
    again: boolean | null;
    word: string | null;
  }>('table rating');
  const counted = asks.filter(
    (ask) => ask.bidder_id === bidderId && isCounted(new Date(ask.closes_at.getTime() + 7 * DAY), now),
  );
  const given = counted.flatMap((ask) => ratings.filter(({ ask_id: id }) => id === ask.id));
  const words: Record<string, number> = {};
  for (const { word } of given) if (word !== null) words[word] = (words[word] ?? 0) + 1;
  return {
    kept: await recountedPromises(market, bidderId, now),
    answered: { count: given.length, of: counted.length },
    saidKept: tally(
      given.filter(({ kept }) => kept !== null),
      ({ kept }) => kept !== 'no',
    ),
    again: tally(
      given.filter(({ again }) => again !== null),
      ({ again }) => again === true,
    ),
    words,
    comeBack: await recountedComeBacks(market, bidderId, now),
  };
}

async function recountedPromises(market: Market, bidderId: string, now: Date): Promise<Counted> {
  const promises = await market.many<{ bidder_id: string; counted_at: Date | null; is_kept: boolean | null }>(
    'select o.bidder_id, i.counted_at, i.is_kept from promise_instance i, obligation o where o.id = i.obligation_id',
  );
  const due = promises.filter(
    ({ bidder_id: of, counted_at: at }) => of === bidderId && at !== null && isCounted(at, now),
  );
  return tally(due, ({ is_kept: isKept }) => isKept === true);
}

/** By the formula of the statistics, with those who were invited in the place of those who stood. */
async function recountedComeBacks(market: Market, bidderId: string, now: Date): Promise<Counted> {
  const dayOf = (at: Date) => Math.floor(at.getTime() / DAY);
  const finished = await market.many<{
    bidder_id: string;
    requester_id: string;
    category_id: string;
    accepted_at: Date;
  }>(
    'select e.bidder_id, e.requester_id, j.category_id, e.accepted_at from engagement e, job j where j.id = e.job_id and e.accepted_at is not null',
  );
  const decided = await market.many<{
    job_id: string;
    requester_id: string;
    category_id: string;
    decided_on: string;
    winner: string | null;
  }>(
    `select c.job_id, j.requester_id, j.category_id, c.decided_on::text, w.bidder_id as winner
     from contest c join job j on j.id = c.job_id left join contest_bidder w on w.id = c.winner_id`,
  );
  const bids = await market.many<{ job_id: string; bidder_id: string }>(
    'select c.job_id, b.bidder_id from contest_bid x, contest c, contest_bidder b where c.id = x.contest_id and b.id = x.contest_bidder_id and x.stands',
  );
  const invited = await market.many<{ job_id: string; bidder_id: string }>('select job_id, bidder_id from invitation');
  const jobs = decided
    .filter((job) => isCounted(new Date(job.decided_on), now))
    .map((job): LaterJob => {
      const asked = invited.filter(({ job_id: id }) => id === job.job_id).map(({ bidder_id: id }) => id);
      const stood = bids.some(({ job_id: id, bidder_id: by }) => id === job.job_id && by === bidderId);
      const standing = asked.filter((id) => id !== bidderId || stood);
      const { requester_id: requester, category_id: category, winner } = job;
      return { requester, category, day: dayOf(new Date(job.decided_on)), standing, invited: asked, winner };
    });
  const known = finished.map((job): FinishedJob => ({
    supplier: job.bidder_id,
    requester: job.requester_id,
    category: job.category_id,
    day: dayOf(job.accepted_at),
  }));
  const { wins, contests } = comeBack(bidderId, jobs, known);
  return { count: wins, of: contests };
}
