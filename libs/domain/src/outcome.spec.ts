import { expect, test } from 'vitest';
import { outcomeProblems, type OutcomeReport, recordInWords } from './outcome.js';

const report: OutcomeReport = {
  headCount: 212,
  spend: 4_100_000,
  lessons: 'Order fewer lunches on the last day.',
  customerLine: 'Two key customers met the whole team.',
  startedOn: '2026-05-12',
  endedOn: '2026-05-14',
  promises: [
    { position: 0, timesDue: 1, timesKept: 1, words: '' },
    { position: 1, timesDue: 44, timesKept: 41, words: 'Three answers came the day after.' },
  ],
};
const fieldsOf = (changed: Partial<OutcomeReport>, asked = [0, 1]) =>
  outcomeProblems({ ...report, ...changed }, asked).map(({ field }) => field);

test('a report that answers every promise is complete, whatever else is unknown', () => {
  expect(outcomeProblems(report, [0, 1])).toEqual([]);
  expect(fieldsOf({ headCount: null, spend: null, lessons: '' })).toEqual([]);
  expect(fieldsOf({ promises: [] }, [])).toEqual([]);
});

test('no promise is passed over', () => {
  expect(outcomeProblems({ ...report, promises: [] }, [0, 1])).toEqual([
    { field: 'promises.0', message: 'Say whether this promise was kept, missed, or never fell due.' },
    { field: 'promises.1', message: 'Say whether this promise was kept, missed, or never fell due.' },
  ]);
});

test('what a clock has counted is not asked for, and not taken', () => {
  const [, second] = report.promises;
  expect(fieldsOf({ promises: [second!] }, [1])).toEqual([]);
  expect(fieldsOf({}, [1])).toEqual(['promises.0']);
});

test('a promise that was not made, or is answered twice, is refused', () => {
  const [first] = report.promises;
  expect(fieldsOf({}, [0])).toEqual(['promises.1']);
  expect(fieldsOf({ promises: [...report.promises, first!] })).toEqual(['promises.0']);
});

test.each([
  [{ timesDue: -1, timesKept: 0 }, 'promises.0.timesDue'],
  [{ timesDue: 1.5, timesKept: 0 }, 'promises.0.timesDue'],
  [{ timesDue: 2, timesKept: 3 }, 'promises.0.timesKept'],
  [{ timesDue: 2, timesKept: -1 }, 'promises.0.timesKept'],
  [{ timesDue: 2, timesKept: Number.NaN }, 'promises.0.timesKept'],
])('kept more often than due, or not a count at all, is refused: %o', (times, field) => {
  expect(fieldsOf({ promises: [{ position: 0, words: '', ...times }] }, [0])).toEqual([field]);
});

test('the chain does not break off: one line says what the customer outside had of it', () => {
  expect(outcomeProblems({ ...report, customerLine: '  ' }, [0, 1])).toEqual([
    { field: 'customerLine', message: 'Say in one line what this did for the customer outside.' },
  ]);
  expect(fieldsOf({ customerLine: 'x'.repeat(281) })).toEqual(['customerLine']);
});

test('the line names nobody who may have done the work', () => {
  const line = { ...report, customerLine: 'The EVENTS team made them smile.' };
  expect(outcomeProblems(line, [0, 1], ['Lantern & Co', 'Events team'])).toMatchObject([{ field: 'customerLine' }]);
  expect(outcomeProblems(line, [0, 1], ['Lantern & Co'])).toEqual([]);
});

test('work ends on the day it began or later', () => {
  expect(fieldsOf({ endedOn: '2026-05-12' })).toEqual([]);
  expect(fieldsOf({ endedOn: '2026-05-11' })).toEqual(['endedOn']);
  expect(fieldsOf({ startedOn: null, endedOn: '2026-05-11' })).toEqual([]);
});

test('texts keep to their limits', () => {
  expect(fieldsOf({ lessons: 'x'.repeat(2001) })).toEqual(['lessons']);
  expect(fieldsOf({ promises: [{ position: 0, timesDue: 1, timesKept: 0, words: 'x'.repeat(501) }] }, [0])).toEqual([
    'promises.0.words',
  ]);
});

test('a record reads as one says it', () => {
  expect(recordInWords({ timesKept: 41, timesDue: 44 })).toBe('kept 41 of 44');
  expect(recordInWords({ timesKept: 0, timesDue: 0 })).toBe('never fell due');
});
