import { CONTESTS_FOR_AN_ALARM } from '@bidwell/signal/minimum';
import { quarterPoints, quarterShift } from '@bidwell/signal/quarter-shift';
import { dayOf, type RunData, type RunStep } from '../run-facts.js';
import { comparableBids, type OwnBids, teamsOf } from './own-bids.js';

/** The line through the quarters, of each team; a value only where a team has bids enough for a trend. */
export const quartersStep: RunStep = {
  tables: ['signal_quarter'],
  work: (data) => [
    { table: 'signal_quarter', rows: data.hasSignal ? teamsOf(data).flatMap((team) => rowsOf(data, team)) : [] },
  ],
};

function rowsOf(data: RunData, team: number): Record<string, unknown>[] {
  const own = comparableBids(data, team);
  const usual = usualFigure(data, team, own);
  const quarters = new Map<string, number[]>();
  own.contests.forEach((contest, at) => {
    const quarter = quarterOf(dayOf(data.day[contest]!));
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), at]);
  });
  return [...quarters].map(([quarter, places]) => {
    const chances = places.map((at) => data.chances[own.rows[at]!]!);
    const won = places.map((at) => own.won[at]!);
    const isTrend = own.rows.length >= CONTESTS_FOR_AN_ALARM;
    const { value, low, high } = quarterPoints(usual, quarterShift(chances, won));
    return {
      contest_bidder_id: data.suppliers[team]!.id,
      quarter,
      bids: places.length,
      wins: won.filter(Boolean).length,
      expected: chances.reduce((sum, chance) => sum + chance, 0),
      ...(isTrend ? { value, low, high } : {}),
    };
  });
}

/** The team's headline in log-odds: its strength less that of the typical outside bidder of its mix of work. */
function usualFigure({ fit, reference, category }: RunData, team: number, { contests }: OwnBids): number {
  const sum = contests.reduce((total, contest) => total + reference[category[contest]!]!, 0);
  return fit.strengths[team]! - sum / Math.max(1, contests.length);
}

/** The first day of the quarter a day is in. */
function quarterOf(day: string): string {
  const month = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
