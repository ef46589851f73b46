import type { TimelineFragment } from '../../../graphql/generated/graphql';

/** One thing in a job's life. */
export interface Step {
  words: string;
  /** An instant, or a calendar day when `isDay`. */
  at: string;
  isDay: boolean;
}

/** The steps of a job's life in the order of their time. A cancelled job has nothing before it any more. */
export function stepsOf(job: TimelineFragment): Step[] {
  const isOver = job.phase === 'CANCELLED';
  const instant = (words: string, at: string | null | undefined): Step[] => (at ? [{ words, at, isDay: false }] : []);
  const day = (words: string, at: string | null): Step[] => (at ? [{ words, at, isDay: true }] : []);
  const published = instant('Published', job.publishedAt);
  if (isOver) return published;
  const steps = [
    ...published,
    ...job.addenda.flatMap(({ number, publishedAt }) => instant(`Addendum ${number}`, publishedAt)),
    ...instant('Questions end', job.questionsDue),
    ...instant('Answers promised', job.answersDue),
    ...instant(job.openedAt ? 'Deadline, all proposals opened' : 'Deadline, all proposals open', job.deadline),
    ...(job.award
      ? instant(job.award.isAward ? 'Chosen' : 'Closed without an award', job.award.decidedAt)
      : day('Decision promised', job.decisionDue)),
    ...day('Work starts', job.startsOn),
  ];
  return steps.toSorted((one, other) => timeOf(one) - timeOf(other));
}

/** A day counts from its end, so that what happens at an hour of it comes first. */
function timeOf({ at, isDay }: Step): number {
  return Date.parse(isDay ? `${at}T23:59:59Z` : at);
}
