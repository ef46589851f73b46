import { describe, expect, test } from 'vitest';
import { type RoundAsked, roundProblems, roundTitle } from './rounds.js';

const now = new Date('2026-11-23T09:00:00Z');

const sound: RoundAsked = {
  number: 2,
  deadline: new Date('2026-11-27T17:00:00Z'),
  now,
  words: 'Your best price for both days.',
  leftOutWords: 'Your plan did not cover the second day.',
  keptIds: ['a', 'b'],
  proposals: [
    { id: 'a', isReadable: true },
    { id: 'b', isReadable: true },
    { id: 'c', isReadable: true },
    { id: 'd', isReadable: false },
  ],
  bidderNames: ['Events team', 'Lantern & Co', 'Northside', 'Broken Ltd'],
};

const fieldsOf = (changes: Partial<RoundAsked>) => roundProblems({ ...sound, ...changes }).map(({ field }) => field);

describe('a further round', () => {
  test('is sound with somebody kept in, a deadline ahead and words for both sides', () => {
    expect(roundProblems(sound)).toEqual([]);
  });

  test.each<[string, Partial<RoundAsked>, string[]]>([
    ['keeps somebody in', { keptIds: [] }, ['kept']],
    ['keeps in nobody whose proposal could not be read', { keptIds: ['a', 'd'] }, ['kept']],
    ['keeps in nobody who did not propose', { keptIds: ['x'] }, ['kept']],
    ['closes later than now', { deadline: now }, ['deadline']],
    ['says what it asks', { words: ' ' }, ['words']],
    ['says why the others are left out', { leftOutWords: '' }, ['leftOutWords']],
    ['names nobody to those who are kept in', { words: 'Come nearer to northside.' }, ['words']],
    ['names nobody to those who are left out', { leftOutWords: 'Events team is cheaper.' }, ['leftOutWords']],
    ['is not the eleventh', { number: 11 }, ['kept']],
  ])('%s', (_, changes, fields) => {
    expect(fieldsOf(changes)).toEqual(fields);
  });

  test('needs no words for those left out when nobody is', () => {
    const proposals = sound.proposals.slice(0, 2);
    expect(fieldsOf({ proposals, leftOutWords: '' })).toEqual([]);
  });

  test('is called as the job is, once', () => {
    expect(roundTitle('Offsite for 80', 2)).toBe('Offsite for 80, round 2');
    expect(roundTitle('Offsite for 80, round 2', 3)).toBe('Offsite for 80, round 3');
    expect(roundTitle('x'.repeat(120), 2)).toHaveLength(120);
  });
});
