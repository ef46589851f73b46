import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { avoidableCost, costProblems, fullCost, type InternalCost, labourCost, overheadCost } from './internal-cost.js';
import { MAX_AMOUNT } from './money.js';

const cost: InternalCost = {
  labour: [
    { role: 'Planner', hours: 40, rate: 6_000, avoidableShare: 0 },
    { role: 'Overtime crew', hours: 12.5, rate: 4_500, avoidableShare: 10_000 },
  ],
  passThrough: 300_000,
  overheadRate: 1_200,
  avoidableOverheadShare: 2_500,
};

test('the full cost carries everything', () => {
  expect(labourCost(cost)).toBe(240_000 + 56_250);
  expect(overheadCost(cost)).toBe(35_550);
  expect(fullCost(cost)).toBe(296_250 + 300_000 + 35_550);
});

test('the avoidable cost is what would really no longer be spent', () => {
  expect(avoidableCost(cost)).toBe(56_250 + 300_000 + 8_888);
});

test('half a cent of overhead is rounded up once', () => {
  const small = { labour: [{ role: 'x', hours: 1, rate: 5, avoidableShare: 0 }], overheadRate: 1_000, passThrough: 0 };
  expect(overheadCost({ ...small, avoidableOverheadShare: 0 })).toBe(1);
});

test('what is avoidable is never more than everything', () => {
  const share = fc.integer({ min: 0, max: 10_000 });
  const labour = fc.record({
    role: fc.constant('x'),
    hours: fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
    rate: fc.integer({ min: 0, max: 100_000 }),
    avoidableShare: share,
  });
  const any = fc.record({
    labour: fc.array(labour, { maxLength: 20 }),
    passThrough: fc.integer({ min: 0, max: 10_000_000 }),
    overheadRate: fc.integer({ min: 0, max: 50_000 }),
    avoidableOverheadShare: share,
  });
  fc.assert(
    fc.property(any, (each) => {
      expect(avoidableCost(each)).toBeLessThanOrEqual(fullCost(each));
      expect(avoidableCost({ ...each, avoidableOverheadShare: 0 })).toBeGreaterThanOrEqual(each.passThrough);
      expect(fullCost(each)).toBe(labourCost(each) + each.passThrough + overheadCost(each));
    }),
  );
});

describe('a cost that cannot be right', () => {
  const [planner] = cost.labour;
  test('a whole cost has no problems, and neither has one that is only begun', () => {
    expect(costProblems(cost)).toEqual([]);
    expect(costProblems({ ...cost, labour: [] })).toEqual([]);
  });

  test.each([
    ['no role', { role: ' ' }, 'cost.labour.0.role', 'Name this role.'],
    ['no hours', { hours: 0 }, 'cost.labour.0.hours', 'Enter hours above 0 and at most 1,000,000.'],
    ['hours beyond reason', { hours: 1_000_001 }, 'cost.labour.0.hours', 'Enter hours above 0 and at most 1,000,000.'],
    [
      'hours too fine',
      { hours: 1.23456 },
      'cost.labour.0.hours',
      'Enter hours with at most 3 decimals, and check the rate.',
    ],
    ['a rate below 0', { rate: -1 }, 'cost.labour.0.rate', 'Enter a sum of 0 or more.'],
    [
      'a share above all',
      { avoidableShare: 10_001 },
      'cost.labour.0.avoidableShare',
      'Enter a percentage from 0 to 100 with at most two decimals.',
    ],
  ])('%s', (_, change, field, message) => {
    const labour = [{ role: 'Planner', hours: 1, rate: 1, avoidableShare: 0, ...planner, ...change }];
    expect(costProblems({ ...cost, labour })).toEqual([{ field, message }]);
  });

  test.each([
    ['passThrough', { passThrough: 0.5 }, 'Enter a sum of 0 or more.'],
    ['overheadRate', { overheadRate: 50_001 }, 'Enter a percentage from 0 to 500 with at most two decimals.'],
    [
      'avoidableOverheadShare',
      { avoidableOverheadShare: -1 },
      'Enter a percentage from 0 to 100 with at most two decimals.',
    ],
  ])('%s', (field, change, message) => {
    expect(costProblems({ ...cost, ...change })).toEqual([{ field: `cost.${field}`, message }]);
  });

  test('too many roles, and a sum beyond reason', () => {
    const labour = Array.from({ length: 51 }, () => ({ role: 'x', hours: 1, rate: 1, avoidableShare: 0 }));
    expect(costProblems({ ...cost, labour })).toEqual([{ field: 'cost.labour', message: 'Keep to 50 roles.' }]);
    expect(costProblems({ ...cost, passThrough: MAX_AMOUNT })).toEqual([
      { field: 'cost', message: 'The cost is too large. Check hours and rates.' },
    ]);
  });
});
