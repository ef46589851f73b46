import { describe, expect, it } from 'vitest';
import { NOTE_LIMIT, noteProblems } from './insight-note.js';

const today = '2026-11-22';
const fieldsOf = (day: string, words: string) => noteProblems({ day, words, today }).map(({ field }) => field);

describe('a note on a day', () => {
  it('says something, and fits beside a chart', () => {
    expect(fieldsOf(today, 'New catering team started')).toEqual([]);
    expect(fieldsOf(today, '  ')).toEqual(['words']);
    expect(fieldsOf(today, 'x'.repeat(NOTE_LIMIT))).toEqual([]);
    expect(fieldsOf(today, 'x'.repeat(NOTE_LIMIT + 1))).toEqual(['words']);
  });

  it('stands on a day that a chart may show, or will within a year', () => {
    expect(fieldsOf('1990-01-01', 'x')).toEqual([]);
    expect(fieldsOf('1989-12-31', 'x')).toEqual(['day']);
    expect(fieldsOf('2027-11-22', 'x')).toEqual([]);
    expect(fieldsOf('2027-11-23', 'x')).toEqual(['day']);
  });
});
