import { calendarDateIn } from '@bidwell/domain/calendar';
import { fittingAnswersDue } from '@bidwell/domain/schedule';
import type { JobTimes } from './built.js';
import type { Ledger } from './ledger.js';

/** How far a built job has come. */
export type BuiltPhase = 'draft' | 'pending' | 'open' | 'opened' | 'cancelled';

const NEVER = { publishedAt: null, openedAt: null, cancelledAt: null };

/** The opener needs a moment. */
const OPENING = 180;

/** Believable times for a job that has come so far by now. A wish may name others. */
export function timesOf(phase: BuiltPhase, ledger: Ledger, wish: Partial<JobTimes> = {}): JobTimes {
  const times = { ...usualTimes(phase, ledger), ...given(wish) };
  if (phase !== 'opened' || times.openedAt !== null || times.deadline === null) return times;
  return { ...times, openedAt: new Date(times.deadline.getTime() + OPENING) };
}

/** The day by which the requester promises to decide, unless the wish names one: ten days after the deadline. */
export function decisionDueAfter(deadline: Date | null): string | null {
  return deadline === null ? null : calendarDateIn(new Date(deadline.getTime() + 10 * 86_400_000), 'UTC');
}

/** By when the requester promises every answer: a day after the last question. Null where that is past the deadline. */
export function answersDueAfter(questionsDue: Date | null, deadline: Date | null): Date | null {
  const answersDue = questionsDue === null ? null : new Date(questionsDue.getTime() + 86_400_000);
  return fittingAnswersDue({ answersDue, questionsDue, deadline });
}

function usualTimes(phase: BuiltPhase, ledger: Ledger): JobTimes {
  const createdAt = ledger.days(phase === 'opened' ? -8 : -3);
  switch (phase) {
    case 'pending':
      return { ...NEVER, createdAt, questionsDue: ledger.days(4), deadline: ledger.days(8) };
    case 'draft':
      return { ...NEVER, createdAt, questionsDue: null, deadline: null };
    case 'open':
      return {
        ...NEVER,
        createdAt,
        publishedAt: ledger.days(-2),
        questionsDue: ledger.days(2),
        deadline: ledger.days(5),
      };
    case 'opened':
      return {
        ...NEVER,
        createdAt,
        publishedAt: ledger.days(-7),
        questionsDue: ledger.days(-4),
        deadline: ledger.days(-1),
      };
    case 'cancelled': {
      const times = { publishedAt: ledger.days(-2), questionsDue: ledger.days(2), deadline: ledger.days(5) };
      return { ...NEVER, ...times, createdAt, cancelledAt: ledger.days(-1) };
    }
  }
}

function given({
  createdAt,
  publishedAt,
  questionsDue,
  deadline,
  openedAt,
  cancelledAt,
}: Partial<JobTimes>): Partial<JobTimes> {
  const times = { createdAt, publishedAt, questionsDue, deadline, openedAt, cancelledAt };
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined));
}
