// Whether requesters who know a supplier's work choose it again when they may choose, and whether they ask it at all.
import { shareOf, type Share } from './participation.js';

/** A job that a supplier finished for a requester. Days are whole numbers on one calendar. */
export interface FinishedJob {
  supplier: string;
  requester: string;
  category: string;
  day: number;
}

/** A later job of a requester: who stood, who was asked, who won. */
export interface LaterJob {
  requester: string;
  category: string;
  /** Of the decision, for a contest; of the posting, for a job that may not be decided yet. */
  day: number;
  standing: readonly string[];
  invited: readonly string[];
  /** Null while nobody is chosen. */
  winner: string | null;
  /** The model's chance of the supplier in question without loyalty; absent where there is no model. */
  chance?: number;
}

/** Finished work is remembered this long. */
export const REMEMBERED_DAYS = 365;

export interface ComeBack {
  wins: number;
  /** Contests of requesters with finished work by the supplier, in its category, in which it stood among two or more. */
  contests: number;
  share: Share;
  /** Wins that the model expects without loyalty; null unless every one of the contests has a chance. */
  expected: number | null;
}

/**
 * Come-back rate of one supplier: of the contests decided within 365 days after it finished work for the requester, in the
 * same category, in which it stood, the share it won.
 */
export function comeBack(supplier: string, jobs: readonly LaterJob[], finished: readonly FinishedJob[]): ComeBack {
  const knows = knowers(supplier, finished);
  const counted = jobs.filter(
    (job) =>
      job.winner !== null && job.standing.length >= 2 && job.standing.includes(supplier) && knows(job, REMEMBERED_DAYS),
  );
  const wins = counted.filter(({ winner }) => winner === supplier).length;
  const chances = counted.flatMap(({ chance }) => (chance === undefined ? [] : [chance]));
  const expected = chances.length < counted.length ? null : chances.reduce((sum, chance) => sum + chance, 0);
  return { wins, contests: counted.length, share: shareOf(wins, counted.length), expected };
}

export interface ReturnToTender {
  /** Requesters with finished work by the supplier who posted again in the category. */
  requesters: number;
  /** Those of them on whose later jobs the supplier neither bid nor was invited: the silent loss. */
  lost: number;
  share: Share;
}

/** How many requesters who know the supplier ask again without it. */
export function returnToTender(
  supplier: string,
  jobs: readonly LaterJob[],
  finished: readonly FinishedJob[],
): ReturnToTender {
  const knows = knowers(supplier, finished);
  const again = new Set<string>();
  const met = new Set<string>();
  for (const job of jobs) {
    if (!knows(job, Infinity)) continue;
    again.add(job.requester);
    if (job.standing.includes(supplier) || job.invited.includes(supplier)) met.add(job.requester);
  }
  const lost = again.size - met.size;
  return { requesters: again.size, lost, share: shareOf(lost, again.size) };
}

/** Whether a job comes after finished work by the supplier, for the same requester and category, at most so many days. */
function knowers(supplier: string, finished: readonly FinishedJob[]): (job: LaterJob, days: number) => boolean {
  const daysOf = new Map<string, number[]>();
  for (const job of finished) {
    if (job.supplier !== supplier) continue;
    const key = JSON.stringify([job.requester, job.category]);
    daysOf.set(key, [...(daysOf.get(key) ?? []), job.day]);
  }
  return (job, days) =>
    (daysOf.get(JSON.stringify([job.requester, job.category])) ?? []).some(
      (day) => job.day > day && job.day - day <= days,
    );
}
