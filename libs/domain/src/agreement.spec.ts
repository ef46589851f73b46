import { expect, test } from 'vitest';
import { milestoneProblems, sentBackProblems, startProblems } from './agreement.js';

const now = new Date('2026-11-22T12:00:00Z');
const plan = { title: 'Plan', dueOn: '2026-12-01', share: 40 };
const day = { title: 'The day itself', dueOn: '2026-12-18', share: 60 };

const fields = (milestones: Parameters<typeof milestoneProblems>[0]) =>
  milestoneProblems(milestones).map(({ field }) => field);

test.each([
  ['none', [], []],
  ['two that make the whole price', [plan, day], []],
  ['some without any share', [{ ...plan, share: null }], []],
  ['one without a title', [{ ...plan, title: ' ', share: 100 }], ['milestones.0.title']],
  ['one without a day', [{ ...plan, dueOn: '2026-02-30', share: 100 }], ['milestones.0.dueOn']],
  [
    'a share of half a per cent',
    [
      { ...plan, share: 0.5 },
      { ...day, share: 99.5 },
    ],
    ['milestones.0.share', 'milestones.1.share'],
  ],
  ['shares of 90%', [plan, { ...day, share: 50 }], ['milestones.0.share']],
  ['one of two with a share', [plan, { ...day, share: null }], ['milestones.1.share']],
])('of %s it is said what to put right', (_, milestones, expected) => {
  expect(fields(milestones)).toEqual(expected);
});

test('twenty milestones are enough', () => {
  const many = (count: number) => Array.from({ length: count }, () => ({ ...plan, share: null }));
  expect(fields(many(20))).toEqual([]);
  expect(fields(many(21))).toEqual(['milestones']);
});

test('a start lies ahead, and not beyond two years', () => {
  expect(startProblems(now, '', now)).toMatchObject([{ field: 'at' }]);
  expect(startProblems(new Date(now.getTime() + 1), '', now)).toEqual([]);
  expect(startProblems(new Date('2028-11-23T12:00:00Z'), '', now)).toMatchObject([{ field: 'at' }]);
  expect(startProblems(new Date('2026-11-23T12:00:00Z'), 'x'.repeat(201), now)).toMatchObject([{ field: 'place' }]);
});

test('nothing is sent back without a word', () => {
  expect(sentBackProblems('  ')).toMatchObject([{ field: 'words' }]);
  expect(sentBackProblems('The sound is missing.')).toEqual([]);
});
