/**
 * What a bidder's own past debriefs say together: how it scored on criteria of the same name, and what its last losses were
 * due to. Nothing in it comes from anybody else.
 */
import type { DebriefOutcome } from './debrief.js';
import type { LossCause } from './debrief-loss.js';
import type { CriterionKind } from './criteria.js';

/** How many of the last losses are counted. */
export const LAST_LOSSES = 8;

/** On how many debriefs a criterion must have been scored before it is shown over time. */
export const FEWEST_POINTS = 2;

/** One debrief, as far as a trend asks. */
export interface PastDebrief {
  jobId: string;
  reference: string;
  toldAt: Date;
  outcome: DebriefOutcome;
  cause: LossCause | null;
  criteria: readonly { title: string; kind: CriterionKind; score: number | null }[];
}

/** One score in time. */
export interface TrendPoint {
  jobId: string;
  reference: string;
  toldAt: Date;
  score: number;
}

/** Scores on criteria of one name, oldest first. */
export interface CriterionHistory {
  title: string;
  points: TrendPoint[];
}

/** Scores by criterion, those scored most often first. `debriefs` come newest first. */
export function criterionHistories(debriefs: readonly PastDebrief[]): CriterionHistory[] {
  const histories = new Map<string, CriterionHistory>();
  for (const debrief of debriefs) {
    for (const { title, kind, score } of debrief.criteria) {
      if (kind === 'price' || score === null) continue;
      const key = title.trim().toLowerCase();
      const history = histories.get(key) ?? { title, points: [] };
      const { jobId, reference, toldAt } = debrief;
      histories.set(key, { ...history, points: [{ jobId, reference, toldAt, score }, ...history.points] });
    }
  }
  return [...histories.values()]
    .filter(({ points }) => points.length >= FEWEST_POINTS)
    .toSorted((one, other) => other.points.length - one.points.length || one.title.localeCompare(other.title));
}

/** What the last losses were due to, the most frequent cause first. `debriefs` come newest first. */
export function lastLosses(debriefs: readonly PastDebrief[]): {
  of: number;
  causes: { cause: LossCause; count: number }[];
} {
  const losses = debriefs.filter(({ outcome }) => outcome === 'lost').slice(0, LAST_LOSSES);
  const counts = new Map<LossCause, number>();
  for (const { cause } of losses) counts.set(cause ?? 'unknown', (counts.get(cause ?? 'unknown') ?? 0) + 1);
  const causes = [...counts].map(([cause, count]) => ({ cause, count }));
  return { of: losses.length, causes: causes.toSorted((one, other) => other.count - one.count) };
}
