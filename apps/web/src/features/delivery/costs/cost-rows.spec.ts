import { expect, test } from 'vitest';
import { costDraftOf, costRows, differenceInWords } from './cost-rows';

const planned = {
  __typename: 'InternalCost' as const,
  labour: [
    { __typename: 'LabourCost' as const, role: 'Planner', hours: 40, rate: 6_000 },
    { __typename: 'LabourCost' as const, role: 'Host', hours: 16, rate: 4_500 },
  ],
  passThrough: 120_000,
  overheadRate: 1_500,
  full: 480_000,
};
const actual = {
  __typename: 'ActualCost' as const,
  labour: [
    { __typename: 'ActualLabour' as const, role: 'Planner', hours: 46, rate: 6_000 },
    { __typename: 'ActualLabour' as const, role: 'Driver', hours: 3, rate: 4_000 },
  ],
  passThrough: 110_000,
  fullCost: 500_000,
  words: 'One more visit.',
};

test('each role stands once, as it was reckoned and as it was', () => {
  expect(costRows({ planned, actual })).toEqual([
    { role: 'Planner', planned: 40, actual: 46 },
    { role: 'Host', planned: 16, actual: null },
    { role: 'Driver', planned: null, actual: 3 },
  ]);
});

test('one begins with the hours of the proposal, and goes on with what was said before', () => {
  expect(costDraftOf({ planned, actual: null })).toMatchObject({
    labour: [{ role: 'Planner', hours: 40 }, { role: 'Host' }],
    passThrough: 120_000,
    words: '',
  });
  expect(costDraftOf({ planned, actual })).toMatchObject({
    labour: [{ hours: 46 }, { role: 'Driver' }],
    words: 'One more visit.',
  });
  expect(costDraftOf({ planned: null, actual: null })).toEqual({
    labour: [{ key: 'role-0', role: '', hours: null, rate: null }],
    passThrough: null,
    words: '',
  });
});

test.each([
  [12, '12% more than reckoned'],
  [-4, '4% less than reckoned'],
  [0, 'as reckoned'],
  [null, 'The proposal said nothing of its cost.'],
])('%s per cent reads as one says it', (differencePercent, words) => {
  expect(differenceInWords({ differencePercent })).toBe(words);
});
