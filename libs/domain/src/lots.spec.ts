import { expect, test } from 'vitest';
import { LOT_LIMITS, lotsProblems, partTitle } from './lots.js';

const lots = [
  { title: 'Venue', categoryId: 'events' },
  { title: 'Catering', categoryId: 'food' },
];
const lines = [
  { title: 'Hall', lot: 0, isOptional: false },
  { title: 'Lunch', lot: 1, isOptional: false },
  { title: 'Late snack', lot: 1, isOptional: true },
];

test('a brief without parts has none to mend, and one whose lines are all placed neither', () => {
  expect(lotsProblems('Conference', [], [{ title: 'Hall', isOptional: false }])).toEqual([]);
  expect(lotsProblems('Conference', lots, lines)).toEqual([]);
  expect(partTitle('Conference ', { title: ' Venue' })).toBe('Conference: Venue');
});

test('one part alone is one job', () => {
  expect(lotsProblems('Conference', lots.slice(0, 1), lines)).toEqual([
    { field: 'lots', message: 'Add a second part, or remove the only one: then it is one job.' },
  ]);
});

test('every part has a name of its own that fits', () => {
  const named = (...titles: string[]) =>
    lotsProblems(
      'Conference',
      titles.map((title) => ({ title, categoryId: 'c' })),
      lines,
    ).map(({ message }) => message);
  expect(named('Venue', ' ')).toContain('Name this part.');
  expect(named('Venue', 'Venue')).toContain('Two parts are called "Venue". Name them apart.');
  expect(named('Venue', 'x'.repeat(LOT_LIMITS.title + 1))).toContain(
    'Shorten this text by 1 character. The limit is 60.',
  );
  expect(lotsProblems('x'.repeat(115), lots, lines)[0]?.message).toBe(
    'Title and part are too long together by 2. Shorten one of them.',
  );
});

test('every line belongs to a part, and every part has a line that counts', () => {
  const homeless = [
    ...lines,
    { title: 'Coat check', lot: null, isOptional: false },
    { title: 'Bus', lot: 5, isOptional: false },
  ];
  expect(lotsProblems('Conference', lots, homeless)).toEqual([
    { field: 'lines.3.lot', message: 'Say which part "Coat check" belongs to.' },
    { field: 'lines.4.lot', message: 'Say which part "Bus" belongs to.' },
  ]);
  const optional = lines.map((line) => ({ ...line, isOptional: line.lot === 1 }));
  expect(lotsProblems('Conference', lots, optional)).toEqual([
    { field: 'lots.1.title', message: 'Give "Catering" at least one line that every bidder must price.' },
  ]);
});

test('there are not more parts than anybody can follow', () => {
  const many = Array.from({ length: 11 }, (_, place) => ({ title: `Part ${place}`, categoryId: 'c' }));
  expect(lotsProblems('Conference', many, lines)[0]).toEqual({ field: 'lots', message: 'Keep to 10 parts.' });
});
