import { excursions } from '@bidwell/signal/excursions';
import type { Standing } from '@bidwell/signal/par-chances';
import type { DayOf } from './watch-period.js';

export type SideName = 'fall' | 'rise';
export const SIDES: readonly SideName[] = ['fall', 'rise'];

/** Evidence past a limit, with what it stands on. */
export interface DriftSign {
  /** `early`: past the team's own limit. `alarm`: past leadership's. */
  level: 'early' | 'alarm';
  side: SideName;
  /** Day of the contest that passed the limit, and of the first one of the change. */
  raisedOn: string;
  beganOn: string;
  /** From the beginning of the change to the end of the data. */
  bids: number;
  wins: number;
  expected: number;
  /** Whether the evidence has run out since. */
  isOver: boolean;
  /** Place of the first contest of the change among the team's own. */
  first: number;
}

interface Watched {
  standing: Standing;
  dayOf: DayOf;
  level: DriftSign['level'];
  side: SideName;
}

/** Every time the evidence of one side went past the limit. */
export function signsOf({ standing, dayOf, level, side }: Watched, evidence: Float64Array, limit: number): DriftSign[] {
  const { contests, won, chances } = standing;
  return excursions(evidence, limit).map(({ at, began, isOver }) => ({
    level,
    side,
    raisedOn: dayOf(contests[at]!),
    beganOn: dayOf(contests[began]!),
    bids: won.length - began,
    wins: won.slice(began).filter(Boolean).length,
    expected: chances.slice(began).reduce((sum, chance) => sum + chance, 0),
    isOver,
    first: contests[began]!,
  }));
}
