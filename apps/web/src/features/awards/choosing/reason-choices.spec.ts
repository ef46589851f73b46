import { expect, it } from 'vitest';
import { awardReasonChoices, wireNoAwardReason, wireReason } from './reason-choices';

it('writes reasons as the schema does', () => {
  expect(wireReason('betterPromises')).toBe('BETTER_PROMISES');
  expect(wireReason('other')).toBe('OTHER');
  expect(wireNoAwardReason('notGoodEnough')).toBe('NOT_GOOD_ENOUGH');
});

it('offers "Only offer" for the only offer alone', () => {
  const values = (count: number) => awardReasonChoices(count).map(({ value }) => value);
  expect(values(1)).toContain('onlyOffer');
  expect(values(2)).not.toContain('onlyOffer');
});
