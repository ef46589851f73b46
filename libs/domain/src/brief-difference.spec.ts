import { expect, test } from 'vitest';
import { type AmendableBrief, type AmendedLine, isMaterialChange } from './addendum.js';
import { briefDifference } from './brief-difference.js';

const line: AmendedLine = {
  id: 'hall',
  title: 'Plenary hall',
  details: 'With a stage',
  group: '',
  quantity: 3,
  unit: 'day',
  basis: 'unit' as const,
  isOptional: false,
};
const brief: AmendableBrief = {
  summary: 'A conference for sales.',
  startsOn: '2027-03-02',
  endsOn: '2027-03-04',
  dateFlexibility: 'firm',
  place: 'Lisbon',
  headCount: 220,
  services: ['Catering', 'Technique'],
  questionsDue: new Date('2026-11-26T17:00:00Z'),
  answersDue: null,
  deadline: new Date('2026-11-30T17:00:00Z'),
  decisionDue: '2026-12-07',
  lines: [line],
  parts: [{ field: 'answers.rooms', label: 'Rooms by night', words: '110 singles' }],
};

test('two equal briefs have no difference', () => {
  expect(briefDifference(brief, { ...brief, services: [...brief.services], lines: [{ ...line }] })).toEqual([]);
});

test.each<[Partial<AmendableBrief>, object]>([
  [
    { deadline: new Date('2026-12-02T17:00:00Z') },
    { label: 'Deadline for proposals', kind: 'instant', before: '2026-11-30T17:00:00.000Z', isMaterial: false },
  ],
  [{ questionsDue: null }, { label: 'End of questions', after: null, isMaterial: false }],
  [{ answersDue: new Date('2026-11-27T17:00:00Z') }, { label: 'Answers promised by', before: null }],
  [{ decisionDue: '2026-12-09' }, { kind: 'day', before: '2026-12-07', after: '2026-12-09', isMaterial: false }],
  [{ summary: 'A conference for service.' }, { label: 'What is needed', kind: 'text', isMaterial: false }],
  [{ startsOn: '2027-03-09' }, { label: 'First day', kind: 'day', isMaterial: true }],
  [{ endsOn: null }, { label: 'Last day', after: null, isMaterial: true }],
  [{ dateFlexibility: 'fewDays' }, { before: 'These days only', after: 'A few days either way', isMaterial: true }],
  [{ place: 'Porto' }, { label: 'Where', before: 'Lisbon', after: 'Porto', isMaterial: true }],
  [{ headCount: 260 }, { kind: 'number', before: '220', after: '260', isMaterial: true }],
  [{ services: ['Catering'] }, { before: 'Catering\nTechnique', after: 'Catering', isMaterial: true }],
  [
    { lines: [{ ...line, quantity: 2.5 }] },
    { field: 'lines.hall.quantity', label: 'Plenary hall', before: '3 day', after: '2.5 day', isMaterial: true },
  ],
  [
    { lines: [{ ...line, details: '' }] },
    { field: 'lines.hall.details', label: 'Plenary hall: details', before: 'With a stage', after: null },
  ],
  [
    {
      lines: [
        line,
        {
          id: null,
          title: 'Coat check',
          details: 'Two people',
          group: '',
          quantity: 3,
          unit: 'day',
          basis: 'unit' as const,
          isOptional: false,
        },
      ],
    },
    { field: 'lines.new.0', label: 'New line: Coat check', before: null, after: '3 day. Two people', isMaterial: true },
  ],
  [
    { parts: [{ field: 'answers.rooms', label: 'Rooms by night', words: '130 singles' }] },
    { field: 'answers.rooms', label: 'Rooms by night', before: '110 singles', after: '130 singles', isMaterial: true },
  ],
  [{ parts: [] }, { label: 'Rooms by night', before: '110 singles', after: null, isMaterial: true }],
])('%j is told as one change', (change, told) => {
  const [first, ...others] = briefDifference(brief, { ...brief, ...change });
  expect(first).toMatchObject(told);
  expect(others).toEqual([]);
});

test('only what touches a price or a promise matters', () => {
  const later = briefDifference(brief, {
    ...brief,
    deadline: new Date('2026-12-02T17:00:00Z'),
    summary: 'Other words.',
  });
  expect(isMaterialChange(later)).toBe(false);
  expect(isMaterialChange([...later, ...briefDifference(brief, { ...brief, headCount: 221 })])).toBe(true);
});
