import { expect, test } from 'vitest';
import { deadlineWarning, defaultDeadline, defaultDecisionDue, defaultQuestionsDue } from './deadline.js';

const monday = { now: new Date('2026-11-23T09:30:00Z'), zone: 'Europe/Lisbon', holidays: [] };

test('proposals close five working days ahead at 17:00', () => {
  expect(defaultDeadline(monday).toISOString()).toBe('2026-11-30T17:00:00.000Z');
});

test('a holiday moves the deadline on', () => {
  expect(defaultDeadline({ ...monday, holidays: ['2026-11-30'] }).toISOString()).toBe('2026-12-01T17:00:00.000Z');
});

test('17:00 is the hour of the requester’s zone, and the day is theirs too', () => {
  const sundayInNewYork = { ...monday, now: new Date('2026-11-23T03:00:00Z'), zone: 'America/New_York' };
  expect(defaultDeadline(sundayInNewYork).toISOString()).toBe('2026-11-27T22:00:00.000Z');
});

test('questions end three working days ahead, before the deadline', () => {
  expect(defaultQuestionsDue(monday).toISOString()).toBe('2026-11-26T17:00:00.000Z');
});

test('the decision is due five working days after the deadline', () => {
  expect(defaultDecisionDue(defaultDeadline(monday), 'Europe/Lisbon', [])).toBe('2026-12-07');
  expect(defaultDecisionDue(defaultDeadline(monday), 'Europe/Lisbon', ['2026-12-01'])).toBe('2026-12-08');
});

test('less than two days is too little, two days are not', () => {
  const warning = 'Teams usually need 5 working days.';
  expect(deadlineWarning(new Date('2026-11-25T09:29:59.999Z'), monday.now)).toBe(warning);
  expect(deadlineWarning(new Date('2026-11-25T09:30:00Z'), monday.now)).toBeNull();
});
