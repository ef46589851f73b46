import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areScoresIn,
  meanScore,
  mustSubmit,
  needsWords,
  outstandingMembers,
  outstandingRefusal,
  type PanelMember,
  readableScores,
  spreadOf,
  stageOf,
} from './panel.js';

const PLAIN = { isBlind: false, twoEnvelopes: false };
const BLIND = { isBlind: true, twoEnvelopes: false };
const TWO_ENVELOPES = { isBlind: false, twoEnvelopes: true };

const member = (personId: string, change: Partial<PanelMember> = {}): PanelMember => {
  return { personId, name: personId, hasDeclared: true, hasSubmitted: false, hasLeft: false, ...change };
};
const submitted = (personId: string) => member(personId, { hasSubmitted: true });
const left = (personId: string) => member(personId, { hasSubmitted: true, hasLeft: true });

test.each([
  ['one alone scores live', [member('ada')], PLAIN, false],
  ['two submit', [member('ada'), member('ben')], PLAIN, true],
  ['one whose colleague has left scores live', [member('ada'), left('ben')], PLAIN, false],
  ['one alone in a blind contest submits', [member('ada')], BLIND, true],
  ['one alone under two envelopes submits', [member('ada')], TWO_ENVELOPES, true],
])('%s', (_, panel, rules, expected) => {
  expect(mustSubmit(panel, rules)).toBe(expected);
});

test.each([
  ['nobody on it', [], PLAIN, false],
  ['one alone', [member('ada')], PLAIN, true],
  ['one alone, blind, not submitted', [member('ada')], BLIND, false],
  ['one alone, blind, submitted', [submitted('ada')], BLIND, true],
  ['one of two', [submitted('ada'), member('ben')], PLAIN, false],
  ['both', [submitted('ada'), submitted('ben')], PLAIN, true],
  ['two of three, the third has left', [submitted('ada'), submitted('ben'), left('cem')], PLAIN, true],
  ['all have left', [left('ada')], PLAIN, false],
])('whether scores are in: %s', (_, panel, rules, expected) => {
  expect(areScoresIn(panel, rules)).toBe(expected);
});

test.each([
  ['not on the panel', [submitted('ben')], PLAIN, null],
  ['not declared yet', [member('ada', { hasDeclared: false }), member('ben')], PLAIN, 'declare'],
  ['scoring', [member('ada'), submitted('ben')], PLAIN, 'score'],
  ['scoring live, alone', [member('ada')], PLAIN, 'score'],
  ['waiting for another', [submitted('ada'), member('ben')], PLAIN, 'wait'],
  ['all are in', [submitted('ada'), submitted('ben')], PLAIN, 'agree'],
  ['has left', [left('ada'), member('ben')], PLAIN, 'left'],
  ['submitted before the only other one left', [submitted('ada'), left('ben')], PLAIN, 'agree'],
])('how far somebody is: %s', (_, panel, rules, expected) => {
  expect(stageOf('ada', panel, rules)).toBe(expected);
});

const given = ['ada', 'ben', 'cem'].map((evaluatorId, index) => ({ evaluatorId, value: 5 + index }));
const who = (panel: PanelMember[]) => readableScores(given, 'ada', panel, PLAIN).map(({ evaluatorId }) => evaluatorId);

test('before one’s own scores are submitted nobody else’s are shown', () => {
  expect(who([member('ada'), submitted('ben'), submitted('cem')])).toEqual(['ada']);
});

test('afterwards those are shown that are submitted, and no others', () => {
  expect(who([submitted('ada'), submitted('ben'), member('cem')])).toEqual(['ada', 'ben']);
});

test('whoever has left reads nobody else’s', () => {
  expect(who([left('ada'), submitted('ben'), submitted('cem')])).toEqual(['ada']);
});

test('who approves a choice reads scores once all are in', () => {
  const approver = (panel: PanelMember[]) => readableScores(given, 'dan', panel, PLAIN).length;
  expect(approver([submitted('ada'), submitted('ben'), member('cem')])).toBe(0);
  expect(approver([submitted('ada'), submitted('ben'), submitted('cem')])).toBe(3);
});

test.each([
  [[], null],
  [[7], 7],
  [[7, 8], 7.5],
  [[7, 7, 8], 7.33],
  [[8, 8, 7], 7.67],
  [[0.01, 0.02], 0.02],
  [[0.1, 0.2, 0.3], 0.2],
])('the mean of %j is %s', (values, mean) => {
  expect(meanScore(values)).toBe(mean);
});

test('a mean lies between the lowest and the highest, whatever the order', () => {
  const value = fc.integer({ min: 0, max: 1_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const mean = meanScore(values) ?? Number.NaN;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
      expect(mean).toBeLessThanOrEqual(Math.max(...values));
      expect(meanScore(values.toReversed())).toBe(mean);
    }),
  );
});

test.each([
  [[], null],
  [[7], null],
  [[7, 7], 0],
  [[4, 9.5, 6], 5.5],
  [[0.3, 0.1], 0.2],
])('the spread of %j is %s', (values, spread) => {
  expect(spreadOf(values)).toBe(spread);
});

test('an agreed score needs words where it is not the mean of those who are active', () => {
  const panel = [submitted('ada'), submitted('ben'), left('cem')];
  expect(needsWords(5.5, given, panel)).toBe(false);
  expect(needsWords(6, given, panel)).toBe(true);
});

test.each([
  [
    [member('Ada'), submitted('Ben')],
    'Ada has not submitted scores. Wait for them, remind them, or release this evaluator.',
  ],
  [
    [member('Ada'), member('Ben'), member('Cem')],
    'Ada, Ben and Cem have not submitted scores. Wait for them, remind them, or release an evaluator who cannot.',
  ],
  [[submitted('Ada'), submitted('Ben')], null],
  [[member('Ada')], null],
])('who is waited for is named', (panel, message) => {
  expect(outstandingRefusal(outstandingMembers(panel, PLAIN).map(({ name }) => name))?.message ?? null).toBe(message);
});
