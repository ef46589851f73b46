import type { InternalCost } from '@bidwell/domain/internal-cost';
import { expect, test } from 'vitest';
import { basisWords, closeWords, leads, leadWords, listed, weightWords, withoutWords } from './lead-words';

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

test('the lead by cost to the company is said on both bases', () => {
  const scores = (price: number, fit: number) => [
    { criterionId: 'price', value: price },
    { criterionId: 'fit', value: fit },
  ];
  const cost: InternalCost = { labour: [], passThrough: 500_000, overheadRate: 0, avoidableOverheadShare: 0 };
  const labour = [{ role: 'Planner', hours: 100, rate: 4_500, avoidableShare: 0 }];
  const offered = { evaluatedTotal: null, name: '' };
  const team = { ...offered, id: 'e', side: 'internal' as const, kind: 'team' as const, comparableTotal: 900_000 };
  const vendor = {
    ...offered,
    id: 'm',
    side: 'external' as const,
    kind: 'vendor' as const,
    comparableTotal: 840_000,
    cost: null,
  };
  const field = (teamCost: InternalCost | null, own = 7) => ({
    criteria: [
      { id: 'price', title: 'Price', kind: 'price' as const, weight: 40 },
      { id: 'fit', title: 'Fit', kind: 'quality' as const, weight: 60 },
    ],
    proposals: [
      { ...team, cost: teamCost, scores: scores(9.33, own) },
      { ...vendor, scores: scores(10, 7.5) },
    ],
    others: [],
    given: [],
    agreed: [],
    evaluators: new Map(),
    terms: { switchingCost: 0, supervisionCost: 0, homePreference: 0 },
    currency: 'EUR',
  });
  expect(basisWords(field({ ...cost, labour }), ['m'], nameOf)).toBe(
    'If price were scored on avoidable cost, Events team would lead. If price were scored on fully loaded cost, the lead would be the same.',
  );
  expect(basisWords(field({ ...cost, labour }, 9), ['e'], nameOf)).toContain(
    'the lead would be the same: by avoidable and',
  );
  expect(basisWords(field(null), ['m'], nameOf)).toContain('reckoned no cost');
  expect(basisWords({ ...field(null), proposals: field(null).proposals.slice(1) }, ['m'], nameOf)).toBeNull();
});
