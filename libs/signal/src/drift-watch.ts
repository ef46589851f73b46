// Watching one team: what it wins now against what its own past year predicts, whatever the fields, prices and dates are.
import { alarmLimit } from './alarm-limit.js';
import { sliceContests, contestCount, type ChoiceContests } from './choice-contests.js';
import type { ChoiceFit } from './choice-fit.js';
import { cusum, FALL, RISE, type CusumPath } from './cusum.js';
import { standingAt, type Standing } from './par-chances.js';
import { chanceShares } from './run-length.js';
import { fitSignal } from './signal-fit.js';

/** A baseline and where it ends. It is frozen: a fit that knew the later contests would swallow the change. */
export interface Baseline {
  fit: ChoiceFit;
  /** First contest it knew, and the first it does not know. */
  from: number;
  to: number;
}

/** Fits the signal on the contests `from` up to, without, `to`: the twelve months before the watch. */
export function frozenBaseline(contests: ChoiceContests, from: number, to: number): Baseline {
  return { fit: fitSignal(sliceContests(contests, from, to)), from, to };
}

/** One direction of the watch. */
export interface WatchSide {
  /** The odds factor watched for. */
  oddsFactor: number;
  /** The evidence at which it alarms. */
  limit: number;
  path: CusumPath;
}

export interface DriftWatch {
  /** The contests after the baseline that the team stood in, its chance in each by its past, and what happened. */
  standing: Standing;
  fall: WatchSide;
  rise: WatchSide;
}

/**
 * The watch over one team from the end of its baseline on. The limits are those of the team's own mix of chances in the
 * baseline. Null when the team did not stand in the baseline: it has no past to be held against.
 * @param runLength contests in which either side goes off once by chance
 * @param strength the team's total strength, that of the baseline by default; another one once a change was looked at and
 * the watch begins anew from there
 */
export function watchDrift(
  contests: ChoiceContests,
  baseline: Baseline,
  supplier: number,
  runLength: number,
  strength: number = baseline.fit.strengths[supplier]!,
): DriftWatch | null {
  const { fit, from, to } = baseline;
  const past = standingAt(sliceContests(contests, from, to), fit, supplier, strength);
  if (past.chances.length === 0) return null;
  const later = standingAt(sliceContests(contests, to, contestCount(contests)), fit, supplier, strength);
  const standing = { ...later, contests: later.contests.map((contest) => contest + to) };
  const mix = chanceShares(past.chances);
  const side = (oddsFactor: number): WatchSide => {
    const limit = alarmLimit(mix, oddsFactor, runLength);
    return { oddsFactor, limit, path: cusum(standing.chances, standing.won, oddsFactor, limit) };
  };
  return { standing, fall: side(FALL), rise: side(RISE) };
}
