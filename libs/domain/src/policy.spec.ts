import { describe, expect, test } from 'vitest';
import { earliestDeadlineDay, NO_POLICY, openDaysProblems, policyFor, type Policy } from './policy.js';

const events = 'events';
const print = 'print';

const policy = (named: string, part: Partial<Policy>) => ({
  ...NO_POLICY,
  categoryId: null,
  valueFrom: 0,
  currency: 'EUR',
  ...part,
  named,
});

const all = policy('all', {});
const allLarge = policy('allLarge', { valueFrom: 5_000_000 });
const eventsAny = policy('eventsAny', { categoryId: events });
const eventsLarge = policy('eventsLarge', { categoryId: events, valueFrom: 2_500_000 });
const policies = [all, allLarge, eventsAny, eventsLarge];

const nameFor = (job: Partial<Parameters<typeof policyFor>[1]>) =>
  policyFor(policies, { categoryId: print, budgetHigh: null, currency: 'EUR', ...job })?.named;

describe('the policy of a job', () => {
  test('is the general one where the category has none of its own', () => {
    expect(nameFor({ budgetHigh: 100 })).toBe('all');
    expect(nameFor({ budgetHigh: 5_000_000 })).toBe('allLarge');
  });

  test('is that of the category before any general one, however large the job', () => {
    expect(nameFor({ categoryId: events, budgetHigh: 100 })).toBe('eventsAny');
    expect(nameFor({ categoryId: events, budgetHigh: 9_000_000 })).toBe('eventsLarge');
  });

  test('counts a value from its first cent on', () => {
    expect(nameFor({ categoryId: events, budgetHigh: 2_499_999 })).toBe('eventsAny');
    expect(nameFor({ categoryId: events, budgetHigh: 2_500_000 })).toBe('eventsLarge');
  });

  test('is that of the lowest band while no budget is set, or one in another currency', () => {
    expect(nameFor({ categoryId: events })).toBe('eventsAny');
    expect(nameFor({ categoryId: events, budgetHigh: 9_000_000, currency: 'USD' })).toBe('eventsAny');
  });

  test('is none where none fits', () => {
    expect(policyFor([eventsLarge], { categoryId: events, budgetHigh: null, currency: 'EUR' })).toBeNull();
    expect(policyFor([eventsAny], { categoryId: print, budgetHigh: null, currency: 'EUR' })).toBeNull();
  });
});

describe('the days a job stays open', () => {
  const friday = new Date('2026-11-20T15:00:00Z');

  test('are working days: weekends and holidays do not count', () => {
    expect(earliestDeadlineDay(3, friday, [])).toBe('2026-11-25');
    expect(earliestDeadlineDay(3, friday, ['2026-11-24'])).toBe('2026-11-26');
  });

  test('refuse a deadline before them, and say the first day that will do', () => {
    const deadline = new Date('2026-11-24T17:00:00Z');
    expect(openDaysProblems({ minOpenDays: 3 }, deadline, friday, [])).toEqual([
      {
        field: 'deadline',
        message:
          'The policy keeps this job open for at least 3 working days. Enter a deadline on Wednesday 25 November 2026 or later.',
      },
    ]);
  });

  test('are reached on the day itself, at any hour', () => {
    expect(openDaysProblems({ minOpenDays: 3 }, new Date('2026-11-25T08:00:00Z'), friday, [])).toEqual([]);
  });

  test('ask nothing where the policy asks for none, or while no deadline is set', () => {
    expect(openDaysProblems({ minOpenDays: 0 }, new Date('2026-11-20T16:00:00Z'), friday, [])).toEqual([]);
    expect(openDaysProblems({ minOpenDays: 5 }, null, friday, [])).toEqual([]);
  });
});
