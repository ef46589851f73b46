import { expect, test } from 'vitest';
import { flagFacts } from './flag-facts';

test('a gap is said beside what is usual, and no fence below nothing', () => {
  const gap = { __typename: 'PriceGap' as const, share: 0.3, low: -0.02, high: 0.235 };
  expect(flagFacts({ kind: 'PRICE_GAP', gap, record: null })).toBe(
    'The second lowest lies 30% above the lowest; usual is 0% to 23.5%.',
  );
});

test('luck is said in contests', () => {
  const record = { __typename: 'UnluckyRecord' as const, contests: 12, wins: 0, expected: 4, chance: 0.0077 };
  expect(flagFacts({ kind: 'UNLUCKY_BIDDER', gap: null, record })).toBe(
    '0 wins in 12 contests, where lots would bring 4. By lot alone so few come once in 130.',
  );
});

test('other flags are said by their proposals', () => {
  expect(flagFacts({ kind: 'SINGLE_BID', gap: null, record: null })).toBe('');
});
