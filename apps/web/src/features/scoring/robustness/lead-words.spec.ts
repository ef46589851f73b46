import { expect, test } from 'vitest';
import { closeWords, leads, leadWords, listed, weightWords, withoutWords } from './lead-words';

const names: Record<string, string> = { e: 'Events team', m: 'Meridian', n: 'Northside' };
const nameOf = (id: string) => names[id] ?? '';
const at = (weight: number, ...leaderIds: string[]) => ({ at: weight, leaderIds });

test.each([
  [null, at(46, 'm'), 'Events team leads unless Price weighs more than 46%.'],
  [at(12.3456, 'm'), null, 'Events team leads unless Price weighs less than 12.3%.'],
  [at(12, 'm'), at(46, 'n'), 'Events team leads unless Price weighs less than 12% or more than 46%.'],
  [null, null, 'Events team leads however much Price weighs.'],
])('break-even weights are said: %j %j', (below, above, words) => {
  expect(weightWords(['e'], { criterionId: 'p', weight: 40, below, above }, 'Price', nameOf)).toBe(words);
});

test('a tie says who gains on either side', () => {
  const tie = { criterionId: 'p', weight: 40, below: at(40, 'm'), above: at(40, 'e') };
  expect(weightWords(['e', 'm'], tie, 'Price', nameOf)).toBe(
    'More on Price and Events team leads; less and Meridian leads.',
  );
  const never = { criterionId: 'p', weight: 40, below: null, above: null };
  expect(weightWords(['e', 'm'], never, 'Price', nameOf)).toBe('No weight of Price parts them.');
});

test('the lead is said with its gap', () => {
  const close = { leaderId: 'e', runnerUpId: 'm', gap: 3.98, spread: 19.29, isTooClose: true };
  expect(leadWords(['e'], close, nameOf)).toBe('Events team leads Meridian by 3.98 of 100 points.');
  expect(closeWords(close)).toContain('19.29 points');
  expect(closeWords({ ...close, spread: 1, isTooClose: false })).toBeNull();
  expect(leadWords(['e', 'm'], { ...close, gap: 0 }, nameOf)).toBe(
    'Events team and Meridian are level: they have the same score.',
  );
  expect(leadWords(['e'], null, nameOf)).toBe('Events team leads: nobody else has a whole score.');
});

test('who decides by being there is named', () => {
  const evaluators = new Map([
    ['a', 'Ann'],
    ['c', 'Cy'],
  ]);
  const without = [
    { evaluatorId: 'a', leaderIds: ['e'] },
    { evaluatorId: 'c', leaderIds: ['m', 'e'] },
  ];
  expect(withoutWords(['e'], without, evaluators, nameOf)).toBe(
    'Without the scores of Cy Meridian and Events team would be level.',
  );
  expect(withoutWords(['e'], without.slice(0, 1), evaluators, nameOf)).toBe(
    'Leaving out any one of 1 evaluator changes nothing.',
  );
  expect(withoutWords(['e'], [], evaluators, nameOf)).toBeNull();
});

test('names are listed as people say them', () => {
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  expect(leads(['m'], nameOf, 'would lead')).toBe('Meridian would lead');
});
