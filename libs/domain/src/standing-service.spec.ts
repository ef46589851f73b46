import { describe, expect, test } from 'vitest';
import {
  askProblems,
  bookingWords,
  type DirectAsk,
  directAskRefusal,
  type StandingService,
  serviceProblems,
} from './standing-service.js';

const SERVICE: StandingService = {
  title: 'Update a page',
  about: '',
  includes: 'Text and one picture',
  typicalHours: 4,
  promise: { text: 'Live', metric: 'time from request', target: 24, unit: 'hours', clock: 'calendar', remedy: null },
  priceFrom: null,
  currency: 'EUR',
};

describe('a service', () => {
  test('that says what it is and promises a time is complete', () => {
    expect(serviceProblems(SERVICE)).toEqual([]);
    expect(serviceProblems({ ...SERVICE, priceFrom: 4000, typicalHours: null })).toEqual([]);
  });

  test.each<[string, Partial<StandingService>, string]>([
    ['has no title', { title: ' ' }, 'service.title'],
    ['costs 0 instead of nothing', { priceFrom: 0 }, 'service.priceFrom'],
    ['costs less than nothing', { priceFrom: -5 }, 'service.priceFrom'],
    ['costs more than there is', { priceFrom: 10_000_000_000_001 }, 'service.priceFrom'],
    ['names no currency', { currency: 'euro' }, 'service.currency'],
    ['takes no time at all', { typicalHours: 0 }, 'service.typicalHours'],
    ['takes for ever', { typicalHours: 10_001 }, 'service.typicalHours'],
    ['has too long a description', { about: 'x'.repeat(2001) }, 'service.about'],
    [
      'promises a share, which runs on no clock',
      { promise: { ...SERVICE.promise, unit: 'percent', clock: 'none' } },
      'service.promise.unit',
    ],
    ['does not say what it promises', { promise: { ...SERVICE.promise, text: '' } }, 'service.promise.text'],
  ])('that %s is sent back', (_, part, field) => {
    expect(serviceProblems({ ...SERVICE, ...part }).map((problem) => problem.field)).toEqual([field]);
  });
});

describe('asking without a contest', () => {
  const ask: DirectAsk = { isInside: true, isOwn: false, isRetired: false, priceFrom: 5000, limit: 5000 };

  test('goes up to the limit, and no further', () => {
    expect(directAskRefusal(ask)).toBeNull();
    expect(directAskRefusal({ ...ask, priceFrom: 5001 })?.code).toBe('OVER_LIMIT');
  });

  test('without a policy takes nothing but what costs nothing', () => {
    expect(directAskRefusal({ ...ask, priceFrom: null, limit: null })).toBeNull();
    expect(directAskRefusal({ ...ask, priceFrom: 1, limit: null })?.code).toBe('OVER_LIMIT');
    expect(directAskRefusal({ ...ask, priceFrom: 1, limit: 0 })?.message).toMatch(/costs nothing/);
  });

  test('is for colleagues outside the team, and for what is still offered', () => {
    expect(directAskRefusal({ ...ask, isOwn: true })?.code).toBe('OWN_SERVICE');
    expect(directAskRefusal({ ...ask, isInside: false })?.code).toBe('NOT_ALLOWED');
    expect(directAskRefusal({ ...ask, isRetired: true })?.code).toBe('RETIRED');
  });

  test('needs a line of words', () => {
    expect(askProblems('  ')).toHaveLength(1);
    expect(askProblems('The opening hours on our page')).toEqual([]);
  });
});

test('a day that has come says: takes work now', () => {
  const words = (from: string | null) => bookingWords(from, '2026-11-22', (date) => date);
  expect([words(null), words('2026-11-22'), words('2026-12-03')]).toEqual([
    'Takes work now',
    'Takes work now',
    'Booking from 2026-12-03',
  ]);
});
