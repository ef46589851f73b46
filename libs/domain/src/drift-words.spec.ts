import { describe, expect, it } from 'vitest';
import {
  alarmSentence,
  driftFinding,
  earlySentence,
  memberChangeWords,
  otherChangeWords,
  ownAlarmSentence,
  watchSentence,
} from './drift-words.js';

const change = { since: '2026-01-01', bids: 62, wins: 10, expected: 22.3 };

describe('an alarm', () => {
  it('says what was won, what the past predicts, and how often chance says so', () => {
    expect(alarmSentence({ team: 'Training', runLength: 2880, teamYears: 12, ...change })).toBe(
      'In 62 bids since 1 January 2026 Training has won 10; its own past predicts about 22. Chance alone gives an alarm like this about once in 2,880 bids (12 team-years). Price, date and rivals are already taken into account.',
    );
  });

  it('is told to the team alone as an early sign', () => {
    expect(earlySentence(change)).toBe(
      'In 62 bids since 1 January 2026 you have won 10; your own past predicts about 22. Chance alone gives an early sign like this about once in 240 bids. Price, date and rivals are already taken into account. Only your team reads this.',
    );
  });

  it('is told to the team in its own words, and that leadership reads it', () => {
    expect(ownAlarmSentence({ runLength: 240, teamYears: 1, ...change })).toBe(
      'In 62 bids since 1 January 2026 your team has won 10; your own past predicts about 22. Chance alone gives an alarm like this about once in 240 bids (1 team-year). Price, date and rivals are already taken into account. Leadership reads this too.',
    );
  });
});

describe('the finding over all teams', () => {
  const watch = { watchedTeams: 12, isAlarming: true, runLength: 2880, falseAlarms: 1 };

  it('is no change, unless an alarm is open', () => {
    expect(driftFinding({ ...watch, open: [] })).toBe('No change that we could tell from chance');
    const open = [
      { name: 'Training', side: 'fall' },
      { name: 'Web', side: 'rise' },
      { name: 'Print', side: 'fall' },
    ] as const;
    expect(driftFinding({ ...watch, open })).toBe(
      'Print and Training are chosen less often than before; Web is chosen more often than before',
    );
  });

  it('is that nothing can be told where nothing can be watched', () => {
    expect(driftFinding({ ...watch, watchedTeams: 0, open: [] })).toMatch(/^Too few contests to watch/);
    expect(driftFinding({ ...watch, isAlarming: false, open: [] })).toMatch(/^Too few contests in the company/);
  });

  it('says how often it is wrong', () => {
    expect(watchSentence(watch)).toBe(
      '12 teams are watched, each held against its own past year. Chance alone gives about one false alarm a year in all of them together, once in 2,880 bids.',
    );
    expect(watchSentence({ ...watch, watchedTeams: 1, falseAlarms: 0.5 })).toContain('about 0.5 false alarms a year');
    expect(watchSentence({ ...watch, isAlarming: false })).toContain('2,000 contests');
  });
});

describe('what else changed', () => {
  it.each([
    [
      'price',
      '',
      -0.031,
      0.08,
      'Its prices were 3% below the middle of the field and are 8% above the middle of the field.',
    ],
    [
      'days',
      '',
      0.002,
      -0.2,
      'The times it promises were at the middle of the field and are 20% below the middle of the field.',
    ],
    ['field', '', 3.44, 4.2, 'Bidders in its contests: 3.4 on average before, 4.2 since.'],
    ['category', 'Print', 0.2, 0.45, 'Print: 20% of its contests before, 45% since.'],
    ['rival', 'Northside Live', 0, 0.23, 'Northside Live stood in 23% of its contests since, and in none before.'],
  ] as const)('%s', (what, name, before, since, words) => {
    expect(otherChangeWords({ what, name, before, since })).toBe(words);
  });

  it('names nobody who joined or left', () => {
    expect(memberChangeWords(1, 2)).toBe('Around that day 1 person joined and 2 people left the team.');
    expect(memberChangeWords(0, 0)).toBeNull();
  });
});
