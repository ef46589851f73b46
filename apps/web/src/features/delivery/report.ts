import type { JobReport, MadePromise } from '../../graphql/job-report';
import type { OutcomeQuery, RecordOutcomeMutationVariables } from '../../graphql/generated/graphql';

/** The job with what was reported of it. */
export type ReportedJob = NonNullable<OutcomeQuery['job']> & JobReport;

/** What became of a promise, as it is chosen. `counted`: it fell due several times. */
export type Verdict = 'kept' | 'missed' | 'counted' | 'notDue';

/** The answer to one promise while it is written. */
export interface PromiseAnswer {
  position: number;
  verdict: Verdict | null;
  timesKept: number | null;
  timesDue: number | null;
  words: string;
}

/** The report while it is written. */
export interface Report {
  headCount: number | null;
  spend: number | null;
  lessons: string;
  customerLine: string;
  startedOn: string | null;
  endedOn: string | null;
  promises: PromiseAnswer[];
}

/** The report as it was recorded last, or an empty one. */
export function reportOf({ outcome, promises, startsOn, endsOn }: ReportedJob): Report {
  return {
    headCount: outcome?.headCount ?? null,
    spend: outcome?.spend?.amount ?? null,
    lessons: outcome?.lessons ?? '',
    customerLine: outcome?.customerLine ?? '',
    startedOn: outcome ? outcome.startedOn : startsOn,
    endedOn: outcome ? outcome.endedOn : endsOn,
    promises: promises.filter(({ isAskedInReport }) => isAskedInReport).map(answerOf),
  };
}

function answerOf({ position, words, outcome }: MadePromise): PromiseAnswer {
  const { timesDue = null, timesKept = null } = outcome ?? {};
  return { position, words, verdict: verdictOf(timesDue, timesKept), timesDue, timesKept };
}

function verdictOf(timesDue: number | null, timesKept: number | null): Verdict | null {
  if (timesDue === null) return null;
  if (timesDue === 0) return 'notDue';
  if (timesDue > 1) return 'counted';
  return timesKept === 1 ? 'kept' : 'missed';
}

const COUNTS: Record<Exclude<Verdict, 'counted'>, { timesDue: number; timesKept: number }> = {
  kept: { timesDue: 1, timesKept: 1 },
  missed: { timesDue: 1, timesKept: 0 },
  notDue: { timesDue: 0, timesKept: 0 },
};

/** The report as the server takes it. A promise without an answer is left out: the server names it. */
export function wireOf(jobId: string, { promises, ...report }: Report): RecordOutcomeMutationVariables {
  return {
    jobId,
    ...report,
    promises: promises.flatMap(({ position, verdict, timesDue, timesKept, words }) => {
      if (verdict === null) return [];
      // A count that was left out is sent as one that the server asks for again.
      const counts = verdict === 'counted' ? { timesDue: timesDue ?? -1, timesKept: timesKept ?? -1 } : COUNTS[verdict];
      return [{ position, words, ...counts }];
    }),
  };
}
