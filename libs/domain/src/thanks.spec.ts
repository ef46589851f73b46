import { describe, expect, test } from 'vitest';
import { isNamedIn, leastReach, limitInWords, reaches, thanksProblems, ThanksReach } from './thanks.js';

const { PRIVATE, MANAGER, WALL } = ThanksReach;

describe('of several reaches', () => {
  test.each([
    [PRIVATE, PRIVATE, PRIVATE],
    [PRIVATE, MANAGER, PRIVATE],
    [PRIVATE, WALL, PRIVATE],
    [MANAGER, PRIVATE, PRIVATE],
    [MANAGER, MANAGER, MANAGER],
    [MANAGER, WALL, MANAGER],
    [WALL, PRIVATE, PRIVATE],
    [WALL, MANAGER, MANAGER],
    [WALL, WALL, WALL],
  ])('%s and %s leave %s', (one, other, left) => {
    expect(leastReach(one, other)).toBe(left);
  });

  test('a reach goes as far as itself and whatever is nearer', () => {
    expect([PRIVATE, MANAGER, WALL].map((at) => reaches(MANAGER, at))).toEqual([true, true, false]);
  });
});

test('the giver is told each limit in a sentence', () => {
  expect(limitInWords('Ana', PRIVATE, true)).toBe('Ana prefers private thanks. Nobody else will read it.');
  expect(limitInWords('Ana', MANAGER, true)).toContain('manager');
  expect(limitInWords('Ana', WALL, true)).toContain('wall');
  expect(limitInWords('Vera', PRIVATE, false)).toContain('between you two');
});

describe('words name a person', () => {
  test.each([
    ['Ana saved our day', 'Ana Costa', true],
    ['thank you ANA', 'Ana Costa', true],
    ['The Costa part was great', 'Ana Costa', true],
    ['Banana bread for all', 'Ana Costa', false],
    ['Danke, Zoë!', 'Zoë Łuk', true],
    ['Anas Buffet', 'Ana Costa', false],
    ['What A day', 'A Lind', false],
  ])('%s / %s: %s', (words, name, isNamed) => {
    expect(isNamedIn(words, name)).toBe(isNamed);
  });
});

describe('before it is given', () => {
  const ana = { name: 'Ana Costa', limit: PRIVATE };
  const bo = { name: 'Bo Berg', limit: WALL };

  test('a thanks says something to somebody', () => {
    expect(thanksProblems(' ', []).map(({ field }) => field)).toEqual(['words', 'receiverIds']);
    expect(thanksProblems('Thank you both', [ana, bo])).toEqual([]);
    expect(thanksProblems('x'.repeat(601), [ana])).toMatchObject([{ field: 'words' }]);
  });

  test('words that several read name nobody who keeps thanks to a few', () => {
    expect(thanksProblems('Ana, Bo, you were great', [ana, bo])).toMatchObject([
      { field: 'words', message: expect.stringContaining('Your words name Ana Costa') as string },
    ]);
    expect(thanksProblems('Ana, you were great', [ana])).toEqual([]);
    expect(thanksProblems('Bo and friend, you were great', [ana, bo])).toEqual([]);
  });
});
