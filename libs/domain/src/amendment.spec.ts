import { expect, test } from 'vitest';
import type { AmendableBrief, AmendedLine } from './addendum.js';
import { type Amendment, amendmentProblems, newProblems } from './amendment.js';
import { briefDifference } from './brief-difference.js';

/** A Tuesday. The deadline is on Friday, three working days ahead. */
const now = new Date('2026-11-24T10:00:00Z');
const line: AmendedLine = {
  id: 'hall',
  title: 'Plenary hall',
  details: '',
  group: '',
  quantity: 3,
  unit: 'day',
  basis: 'unit' as const,
  isOptional: false,
};
const before: AmendableBrief = {
  summary: 'A conference.',
  startsOn: '2027-03-02',
  endsOn: null,
  dateFlexibility: 'firm',
  place: 'Lisbon',
  headCount: 220,
  services: [],
  questionsDue: new Date('2026-11-25T17:00:00Z'),
  answersDue: new Date('2026-11-26T17:00:00Z'),
  deadline: new Date('2026-11-27T17:00:00Z'),
  decisionDue: '2026-12-04',
  lines: [line],
  parts: [],
};

function amendment(change: Partial<AmendableBrief>, more: Partial<Amendment> = {}): Amendment {
  const after = { ...before, ...change };
  const changes = briefDifference(before, after);
  return { before, after, changes, reason: 'More people come.', isSaidToMatter: false, ...more };
}

const problems = (change: Partial<AmendableBrief>, at = now, days = 3, more: Partial<Amendment> = {}) =>
  amendmentProblems(amendment(change, more), { now: at, holidays: [] }, days);

test('a change in good time, with a reason, is published as it is', () => {
  expect(problems({ headCount: 260 })).toEqual([]);
});

test('without a reason there is no addendum', () => {
  expect(problems({ headCount: 260 }, now, 3, { reason: ' ' })).toEqual([
    { field: 'reason', message: 'Say why the brief changes: everybody invited reads it.' },
  ]);
});

test.each<[keyof AmendableBrief, Date | null, string]>([
  [
    'deadline',
    new Date('2026-11-27T16:59:00Z'),
    'Deadline for proposals: this only moves later. It is 2026-11-27 17:00 UTC now.',
  ],
  [
    'questionsDue',
    new Date('2026-11-25T16:00:00Z'),
    'End of questions: this only moves later. It is 2026-11-25 17:00 UTC now.',
  ],
  [
    'answersDue',
    new Date('2026-11-26T16:00:00Z'),
    'Answers promised by: this only moves later. It is 2026-11-26 17:00 UTC now.',
  ],
  ['answersDue', null, 'Answers promised by: this only moves later. It is 2026-11-26 17:00 UTC now.'],
])('%s does not come earlier', (field, is, message) => {
  expect(problems({ [field]: is })).toEqual([{ field, message }]);
});

test('questions that were welcome until the deadline are not cut short', () => {
  const open = { ...before, questionsDue: null };
  const after = { ...open, questionsDue: new Date('2026-11-26T17:00:00Z') };
  const cut = { before: open, after, changes: briefDifference(open, after), reason: 'Enough.', isSaidToMatter: false };
  expect(amendmentProblems(cut, { now, holidays: [] }, 3)).toEqual([
    { field: 'questionsDue', message: 'End of questions: this only moves later. It lasts until the deadline now.' },
  ]);
});

test('what closes may close later, and questions may go on until the deadline', () => {
  expect(problems({ deadline: new Date('2026-12-01T17:00:00Z'), questionsDue: null })).toEqual([]);
});

const wednesday = new Date('2026-11-25T10:00:00Z');
const late = {
  field: 'deadline',
  message: 'Bidders get 3 working days for a change that matters. Move the deadline to 2026-11-30 or later.',
};

test('a change that matters in the last working days must extend the deadline', () => {
  expect(problems({ headCount: 260 }, wednesday)).toEqual([late]);
  expect(problems({ headCount: 260, deadline: new Date('2026-11-29T17:00:00Z') }, wednesday)).toEqual([late]);
  expect(problems({ headCount: 260, deadline: new Date('2026-11-30T09:00:00Z') }, wednesday)).toEqual([]);
});

test('the policy says how many days, and holidays are none', () => {
  expect(problems({ headCount: 260 }, wednesday, 2)).toEqual([]);
  expect(problems({ headCount: 260 }, wednesday, 0)).toEqual([]);
  const calendar = { now, holidays: ['2026-11-26'] };
  expect(amendmentProblems(amendment({ headCount: 260 }), calendar, 3)).toEqual([late]);
});

test('words alone extend nothing, unless the requester says that they matter', () => {
  expect(problems({ summary: 'The same, better said.' }, wednesday)).toEqual([]);
  expect(problems({ summary: 'Everything else.' }, wednesday, 3, { isSaidToMatter: true })).toEqual([late]);
});

test('a line stays, and stays the same thing', () => {
  expect(problems({ lines: [] })).toEqual([
    {
      field: 'lines',
      message: '"Plenary hall" stays: bidders may have priced it. Say in its details that it is no longer wanted.',
    },
  ]);
  const kept =
    '"Plenary hall" keeps its name and its unit: bidders may have priced it. Change its details or quantity, or add a line.';
  for (const other of [{ title: 'Small hall' }, { unit: 'hour' }]) {
    expect(problems({ lines: [{ ...line, ...other }] })).toEqual([{ field: 'lines.0', message: kept }]);
  }
  expect(problems({ lines: [line, { ...line, id: 'elsewhere', title: 'Foreign' }] })).toEqual([
    { field: 'lines', message: '"Foreign" is no line of this job. Add it as a new one.' },
  ]);
});

test('what was wrong before is not held against an amendment', () => {
  const old = { field: 'questionsDue', message: 'Let questions end in the future.' };
  const brought = { field: 'endsOn', message: 'Enter an end on or after the start.' };
  expect(newProblems([old], [old, brought])).toEqual([brought]);
});
