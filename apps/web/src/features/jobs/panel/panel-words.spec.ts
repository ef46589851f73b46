import { expect, it } from 'vitest';
import { placeState } from './panel-words';

const at = '2026-11-22T09:00:00Z';

it.each([
  [{ declaredAt: null, submittedAt: null, leftBecause: null }, 'Asked, not declared yet'],
  [{ declaredAt: at, submittedAt: null, leftBecause: null }, 'Declared: no interest'],
  [{ declaredAt: at, submittedAt: at, leftBecause: null }, 'Scores submitted'],
  [{ declaredAt: at, submittedAt: at, leftBecause: 'MEMBERSHIP' as const }, 'Left'],
])('says how far an evaluator has come: %o', (place, words) => {
  expect(placeState(place)).toBe(words);
});
