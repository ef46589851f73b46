import { expect, it } from 'vitest';
import type { DraftLine } from './draft';
import { emptyLine } from './empty-line';
import { groupsOf, putGroup, split, withoutLot } from './lots';

const line = (title: string, lot: number | null = null): DraftLine => ({ ...emptyLine(), title, lot });
const places = (lines: readonly DraftLine[]) => lines.map(({ title, lot }) => [title, lot]);

it('begins with two parts, and every line in the first', () => {
  const { lots, lines } = split([line('Hall'), line('Lunch')], 'events');
  expect(lots.map(({ title, categoryId }) => [title, categoryId])).toEqual([
    ['', 'events'],
    ['', 'events'],
  ]);
  expect(places(lines)).toEqual([
    ['Hall', 0],
    ['Lunch', 0],
  ]);
});

it('gives the lines of a removed part back and closes the gap', () => {
  const lots = ['a', 'b', 'c'].map((key) => ({ key, title: key, categoryId: 'events' }));
  const before = { lots, lines: [line('Hall', 0), line('Sound', 1), line('Lunch', 2), line('New')] };
  const after = withoutLot(before, 1);
  expect(after.lots.map(({ key }) => key)).toEqual(['a', 'c']);
  expect(places(after.lines)).toEqual([
    ['Hall', 0],
    ['Sound', null],
    ['Lunch', 1],
    ['New', null],
  ]);
});

it('is one job again without the last part', () => {
  const only = { lots: [{ key: 'a', title: 'Venue', categoryId: 'events' }], lines: [line('Hall', 0)] };
  expect(places(withoutLot(only, 0).lines)).toEqual([['Hall', null]]);
});

it('moves a whole group at once, and says where each group stands', () => {
  const lines = [
    { ...line('Hall', 0), group: 'Rooms' },
    { ...line('Sound', 0), group: 'Technique' },
    { ...line('Foyer', 1), group: 'Rooms' },
    line('Fee', 0),
  ];
  expect(groupsOf(lines)).toEqual([
    { group: 'Rooms', count: 2, lot: null },
    { group: 'Technique', count: 1, lot: 0 },
  ]);
  expect(places(putGroup(lines, 'Rooms', 1))).toEqual([
    ['Hall', 1],
    ['Sound', 0],
    ['Foyer', 1],
    ['Fee', 0],
  ]);
});

it('tells no groups apart where there is one', () => {
  expect(groupsOf([line('Hall', 0), { ...line('Foyer', 0), group: 'Rooms' }])).toEqual([]);
});
