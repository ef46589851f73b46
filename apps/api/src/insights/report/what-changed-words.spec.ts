import { expect, test } from 'vitest';
import { CountedShare } from '../changes/changes.results.js';
import { changeSentences } from './what-changed-words.js';

const same = { now: new CountedShare(40, 100), before: new CountedShare(38, 100) };
const changes = {
  since: null,
  from: '2026-11-01',
  decided: 24,
  newWins: new CountedShare(9, 20),
  internalWins: same,
  promisesKept: same,
};
const team = {
  bidderKey: 'x',
  name: 'Events',
  bids: 181,
  wins: 29,
  requesters: 12,
  now: { value: 36.2, low: 27.4, high: 46.6 },
  before: { value: 58, low: 49, high: 66 },
};

test('says first that nothing changed, unless something did', () => {
  expect(changeSentences(changes, [{ ...team, before: { value: 40, low: 30, high: 50 } }])).toEqual([
    'No change that we could tell from chance.',
    '24 jobs were decided in this time; internal teams won 9 of 20 contests.',
    'Won by internal teams over the twelve full months: 40 of 100 (likely 31% to 50%).',
    'Promises kept over the twelve full months: 40 of 100 (likely 31% to 50%).',
  ]);
});

test('names a team only where its two ranges lie apart, with both ranges', () => {
  const [first] = changeSentences({ ...changes, since: null }, [{ ...team, before: { value: 58, low: 49, high: 66 } }]);
  expect(first).toBe(
    'At equal terms Events is chosen less often than before: 36 (27 to 47) times in 100, from 181 bids; before 58 (49 to 66).',
  );
});

test('says nothing of a team with fewer than five wins, or with one requester', () => {
  for (const few of [{ wins: 4 }, { requesters: 1 }])
    expect(changeSentences(changes, [{ ...team, ...few }])[0]).toBe('No change that we could tell from chance.');
});

test('says that more is won, or fewer promises are kept, only beyond chance', () => {
  const apart = { now: new CountedShare(80, 100), before: new CountedShare(38, 100) };
  expect(changeSentences({ ...changes, internalWins: apart }, [])[0]).toBe(
    'Internal teams win more of the contests they stand in than before: 80 of 100 (likely 71% to 87%); before 38 of 100 (likely 29% to 48%).',
  );
});

test('does not tell who won a handful of contests', () => {
  expect(changeSentences({ ...changes, decided: 4, newWins: new CountedShare(2, 3) }, [])[1]).toBe(
    '4 jobs were decided in this time: too few to say who won.',
  );
  expect(changeSentences({ ...changes, decided: 0, newWins: new CountedShare(0, 0) }, [])[1]).toBe(
    'Nothing was decided in this time.',
  );
});
