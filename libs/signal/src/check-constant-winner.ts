// Requesters who always choose the same bidder although others stand. Often there is a good reason; the page asks for it.
import { upperTail } from './check-pairs.js';

/** How far back it looks, how many bidders make a contest, which share makes "always", and how unlikely it must be. */
export const CONSTANT = { contests: 10, bidders: 3, share: 0.8, unlikely: 0.01 } as const;

/** One decided contest of a requester. */
export interface DecidedContest {
  bidders: number;
  winner: string;
  /** The model's chance of each standing bidder. */
  chances: ReadonlyMap<string, number>;
}

export interface ConstantWinner {
  winner: string;
  wins: number;
  contests: number;
  /** The model's chance of so many wins or more, over the contests the winner stood in. */
  chance: number;
}

/**
 * The bidder that won 8 or more of a requester's last 10 contests with 3 or more bidders, where the model's chance of that
 * is below 1%. Null when there is none, or fewer than 10 such contests.
 * @param contests of one requester, in the order of their decisions
 */
export function constantWinner(contests: readonly DecidedContest[]): ConstantWinner | null {
  const last = contests.filter(({ bidders }) => bidders >= CONSTANT.bidders).slice(-CONSTANT.contests);
  if (last.length < CONSTANT.contests) return null;
  const wins = new Map<string, number>();
  for (const { winner } of last) wins.set(winner, (wins.get(winner) ?? 0) + 1);
  const [winner, count] = [...wins].reduce((most, own) => (own[1] > most[1] ? own : most));
  if (count < CONSTANT.share * last.length) return null;
  const chance = upperTail(
    last.flatMap(({ chances }) => chances.get(winner) ?? []),
    count,
  );
  return chance < CONSTANT.unlikely ? { winner, wins: count, contests: last.length, chance } : null;
}
