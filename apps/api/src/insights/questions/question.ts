import type { QuestionFacts } from '@bidwell/domain/question-words';
import type { RunData } from '../runs/run-facts.js';

/** What a check found, with the contests it stands on. */
export interface Question {
  /** Says what it asks about, the same from run to run. */
  key: string;
  /** The bidder it is about first. Null: none. */
  bidderId: string | null;
  /** Empty: nobody's. */
  requesterKey: string;
  requesterName: string;
  facts: QuestionFacts;
  contestIds: readonly string[];
}

/** As many contests are kept behind a question; it is long settled by then. */
export const CONTESTS_KEPT = 500;

/** A question about one bidder and one requester of a run, either of them left out where it is about none. */
export function questionOf(
  data: RunData,
  about: { bidder?: number; requester?: number },
  facts: QuestionFacts,
  contests: readonly number[],
): Question {
  const bidder = about.bidder === undefined ? null : data.suppliers[about.bidder]!;
  const requester = about.requester === undefined ? null : data.requesters[about.requester]!;
  return {
    key: [facts.kind, bidder?.id ?? '', requester?.key ?? ''].join('|'),
    bidderId: bidder?.id ?? null,
    requesterKey: requester?.key ?? '',
    requesterName: requester?.name ?? '',
    facts,
    contestIds: contests.slice(-CONTESTS_KEPT).map(data.contestId),
  };
}

/** Places of the contests of every requester that the record names, oldest first. */
export function contestsByRequester({ contests, requesters }: RunData): Map<number, number[]> {
  const found = new Map<number, number[]>();
  contests.requester.forEach((requester, contest) => {
    if (requesters[requester]!.key === '') return;
    const own = found.get(requester);
    if (own === undefined) found.set(requester, [contest]);
    else own.push(contest);
  });
  return found;
}

/** The rows of one contest. */
export function rowsAt({ contests }: Pick<RunData, 'contests'>, contest: number): number[] {
  const first = contests.starts[contest]!;
  return Array.from({ length: contests.starts[contest + 1]! - first }, (_, at) => first + at);
}

/** What was found, by what it is about, in the order it was found. */
export function grouped<T>(found: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of found) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
