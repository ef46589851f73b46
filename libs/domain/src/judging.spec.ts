import { describe, expect, test } from 'vitest';
import {
  cannotJudge,
  declarationProblems,
  judgingRefusal,
  JUDGING_LIMITS,
  panelStanding,
  seatRefusal,
} from './judging.js';

const LEFT = new Date('2026-03-01T09:00:00Z');

describe('how somebody stands to a panel', () => {
  test.each([
    ['without a place', null, 'none'],
    ['with a place, before a declaration', { interest: null, leftAt: null }, 'undeclared'],
    ['who declared no interest', { interest: 'none', leftAt: null }, 'judging'],
    ['who declared an interest and has not left yet', { interest: 'interest', leftAt: null }, 'undeclared'],
    ['who left before declaring', { interest: null, leftAt: LEFT }, 'left'],
    ['who left after declaring no interest', { interest: 'none', leftAt: LEFT }, 'left'],
  ] as const)('somebody %s', (_, place, standing) => {
    expect(panelStanding(place)).toBe(standing);
  });
});

describe('who judges', () => {
  test('is who declared no interest and has not left', () => {
    expect(judgingRefusal('judging')).toBeNull();
  });

  test('an undeclared person is asked to declare first', () => {
    expect(judgingRefusal('undeclared')).toEqual({
      code: 'DECLARE_FIRST',
      message: 'Say first whether you have an interest in one of the bidders. Then you see their proposals.',
    });
  });

  test.each(['left', 'none'] as const)('nobody who stands like this does: %s', (standing) => {
    expect(judgingRefusal(standing)).toEqual({
      code: 'RECUSED',
      message: 'You no longer judge this job. Hand it over to a colleague who stands on no side of it.',
    });
  });
});

describe('who can be asked to join a panel', () => {
  test('is who was never on it', () => {
    expect(seatRefusal('Paul', 'none')).toBeNull();
  });

  test('nobody comes back', () => {
    expect(seatRefusal('Paul', 'left')).toEqual({
      code: 'LEFT_BEFORE',
      message: 'Paul left this panel, and nobody comes back to one. Ask somebody else.',
    });
  });

  test.each(['undeclared', 'judging'] as const)('nobody sits twice: %s', (standing) => {
    expect(seatRefusal('Paul', standing)).toEqual({ code: 'ALREADY_ASKED', message: 'Paul is on the panel already.' });
  });

  test('only employees with access', () => {
    expect(cannotJudge('Vera')).toEqual({
      code: 'CANNOT_JUDGE',
      message: 'Vera cannot judge: only employees of a department, with access, do. Ask somebody else.',
    });
  });
});

describe('a declaration', () => {
  test('of no interest needs no words', () => {
    expect(declarationProblems('none', '')).toEqual([]);
  });

  test('of an interest needs words', () => {
    const [problem, ...more] = declarationProblems('interest', ' ');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ field: 'words' });
    expect(problem?.message).toContain('Say which interest you have');
    expect(declarationProblems('interest', 'My sister works there.')).toEqual([]);
  });

  test('and not too many of them', () => {
    expect(declarationProblems('interest', 'x'.repeat(JUDGING_LIMITS.words))).toEqual([]);
    expect(declarationProblems('interest', 'x'.repeat(JUDGING_LIMITS.words + 1))).toHaveLength(1);
  });
});
