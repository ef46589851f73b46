import { termsWorth } from '@bidwell/signal/bid-chances';
import { pickingSlope } from '@bidwell/signal/check-picking';
import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import type { ReadRows, RunData } from '../runs/run-facts.js';
import { type Question, questionOf, rowsAt } from './question.js';

/** A slope below this chance is asked about. */
const UNLIKELY = 0.01;

/** Contests that a team could have bid for, and did not. */
const LEFT_OUT = `
  select r.id as "bidderId", array_agg(e.contest_id) as "contestIds"
  from contest_eligible e join contest_bidder r on r.id = e.contest_bidder_id and r.kind = 'internal'
    join contest c on c.id = e.contest_id
  where c.dataset_id = $1 and c.decided_on between $2 and $3 and c.is_contest and e.answer <> 'bid'
  group by r.id`;

/** Teams that bid mainly where they will win. */
export async function askAboutPicking(data: RunData, read: ReadRows): Promise<Question[]> {
  const window = [data.datasetId, data.firstDay, data.lastDay];
  const leftOut = await read<{ bidderId: string; contestIds: string[] }>(LEFT_OUT, window);
  const places = placesOf(data, new Set(leftOut.flatMap(({ contestIds }) => contestIds)));
  const byBidder = new Map(leftOut.map(({ bidderId, contestIds }) => [bidderId, contestIds]));
  return data.suppliers.flatMap(({ id, kind, name }, bidder) => {
    const rows = Array.from(data.bids.rowsOf(bidder));
    if (kind !== 'internal' || rows.length < CONTESTS_FOR_A_DOT) return [];
    const missed = (byBidder.get(id) ?? []).flatMap((contestId) => places.get(contestId) ?? []);
    const bid = rows.map((row) => ({ bid: true, chance: chanceOf(data, bidder, data.bids.contestOf[row]!) }));
    const left = missed.map((contest) => ({ bid: false, chance: chanceOf(data, bidder, contest) }));
    const found = pickingSlope([...bid, ...left]);
    if (found === null || found.slope <= 0 || found.tail >= UNLIKELY) return [];
    const eligible = rows.length + missed.length;
    const facts = { kind: 'picking', bidder: name, slope: found.slope, bids: rows.length, eligible } as const;
    return [questionOf(data, { bidder }, facts, missed)];
  });
}

function placesOf(data: RunData, wanted: ReadonlySet<string>): Map<string, number> {
  const places = new Map<string, number>();
  if (wanted.size === 0) return places;
  for (let contest = 0; contest < data.contests.requester.length; contest++) {
    const id = data.contestId(contest);
    if (wanted.has(id)) places.set(id, contest);
  }
  return places;
}

/** Its chance with a price and a date in the middle of the field, whether it bid or not: its own terms came with the bid. */
function chanceOf(data: RunData, bidder: number, contest: number): number {
  const { contests, fit } = data;
  const mine = fit.strengths[bidder]!;
  let sum = 1;
  for (const row of rowsAt(data, contest)) {
    const rival = contests.supplier[row]!;
    if (rival !== bidder) sum += Math.exp(fit.strengths[rival]! + termsWorth(contests, fit.beta, row) - mine);
  }
  return 1 / sum;
}
