import { expect, test } from 'vitest';
import { fittingAnswersDue, scheduleProblems, type Schedule } from './schedule.js';

const now = new Date('2026-11-22T10:00:00Z');
const schedule: Schedule = {
  startsOn: '2027-01-15',
  endsOn: '2027-01-16',
  dateFlexibility: 'firm',
  questionsDue: new Date('2026-11-26T17:00:00Z'),
  answersDue: new Date('2026-11-27T17:00:00Z'),
  deadline: new Date('2026-11-30T17:00:00Z'),
  decisionDue: '2026-12-07',
};

test.each<[string, Partial<Schedule>]>([
  ['with every date in order', {}],
  ['with open dates', { startsOn: null, endsOn: null, dateFlexibility: 'open' }],
  ['with open dates and a wish', { dateFlexibility: 'open' }],
  ['without an end', { endsOn: null }],
  ['of a single day', { endsOn: '2027-01-15' }],
  ['with questions until the deadline', { questionsDue: null }],
  ['with answers until the deadline', { answersDue: null }],
  ['with answers by the end of questions', { answersDue: schedule.questionsDue }],
  ['decided on the day of the deadline', { decisionDue: '2026-11-30' }],
  ['decided on the day the work starts', { decisionDue: '2027-01-15' }],
])('a schedule %s is whole', (_, change) => {
  expect(scheduleProblems({ ...schedule, ...change }, now)).toEqual([]);
});

test.each<[Partial<Schedule>, string, string]>([
  [{ startsOn: null, endsOn: null }, 'startsOn', 'Enter when the work starts, or say that the dates are open.'],
  [{ startsOn: '2026-11-20', endsOn: null, decisionDue: null }, 'startsOn', 'This day is past. Enter a later one.'],
  [{ startsOn: '2027-02-30', endsOn: null }, 'startsOn', 'Enter a day that exists, such as 2026-12-18.'],
  [{ endsOn: '2027-01-14' }, 'endsOn', 'Enter an end on or after the start.'],
  [{ questionsDue: now }, 'questionsDue', 'Let questions end in the future.'],
  [{ questionsDue: schedule.deadline }, 'questionsDue', 'Let questions end before the deadline for proposals.'],
  [{ answersDue: now }, 'answersDue', 'Promise your answers for a time in the future.'],
  [
    { answersDue: new Date('2026-11-26T16:59:59Z') },
    'answersDue',
    'Promise your answers for the end of questions or later.',
  ],
  [
    { answersDue: schedule.deadline },
    'answersDue',
    'Promise your answers for before the deadline, so that bidders can use them.',
  ],
  [{ deadline: null }, 'deadline', 'Enter the deadline for proposals.'],
  [{ deadline: now, questionsDue: null }, 'deadline', 'Enter a deadline in the future.'],
  [{ decisionDue: null }, 'decisionDue', 'Promise a day for your decision.'],
  [{ decisionDue: '2026-11-20' }, 'decisionDue', 'This day is past. Enter a later one.'],
  [{ decisionDue: 'soon' }, 'decisionDue', 'Enter a day that exists, such as 2026-12-18.'],
  [{ decisionDue: '2026-11-29' }, 'decisionDue', 'Promise your decision for the day of the deadline or later.'],
  [{ decisionDue: '2027-01-16' }, 'decisionDue', 'Promise your decision for the day the work starts or earlier.'],
])('%j is told at its field', (change, field, message) => {
  expect(scheduleProblems({ ...schedule, ...change }, now)).toContainEqual({ field, message });
});

test('without a deadline, what leans on it is not told twice', () => {
  expect(scheduleProblems({ ...schedule, deadline: null }, now)).toHaveLength(1);
});

test('a day is past only when it is past everywhere on earth', () => {
  const early = new Date('2026-11-22T11:59:00Z');
  const late = new Date('2026-11-22T12:00:00Z');
  const today = { ...schedule, startsOn: '2026-11-21', endsOn: null, decisionDue: null };
  const isPast = (at: Date) =>
    scheduleProblems(today, at).some(({ message }) => message.startsWith('This day is past'));
  expect(isPast(early)).toBe(false);
  expect(isPast(late)).toBe(true);
});

test('a promise of answers that no longer fits falls back to the deadline', () => {
  const { answersDue } = schedule;
  expect(fittingAnswersDue(schedule)).toEqual(answersDue);
  expect(fittingAnswersDue({ ...schedule, answersDue: null })).toBeNull();
  expect(fittingAnswersDue({ ...schedule, questionsDue: null, deadline: answersDue })).toBeNull();
  expect(fittingAnswersDue({ ...schedule, questionsDue: new Date('2026-11-28T17:00:00Z') })).toBeNull();
});
