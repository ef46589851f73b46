import { AMBER_RUN_LENGTH } from '@bidwell/signal/alarm-limit';
import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import type { ChoiceFit } from '@bidwell/signal/choice-fit';
import { cusum } from '@bidwell/signal/cusum';
import { type Baseline, type DriftWatch, watchDrift } from '@bidwell/signal/drift-watch';
import { CONTESTS_FOR_A_DOT } from '@bidwell/signal/minimum';
import { standingAt } from '@bidwell/signal/par-chances';
import { quarterShift } from '@bidwell/signal/quarter-shift';
import { dayAfter, type DayOf, firstFrom, type WatchPeriod } from './watch-period.js';
import { pathByDay, type WatchPath } from './watch-path.js';
import { type DriftSign, type SideName, SIDES, signsOf } from './drift-signs.js';

/** A change that was looked at and closed: from then on the team is held against its level since the change. */
export interface Closing {
  /** Day on which the change began. */
  from: string;
  /** Day on which it was closed; the watch begins anew on the day after. */
  on: string;
}

/** The contests one team stood in, oldest first, and the frozen fit of the baseline year of everybody. */
export interface WatchedTeam {
  supplier: number;
  contests: ChoiceContests;
  dayOf: DayOf;
  fit: ChoiceFit;
  period: WatchPeriod;
  /** Bids in which leadership's alarm goes off once by chance. */
  runLength: number;
}

/** What the watch over one team sees. */
export interface TeamWatch {
  watchFrom: string;
  baselineBids: number;
  bids: number;
  wins: number;
  expected: number;
  fallLimit: number;
  riseLimit: number;
  path: WatchPath;
  signs: DriftSign[];
}

/** The watch over one team. Null when its baseline is too short to hold anything against. */
export function watchTeam(team: WatchedTeam, closing: Closing | null): TeamWatch | null {
  const { contests, supplier, dayOf, fit, period, runLength } = team;
  const start = firstFrom(contests, dayOf, period.watchFrom);
  const from = firstFrom(contests, dayOf, period.baselineFrom);
  if (start - from < CONTESTS_FOR_A_DOT) return null;
  const watchFrom = closing === null ? period.watchFrom : dayAfter(closing.on);
  const baseline: Baseline = { fit, from, to: closing === null ? start : firstFrom(contests, dayOf, watchFrom) };
  const strength = fit.strengths[supplier]! + (closing === null ? 0 : shiftSince(team, closing));
  const alarm = watchDrift(contests, baseline, supplier, runLength, strength)!;
  const early = watchDrift(contests, baseline, supplier, AMBER_RUN_LENGTH, strength)!;
  const { standing } = alarm;
  const evidence = { fall: evidenceOf(alarm, 'fall'), rise: evidenceOf(alarm, 'rise') };
  const signs = (watch: DriftWatch, level: DriftSign['level']) =>
    SIDES.flatMap((side) => signsOf({ standing, dayOf, level, side }, evidence[side], watch[side].limit));
  return {
    watchFrom,
    baselineBids: start - from,
    bids: standing.won.length,
    wins: standing.won.filter(Boolean).length,
    expected: standing.chances.reduce((sum, chance) => sum + chance, 0),
    fallLimit: alarm.fall.limit,
    riseLimit: alarm.rise.limit,
    path: pathByDay(standing, evidence, dayOf),
    signs: [...signs(early, 'early'), ...signs(alarm, 'alarm')],
  };
}

/** How far the team's level since the change is from that of its baseline, in log-odds; drawn towards none as in a quarter. */
function shiftSince({ contests, supplier, dayOf, fit }: WatchedTeam, { from, on }: Closing): number {
  const { chances, won } = standingAt(contests, fit, supplier);
  const [first, end] = [firstFrom(contests, dayOf, from), firstFrom(contests, dayOf, dayAfter(on))];
  return quarterShift(chances.slice(first, end), won.slice(first, end)).shift;
}

/** The evidence as it is drawn: after an alarm it goes on, until it has run out. */
function evidenceOf(watch: DriftWatch, side: SideName): Float64Array {
  return cusum(watch.standing.chances, watch.standing.won, watch[side].oddsFactor).values;
}
