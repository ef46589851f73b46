import { expect, test } from 'vitest';
import type { DayNoteFragment } from '../../../graphql/generated/graphql';
import { notesFor, periodAt, placeNotes } from './day-note';

const note = (id: string, day: string, bidderKey: string | null = null) => ({ id, day, bidderKey }) as DayNoteFragment;

test('a chart about one bidder shows the notes on everybody and on that bidder', () => {
  const notes = [note('1', '2026-01-01'), note('2', '2026-01-02', 'a'), note('3', '2026-01-03', 'b')];
  expect(notesFor(notes, 'a').map(({ id }) => id)).toEqual(['1', '2']);
  expect(notesFor(notes, null).map(({ id }) => id)).toEqual(['1']);
});

test('notes outside of the chart have neither line nor number', () => {
  const notes = [note('1', '2025-01-01'), note('2', '2026-01-02'), note('3', '2026-03-01')];
  const { placed, shown } = placeNotes(notes, (day) => (day < '2026-01-01' ? null : Number(day.slice(5, 7))));
  expect(placed).toEqual([
    { id: '2', number: 1, x: 1 },
    { id: '3', number: 2, x: 3 },
  ]);
  expect(shown.map(({ id }) => id)).toEqual(['2', '3']);
});

test('a day stands at the period it falls into', () => {
  const quarters = ['2026-01-01', '2026-04-01'];
  expect(periodAt(quarters, '2026-06-30', '2026-03-31')).toBe('2026-01-01');
  expect(periodAt(quarters, '2026-06-30', '2026-06-30')).toBe('2026-04-01');
  expect(periodAt(quarters, '2026-06-30', '2026-07-01')).toBeNull();
  expect(periodAt(quarters, '2026-06-30', '2025-12-31')).toBeNull();
});
