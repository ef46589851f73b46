import { expect, test } from 'vitest';
import { challengeAnswerProblems, challengeProblems, challengeRefusal, type Challengeable } from './challenge.js';

const decided: Challengeable = { outcome: 'lost', until: '2026-11-27', today: '2026-11-27', hasChallenged: false };

test.each<[string, Partial<Challengeable>, string | null]>([
  ['on the last day', {}, null],
  ['where nobody was chosen', { outcome: 'noAward' }, null],
  ['a day late', { today: '2026-11-28' }, 'TOO_LATE'],
  ['by who was chosen', { outcome: 'won' }, 'NO_CHALLENGE'],
  ['a second time', { hasChallenged: true }, 'CHALLENGED_ALREADY'],
  ['where the policy knows none', { until: null }, 'NO_CHALLENGE'],
])('a challenge %s', (_, part, code) => {
  expect(challengeRefusal({ ...decided, ...part })?.code ?? null).toBe(code);
});

test('who is late reads until when it was possible', () => {
  expect(challengeRefusal({ ...decided, today: '2026-12-01' })?.message).toContain('Friday 27 November 2026');
});

test('both sides say something', () => {
  expect(challengeProblems(' ')).toHaveLength(1);
  expect(challengeProblems('It was named.')).toEqual([]);
  expect(challengeAnswerProblems('')).toHaveLength(1);
  expect(challengeAnswerProblems('x'.repeat(4_001))).toHaveLength(1);
});
