import { expect, test } from 'vitest';
import { weekFromWords, zoneProblems } from './week-in-words.js';

const closed = ['', '', '', '', '', ''];

test('hours are read as people write them', () => {
  const { week, problems } = weekFromWords(['9:00–12:30 , 13:30 to 17:30', ...closed]);
  expect(problems).toEqual([]);
  expect(week[0]).toEqual([
    { from: '09:00', to: '12:30' },
    { from: '13:30', to: '17:30' },
  ]);
});

test.each([
  [['', ...closed], /at least one weekday/],
  [['nine to five', ...closed], /two figures/],
  [['09:00', ...closed], /two figures/],
  [['17:00-09:00', ...closed], /after 17:00/],
])('%j is refused', (days, message) => {
  expect(weekFromWords(days).problems[0]?.message).toMatch(message);
});

test('a zone is one that exists', () => {
  expect(['Europe/Lisbon', 'UTC', 'Lisbon', '', 'Mars/Base'].map((zone) => zoneProblems(zone).length)).toEqual([
    0, 0, 1, 1, 1,
  ]);
});
