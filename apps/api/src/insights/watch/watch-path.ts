import type { Standing } from '@bidwell/signal/par-chances';
import { winsAbovePar } from '@bidwell/signal/wins-above-par';
import type { DayOf } from './watch-period.js';

/** What a watch saw, a point a day: columns of one length, so that a year of a busy team stays small. */
export interface WatchPath {
  days: string[];
  /** Bids and wins up to and with the day. */
  bids: number[];
  wins: number[];
  /** Wins above what the team's own past predicts, up to and with the day. */
  above: number[];
  /** The most evidence of that day for a fall and for a rise. */
  fall: number[];
  rise: number[];
}

const DECIMALS = 1e4;

/** The path as it is drawn. */
export function pathByDay(
  { contests, won, chances }: Standing,
  evidence: { fall: Float64Array; rise: Float64Array },
  dayOf: DayOf,
): WatchPath {
  const above = winsAbovePar(chances, won);
  const path: WatchPath = { days: [], bids: [], wins: [], above: [], fall: [], rise: [] };
  let wins = 0;
  contests.forEach((contest, at) => {
    const day = dayOf(contest);
    wins += Number(won[at]);
    const isSameDay = path.days.at(-1) === day;
    const place = isSameDay ? path.days.length - 1 : path.days.length;
    path.days[place] = day;
    path.bids[place] = at + 1;
    path.wins[place] = wins;
    path.above[place] = rounded(above[at]!);
    path.fall[place] = rounded(Math.max(isSameDay ? path.fall[place]! : 0, evidence.fall[at]!));
    path.rise[place] = rounded(Math.max(isSameDay ? path.rise[place]! : 0, evidence.rise[at]!));
  });
  return path;
}

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
