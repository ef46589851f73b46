import { expect, test } from 'vitest';
import { markProblem, takesPart } from './proposal-mark.js';

test.each([
  ['shortlisted', '', null],
  ['archived', '', null],
  [null, '', null],
  ['disqualified', 'It came without the licence that the brief makes essential.', null],
  ['disqualified', '', 'REASON_MISSING'],
  ['disqualified', '   ', 'REASON_MISSING'],
] as const)('marking as %s because of "%s"', (mark, because, code) => {
  expect(markProblem(mark, because)?.code ?? null).toBe(code);
});

test('only a disqualified proposal is out', () => {
  expect(([null, 'shortlisted', 'archived', 'disqualified'] as const).filter((mark) => !takesPart(mark))).toEqual([
    'disqualified',
  ]);
});
