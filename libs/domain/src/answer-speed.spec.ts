import { expect, test } from 'vitest';
import { isPromptAnswer } from './answer-speed.js';

test.each<[string, string, string[], boolean]>([
  ['2026-11-24T10:00:00Z', '2026-11-24T10:05:00Z', [], true],
  ['2026-11-24T10:00:00Z', '2026-11-25T10:00:00Z', [], true],
  ['2026-11-24T10:00:00Z', '2026-11-26T00:00:00Z', [], false],
  ['2026-11-27T16:00:00Z', '2026-11-30T15:00:00Z', [], true],
  ['2026-11-27T16:00:00Z', '2026-12-01T09:00:00Z', [], false],
  ['2026-11-28T16:00:00Z', '2026-11-30T15:00:00Z', [], true],
  ['2026-11-24T10:00:00Z', '2026-11-26T09:00:00Z', ['2026-11-25'], true],
])('asked %s and answered %s, holidays %j: prompt %s', (asked, answered, holidays, isPrompt) => {
  expect(isPromptAnswer(new Date(asked), new Date(answered), holidays)).toBe(isPrompt);
});
