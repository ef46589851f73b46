import { expect, test } from 'vitest';
import { inGroups } from './line-groups.js';

test('groups stand in the order in which they first appear, whatever their capitals', () => {
  const lines = [
    { group: 'Venue', title: 'Hall' },
    { group: '', title: 'Fee' },
    { group: ' venue ', title: 'Foyer' },
    { group: 'Food', title: 'Lunch' },
  ];
  expect(inGroups(lines).map(({ group, lines: held }) => [group, held.map(({ title }) => title)])).toEqual([
    ['Venue', ['Hall', 'Foyer']],
    ['', ['Fee']],
    ['Food', ['Lunch']],
  ]);
  expect(inGroups([])).toEqual([]);
});
