import { expect, test } from 'vitest';
import { settledQuantity } from './line-basis.js';

test('a fixed price counts once, a price per head as often as heads are expected, all else as often as it says', () => {
  expect(settledQuantity({ basis: 'fixed', quantity: 7 }, 220)).toBe(1);
  expect(settledQuantity({ basis: 'perHead', quantity: 7 }, 220)).toBe(220);
  expect(settledQuantity({ basis: 'perHead', quantity: 7 }, null)).toBe(7);
  expect(settledQuantity({ basis: 'unit', quantity: 7 }, 220)).toBe(7);
  expect(settledQuantity({ basis: 'perHour', quantity: 1.5 }, 220)).toBe(1.5);
});
