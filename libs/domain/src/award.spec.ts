import { expect, test } from 'vitest';
import {
  AwardReason,
  awardProblems,
  awardReasonWords,
  DECISION_LIMITS,
  NoAwardReason,
  noAwardProblems,
  noAwardReasonWords,
  runnerUpProblems,
  passesOverTopScore,
  type Choice,
  fewProposalsProblems,
} from './award.js';

const choice: Choice = {
  reasons: ['bestFit'],
  words: null,
  chosenId: 'a',
  proposals: [
    { id: 'a', weightedScore: 80 },
    { id: 'b', weightedScore: 70 },
  ],
};
const problems = (change: Partial<Choice>) => awardProblems({ ...choice, ...change });
const outscored = [
  { id: 'a', weightedScore: 70 },
  { id: 'b', weightedScore: 80 },
];
const passedOver = 'Another proposal scored higher. Say in words why you choose this one.';

test('the best scored needs a reason and no words', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ reasons: ['bestPrice', 'availability'], words: 'They know the house.' })).toEqual([]);
});

test('a choice without a reason is none', () => {
  expect(problems({ reasons: [] })).toEqual([{ field: 'reasons', message: 'Choose at least one reason.' }]);
});

test('another reason needs words', () => {
  const needed = [{ field: 'words', message: 'Say in words what the other reason is.' }];
  expect(problems({ reasons: ['other'] })).toEqual(needed);
  expect(problems({ reasons: ['bestFit', 'other'], words: '  ' })).toEqual(needed);
  expect(problems({ reasons: ['other'], words: 'They know the house.' })).toEqual([]);
});

test('anyone may be chosen, and passing over a higher score needs words', () => {
  expect(problems({ proposals: outscored })).toEqual([{ field: 'words', message: passedOver }]);
  expect(problems({ proposals: outscored, words: 'They know the house.' })).toEqual([]);
});

test.each([
  ['the top score', choice.proposals, false],
  ['a higher score beside it', outscored, true],
  ['an equal score beside it', [...choice.proposals, { id: 'c', weightedScore: 80 }], false],
  ['a higher score and one missing elsewhere', [...outscored, { id: 'c', weightedScore: null }], true],
  [
    'its own score missing',
    [
      { id: 'a', weightedScore: null },
      { id: 'b', weightedScore: 80 },
    ],
    false,
  ],
  ['no proposal of that id', [{ id: 'b', weightedScore: 80 }], false],
])('whether a higher score is passed over, given %s: %s', (_, proposals, isPassedOver) => {
  expect(passesOverTopScore({ chosenId: 'a', proposals })).toBe(isPassedOver);
});

test('words are needed to choose what has no weighted score where another has one, and not where none has', () => {
  const unscored = { id: 'a', weightedScore: null };
  const words = 'This proposal has no weighted score, and another has. Say in words why you choose this one.';
  expect(problems({ proposals: [unscored, { id: 'b', weightedScore: 80 }] })).toEqual([
    { field: 'words', message: words },
  ]);
  expect(problems({ proposals: [unscored, { id: 'b', weightedScore: null }] })).toEqual([]);
});

test('the only offer is a reason only when it was the only one', () => {
  expect(problems({ reasons: ['onlyOffer'], proposals: [{ id: 'a', weightedScore: null }] })).toEqual([]);
  expect(problems({ reasons: ['onlyOffer'] })).toEqual([
    { field: 'reasons', message: 'There were 2 offers. Take away "Only offer".' },
  ]);
});

test('words have a limit, whether needed or not', () => {
  const tooLong = 'x'.repeat(DECISION_LIMITS.words + 1);
  const message = 'Shorten this text by 1 character. The limit is 2000.';
  expect(problems({ words: tooLong })).toEqual([{ field: 'words', message }]);
  expect(problems({ words: tooLong, reasons: ['other'] })).toEqual([{ field: 'words', message }]);
  expect(noAwardProblems({ reason: 'noBudget', words: tooLong })).toEqual([{ field: 'words', message }]);
});

test('choosing nobody needs a reason, and words only for another reason', () => {
  expect(noAwardProblems({ reason: 'tooExpensive', words: null })).toEqual([]);
  expect(noAwardProblems({ reason: 'other', words: null })).toEqual([
    { field: 'words', message: 'Say in words what the other reason is.' },
  ]);
  expect(noAwardProblems({ reason: 'other', words: 'The event moved.' })).toEqual([]);
});

test('every reason has its words', () => {
  expect(Object.keys(awardReasonWords)).toEqual(Object.values(AwardReason));
  expect(Object.keys(noAwardReasonWords)).toEqual(Object.values(NoAwardReason));
});

test('fewer proposals than the policy wants are chosen from with a justification, and enough without one', () => {
  expect(fewProposalsProblems(3, 3, null)).toEqual([]);
  expect(fewProposalsProblems(1, 3, ' ')).toEqual([
    {
      field: 'justification',
      message: 'Only 1 proposal came in, and the policy wants 3. Say why you choose all the same, or close the job.',
    },
  ]);
  expect(fewProposalsProblems(2, 3, 'Two firms in the country do this.')).toEqual([]);
});

test('a proposal below a published minimum is chosen with words only, whatever the scores of the others', () => {
  const proposals = [
    { id: 'events', weightedScore: 80, isBelowMinimum: true },
    { id: 'alto', weightedScore: 60 },
  ];
  const choice: Choice = { reasons: ['bestFit'], words: '', chosenId: 'events', proposals };
  expect(awardProblems(choice)).toEqual([
    {
      field: 'words',
      message: 'This proposal is below a minimum that you published. Say in words why you choose it all the same.',
    },
  ]);
  expect(awardProblems({ ...choice, words: 'Nobody else is free.' })).toEqual([]);
});

test('a second choice is optional, and one of those that could have been chosen', () => {
  const proposals = [{ id: 'events' }, { id: 'alto' }];
  expect(runnerUpProblems(null, 'events', proposals)).toEqual([]);
  expect(runnerUpProblems('alto', 'events', proposals)).toEqual([]);
  expect(runnerUpProblems('events', 'events', proposals)[0]?.message).toContain('the one you choose');
  expect(runnerUpProblems('lantern', 'events', proposals)[0]?.message).toContain('cannot be chosen');
});
